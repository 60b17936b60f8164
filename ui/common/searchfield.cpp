// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/searchfield.h"

#include "ui/common/buttons.h"
#include "ui/style/metrics.h"
#include "ui/style/style.h"

#include <QKeySequence>
#include <QPainter>

namespace latchkey::ui {

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
    , m_clear(makeIconButton(Glyph::Close, tr("Empty the search"), this, tr("Esc")))
{
    const int lead = px(28);
    const int end = px(58); // the key hint and the cross
    setTextMargins(isRightToLeft() ? end : lead, 0, isRightToLeft() ? lead : end, 0);
    setFixedHeight(rowHeight());
    setSmall(m_clear);
    m_clear->setFocusPolicy(Qt::NoFocus); // Esc does the same
    m_clear->setCursor(Qt::ArrowCursor);
    m_clear->hide();
    connect(m_clear, &QPushButton::clicked, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, this,
        [this](const QString &text) { m_clear->setVisible(!text.isEmpty()); });
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const QRect icon(px(9), (height() - px(16)) / 2, px(16), px(16));
    paintGlyph(painter, QStyle::visualRect(layoutDirection(), rect(), icon), Glyph::Search,
        {theme().text2, theme().surface});
    if (text().isEmpty() && !hasFocus()) {
        paintKeyCap(painter, rect().adjusted(0, 0, -px(8), 0), keyText(QKeySequence::Find),
            layoutDirection());
    }
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeClear();
}

void SearchField::placeClear()
{
    const int size = px(24);
    const QRect end(width() - size - 2, (height() - size) / 2, size, size);
    m_clear->setGeometry(QStyle::visualRect(layoutDirection(), rect(), end));
}

} // namespace latchkey::ui
