// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/look.h"
#include "ui/style/metrics.h"

#include <QWidget>

namespace latchkey::ui {

/// A glyph in the theme's colours, silent for screen readers.
class GlyphView final : public QWidget {
    Q_OBJECT

public:
    GlyphView(Glyph glyph, int size, QWidget *parent);
    GlyphView(const Look &look, int size, QWidget *parent);

    void setLook(const Look &look);
    void setInk(QPalette::ColorRole role);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
    int m_size;
    std::optional<QPalette::ColorRole> m_ink;
};

/// A line of evidence: a glyph and words that break beside it.
[[nodiscard]] QWidget *makeIconLine(
    const Look &look, const QString &text, FontRole font, QPalette::ColorRole ink, QWidget *parent);

} // namespace latchkey::ui
