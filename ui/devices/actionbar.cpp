// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/actionbar.h"

#include "ui/actions/actiontexts.h"
#include "ui/common/buttons.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/textlabel.h"
#include "ui/style/style.h"

#include <QHBoxLayout>
#include <QPainter>

namespace latchkey::ui {

namespace {

Glyph glyphOf(domain::ActionKind kind)
{
    switch (kind) {
    case domain::ActionKind::ResendOptions:
        return Glyph::Resend;
    case domain::ActionKind::Prove:
        return Glyph::Key;
    case domain::ActionKind::Revoke:
        return Glyph::Revoke;
    }
    return Glyph::More;
}

} // namespace

ActionBar::ActionBar(QWidget *parent)
    : QWidget(parent)
    , m_count(new TextLabel(FontRole::Strong, QPalette::WindowText, this))
    , m_outOfView(new TextLabel(FontRole::Body, role::text2, this))
    , m_all(makeButton({.kind = ButtonKind::Link, .small = true}, this))
    , m_entries{Entry{domain::ActionKind::ResendOptions}, Entry{domain::ActionKind::Prove},
          Entry{domain::ActionKind::Revoke}}
    , m_reason(new ElidedLabel(FontRole::Label, role::text2, this))
    , m_copy(makeButton({.text = tr("Copy"), .glyph = Glyph::Copy, .small = true}, this))
    , m_clear(makeButton(
          {.text = tr("Clear"), .glyph = Glyph::Close, .kind = ButtonKind::Quiet, .small = true},
          this))
{
    setMinimumHeight(px(44));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Actions on the selected Macs"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(20), px(4), px(16), px(4));
    layout->setSpacing(px(10));
    layout->addWidget(m_count);
    layout->addWidget(m_outOfView);
    layout->addWidget(m_all);
    for (Entry &entry : m_entries) {
        entry.button = makeButton(
            {.text = actionName(entry.kind), .glyph = glyphOf(entry.kind), .small = true}, this);
        layout->addWidget(entry.button);
        connect(entry.button, &QPushButton::clicked, this,
            [this, kind = entry.kind] { Q_EMIT actionRequested(kind); });
    }
    layout->addWidget(m_reason, 1);
    layout->addWidget(m_copy);
    layout->addWidget(m_clear);
    connect(m_all, &QPushButton::clicked, this, &ActionBar::selectAllRequested);
    connect(m_copy, &QPushButton::clicked, this, &ActionBar::copyRequested);
    connect(m_clear, &QPushButton::clicked, this, &ActionBar::clearRequested);
}

void ActionBar::hideRevoke()
{
    m_entries.back().button->hide();
}

void ActionBar::setState(const State &state)
{
    m_count->setText(tr("%n selected", nullptr, static_cast<int>(state.selected)));
    m_outOfView->setText(tr("%n out of view", nullptr, static_cast<int>(state.outOfView)));
    m_outOfView->setVisible(state.outOfView > 0);
    m_all->setText(tr("Select all %n that match", nullptr, static_cast<int>(state.matching)));
    m_all->setVisible(state.matching > state.selected - state.outOfView);
}

void ActionBar::setOffReason(domain::ActionKind kind, const QString &reason)
{
    for (Entry &entry : m_entries) {
        if (entry.kind == kind) {
            entry.offReason = reason;
            setAvailable(entry.button, reason.isEmpty(), reason);
        }
    }
    updateReason();
}

void ActionBar::setAdvice(const QString &advice)
{
    m_advice = advice;
    updateReason();
}

void ActionBar::updateReason()
{
    const auto off = std::find_if(m_entries.begin(), m_entries.end(),
        [](const Entry &entry) { return !entry.offReason.isEmpty(); });
    m_reason->setText(off == m_entries.end() ? m_advice : off->offReason);
}

void ActionBar::setNarrow(bool narrow)
{
    m_copy->setText(narrow ? QString() : tr("Copy"));
    m_copy->setAccessibleName(tr("Copy rows"));
    m_clear->setText(narrow ? QString() : tr("Clear"));
    m_clear->setAccessibleName(tr("Clear selection"));
}

void ActionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().selected);
    painter.fillRect(0, 0, width(), 1, theme().accent);
}

} // namespace latchkey::ui
