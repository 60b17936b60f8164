// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/device/findingrow.h"

#include "ui/style/metrics.h"
#include "ui/style/parts.h"
#include "ui/style/style.h"

#include <QKeyEvent>
#include <QPainter>

namespace latchkey::ui {

FindingRow::FindingRow(const Look &look, const QString &sentence, QWidget *parent)
    : QAbstractButton(parent)
    , m_look(look)
{
    setCheckable(true); // before its name: what it is then, it stays for a screen reader
    setText(sentence);
    setAccessibleName(sentence);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FindingRow::setDetails(QWidget *details)
{
    details->hide();
    connect(this, &QAbstractButton::toggled, details, &QWidget::setVisible);
}

QSize FindingRow::sizeHint() const
{
    return {px(300), rowHeight(32)};
}

void FindingRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        toggle();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void FindingRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor ground = underMouse() ? theme().hover : theme().surface;
    const auto place
        = [this](const QRect &spot) { return QStyle::visualRect(layoutDirection(), rect(), spot); };
    painter.fillRect(rect().adjusted(1, 0, -1, 0), ground);
    const int size = px(16);
    const int y = (height() - size) / 2;
    paintGlyph(painter, place({px(16), y, size, size}), m_look.glyph, coloursOf(m_look, ground));
    const QRect words = place({px(40), 0, width() - px(40) - px(40), height()});
    painter.setFont(fontFor(FontRole::Strong));
    painter.setPen(theme().text);
    parts::words(painter, words, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    paintGlyph(painter, place({width() - px(12) - size, y, size, size}),
        isChecked() ? Glyph::ChevronDown : Glyph::ChevronRight, {theme().text2, ground});
}

} // namespace latchkey::ui
