// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/elidedlabel.h"

#include "ui/style/parts.h"

#include <QEvent>
#include <QPainter>

namespace latchkey::ui {

ElidedLabel::ElidedLabel(FontRole font, QPalette::ColorRole ink, QWidget *parent)
    : QWidget(parent)
    , m_font(font)
    , m_ink(ink)
{
    setFont(fontFor(font));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString &text)
{
    if (text == m_text) {
        return;
    }
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    updateToolTip();
    update();
}

QSize ElidedLabel::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(m_text) + 1, std::max(px(18), metrics.height())};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(m_ink));
    parts::words(painter, rect(), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
        fontMetrics().elidedText(m_text, Qt::ElideRight, width()));
}

void ElidedLabel::resizeEvent(QResizeEvent *)
{
    updateToolTip();
}

void ElidedLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        setFont(fontFor(m_font));
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

void ElidedLabel::updateToolTip()
{
    setToolTip(fontMetrics().horizontalAdvance(m_text) > width() ? m_text : QString());
}

} // namespace latchkey::ui
