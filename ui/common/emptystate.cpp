// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/emptystate.h"

#include "ui/common/buttons.h"
#include "ui/common/iconlabel.h"
#include "ui/common/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace latchkey::ui {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_glyph(new GlyphView(Look{}, 24, this))
    , m_fact((new TextLabel(FontRole::PaneTitle, QPalette::WindowText, this))->wrapped())
    , m_sentence((new TextLabel(FontRole::Body, role::text2, this))->wrapped())
    , m_first(makeButton({}, this))
    , m_second(makeButton({}, this))
{
    m_fact->setAlignment(Qt::AlignCenter);
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_sentence->setMaximumWidth(px(460));
    m_sentence->setMinimumWidth(px(280));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    buttons->addStretch();
    buttons->addWidget(m_first);
    buttons->addWidget(m_second);
    buttons->addStretch();
    auto *sentence = new QHBoxLayout; // an alignment would give it the height of one wide line
    sentence->addStretch(1);
    sentence->addWidget(m_sentence, 100);
    sentence->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(m_glyph, 0, Qt::AlignHCenter);
    layout->addSpacing(px(6));
    layout->addWidget(m_fact);
    layout->addLayout(sentence);
    layout->addSpacing(px(8));
    layout->addLayout(buttons);
    layout->addStretch(3);
    setActions({});
    connect(m_first, &QPushButton::clicked, this, &EmptyState::firstTriggered);
    connect(m_second, &QPushButton::clicked, this, &EmptyState::secondTriggered);
}

void EmptyState::setMessage(const Look &look, const QString &fact, const QString &sentence)
{
    m_glyph->setLook(look);
    m_fact->setText(fact);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    setAccessibleName(sentence.isEmpty() ? fact : QStringLiteral("%1. %2").arg(fact, sentence));
}

void EmptyState::setActions(const QString &first, const QString &second)
{
    m_first->setText(first);
    m_first->setVisible(!first.isEmpty());
    m_second->setText(second);
    m_second->setVisible(!second.isEmpty());
}

} // namespace latchkey::ui
