// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/textlabel.h"

#include <QEvent>

namespace latchkey::ui {

TextLabel::TextLabel(FontRole font, QPalette::ColorRole ink, QWidget *parent)
    : QLabel(parent)
    , m_font(font)
{
    setFont(fontFor(font));
    setForegroundRole(ink);
    setTextFormat(Qt::PlainText);
    // The layout decides the side, also for words of another direction.
    setAlignment(
        (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
}

TextLabel::TextLabel(const QString &text, FontRole font, QPalette::ColorRole ink, QWidget *parent)
    : TextLabel(font, ink, parent)
{
    setText(text);
}

TextLabel *TextLabel::wrapped()
{
    setWordWrap(true);
    setMinimumWidth(1);
    return this;
}

TextLabel *TextLabel::selectable()
{
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    return this;
}

void TextLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        setFont(fontFor(m_font));
    }
    QLabel::changeEvent(event);
}

} // namespace latchkey::ui
