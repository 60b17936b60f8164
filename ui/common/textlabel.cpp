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
    align();
}

TextLabel::TextLabel(const QString &text, FontRole font, QPalette::ColorRole ink, QWidget *parent)
    : TextLabel(font, ink, parent)
{
    setText(text);
}

// The layout around it decides the side, also for words of another direction.
void TextLabel::align()
{
    if (alignment().testFlag(Qt::AlignHCenter)) {
        return; // so its owner wanted it
    }
    const bool mirrored
        = parentWidget() != nullptr ? parentWidget()->isRightToLeft() : isRightToLeft();
    setAlignment((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute
        | (alignment() & Qt::AlignVertical_Mask));
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
    } else if (event->type() == QEvent::LayoutDirectionChange
        || event->type() == QEvent::ParentChange) {
        align();
    }
    QLabel::changeEvent(event);
}

} // namespace latchkey::ui
