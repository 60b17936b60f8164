// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/look.h"

#include <QWidget>

class QPushButton;

namespace latchkey::ui {

class ElidedLabel;
class TextLabel;
class GlyphView;

/// A message where it arose: what failed in bold, then where or why, then one button.
class Banner final : public QWidget {
    Q_OBJECT

public:
    /// Boxed stands inside a card or dialog; otherwise it runs across the view.
    enum class Shape { Across, Boxed };
    Banner(Shape shape, QWidget *parent);

    void setMessage(const Look &look, const QString &what, const QString &why);
    /// A short text beside the button ("Next try in 40 s"); empty = none.
    void setAside(const QString &text);
    void setAction(const QString &text, std::optional<Glyph> glyph = {});
    void setClosable(bool closable);

Q_SIGNALS:
    void actionTriggered();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void createParts();

    Shape m_shape;
    Look m_look;
    GlyphView *m_glyph = nullptr;
    TextLabel *m_what = nullptr;
    ElidedLabel *m_why = nullptr;
    TextLabel *m_aside = nullptr;
    QPushButton *m_action = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace latchkey::ui
