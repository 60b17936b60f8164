// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/taskrow.h"

#include "ui/common/buttons.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/iconlabel.h"
#include "ui/overview/overviewtexts.h"
#include "ui/style/parts.h"
#include "ui/style/style.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace latchkey::ui {

namespace {

constexpr int taskHeight = 25;

} // namespace

TaskRow::TaskRow(Glyph glyph, const QString &verb, QWidget *parent)
    : QWidget(parent)
    , m_glyph(new GlyphView(glyph, 18, this))
    , m_what(new ElidedLabel(FontRole::Name, QPalette::WindowText, this))
    , m_why(new ElidedLabel(FontRole::Label, role::text3, this))
    , m_button(makeButton({.text = verb, .small = true}, this))
    , m_verb(verb)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_what);
    words->addWidget(m_why);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, px(4) + 1, 0, px(4));
    row->setSpacing(px(12));
    row->addWidget(m_glyph);
    row->addLayout(words, 1);
    row->addWidget(m_button);
    m_button->setVisible(!verb.isEmpty());
    connect(m_button, &QPushButton::clicked, this, &TaskRow::triggered);
}

void TaskRow::setLook(const Look &look)
{
    m_glyph->setLook(look);
}

void TaskRow::setTexts(const QString &what, const QString &why)
{
    m_what->setText(what);
    m_why->setText(why);
    m_button->setAccessibleName(QStringLiteral("%1 %2").arg(m_verb, what));
    m_button->setAccessibleDescription(why);
}

void TaskRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, theme().line);
}

LineButton::LineButton(const QString &words, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(words);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LineButton::setCounts(std::size_t macs, std::size_t unknown)
{
    m_number = overview::numberText(macs);
    m_aside = unknown == 0 ? QString() : tr("%n unknown", nullptr, static_cast<int>(unknown));
    const QString count = tr("%n Mac(s)", nullptr, static_cast<int>(macs));
    setAccessibleName(m_aside.isEmpty() ? tr("%1: %2, show").arg(text(), count)
                                        : tr("%1: %2, %3, show").arg(text(), count, m_aside));
    update();
}

QSize LineButton::sizeHint() const
{
    return {px(240), std::max(px(taskHeight), rowHeight(taskHeight))};
}

void LineButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void LineButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &colours = theme();
    if (underMouse()) {
        painter.fillRect(rect(), colours.hover);
    }
    QRect rest = rect();
    const auto place
        = [this](const QRect &spot) { return QStyle::visualRect(layoutDirection(), rect(), spot); };
    const auto put = [&](FontRole font, const QColor &ink, const QString &words, int gap) {
        painter.setFont(fontFor(font));
        painter.setPen(ink);
        parts::words(painter, place(rest), Qt::AlignVCenter | Qt::AlignTrailing, words);
        rest.setWidth(rest.width() - painter.fontMetrics().horizontalAdvance(words) - gap);
    };
    const QRect arrow(rest.right() - px(14), (height() - px(14)) / 2, px(14), px(14));
    paintGlyph(painter, place(arrow), Glyph::ChevronRight, {colours.text2, colours.surface});
    rest.setRight(arrow.left() - px(8));
    put(FontRole::Strong, colours.text, m_number, px(14));
    put(FontRole::Label, colours.text3, m_aside, px(10));
    painter.setFont(fontFor(FontRole::Body));
    painter.setPen(colours.text);
    parts::words(painter, place(rest), Qt::AlignVCenter | Qt::AlignLeading,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, rest.width()));
}

} // namespace latchkey::ui
