// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/parts.h"

#include <QPainter>

namespace latchkey::ui::parts {

void words(QPainter &painter, const QRect &rect, int flags, const QString &text)
{
    const Qt::LayoutDirection layout = painter.layoutDirection();
    const Qt::Alignment placed = QStyle::visualAlignment(
        layout, Qt::Alignment(flags & (Qt::AlignHorizontal_Mask | Qt::AlignVertical_Mask)));
    const int others = flags & ~static_cast<int>(Qt::AlignHorizontal_Mask);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.drawText(rect, others | static_cast<int>(placed | Qt::AlignAbsolute), text);
    painter.setLayoutDirection(layout);
}

} // namespace latchkey::ui::parts
