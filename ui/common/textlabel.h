// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QLabel>

namespace latchkey::ui {

/// A label with a role instead of a font and a colour, so that both follow the settings.
class TextLabel final : public QLabel {
    Q_OBJECT

public:
    explicit TextLabel(
        FontRole font, QPalette::ColorRole ink = QPalette::WindowText, QWidget *parent = nullptr);
    TextLabel(const QString &text, FontRole font, QPalette::ColorRole ink = QPalette::WindowText,
        QWidget *parent = nullptr);

    /// Lines break, and the label may become as narrow as its longest word.
    TextLabel *wrapped();
    /// The reader can mark and copy the text.
    TextLabel *selectable();

protected:
    void changeEvent(QEvent *event) override;

private:
    void align();

    FontRole m_font;
};

} // namespace latchkey::ui
