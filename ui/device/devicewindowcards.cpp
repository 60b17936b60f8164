// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/actionservice.h"
#include "ui/actions/actiontexts.h"
#include "ui/common/card.h"
#include "ui/common/iconlabel.h"
#include "ui/common/textlabel.h"
#include "ui/device/cryptousers.h"
#include "ui/device/devicewindow.h"
#include "ui/device/findingrow.h"
#include "ui/device/historycards.h"
#include "ui/device/notecard.h"
#include "ui/device/sections.h"
#include "ui/settings/preferences.h"
#include "words/snapshots.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

/// The cards of a DeviceWindow, and its menu of actions with the reasons why not.
namespace latchkey::ui {

void DeviceWindow::fillFirstColumn(QVBoxLayout *column)
{
    column->addWidget(makeFindings());
    column->addWidget(makeCryptoUsers());
    column->addWidget(
        makeCommandsCard(m_content.commands, m_content.commandsHint, m_showsAllCommands, nullptr));
    column->addStretch();
}

void DeviceWindow::fillSecondColumn(QVBoxLayout *column)
{
    for (const FactGroup &group : m_content.groups) {
        column->addWidget(makeFactCard(group));
    }
    column->addWidget(m_note);
    m_note->QWidget::show();
    column->addWidget(makeTimelineCard(m_content.timeline, nullptr));
    column->addStretch();
}

void DeviceWindow::fillMenu()
{
    m_menu->clear();
    const MenuAdder add
        = [this](Glyph glyph, const QString &text, const std::function<void()> &run) {
              QAction *action = m_menu->addAction(glyphIcon(glyph), text);
              connect(action, &QAction::triggered, this, [run] { run(); });
              return action;
          };
    add(Glyph::Copy, tr("Copy summary"), [this] { handOver(); });
    add(Glyph::ArrowRight, tr("Mend step by step…"), [this] {
        if (const auto mac = row()) {
            Q_EMIT mendRequested(*mac);
        }
    });
    const auto addKind = [&](Glyph glyph, domain::ActionKind kind) {
        const QString off = offReason(kind);
        // A tab puts the reason where a key would stand.
        QAction *action
            = add(glyph, off.isEmpty() ? actionName(kind) : actionName(kind) + u'\t' + off,
                [this, kind] { request(kind); });
        action->setEnabled(off.isEmpty());
    };
    addKind(Glyph::Resend, domain::ActionKind::ResendOptions);
    addKind(Glyph::Key, domain::ActionKind::Prove);
    if (!Preferences(m_context.settings).hideRevoke()) {
        addKind(Glyph::Revoke, domain::ActionKind::Revoke);
    }
    m_menu->addSeparator();
    addExceptionEntry(add);
}

void DeviceWindow::addExceptionEntry(const MenuAdder &add)
{
    const auto mac = target();
    const QString readOnly = m_context.snapshot ? u'\t' + words::snapshotReadOnly() : QString();
    if (m_content.isAccepted) {
        add(Glyph::Close, tr("End the exception") + readOnly, [this, mac] {
            Q_EMIT endExceptionRequested(*mac);
        })->setEnabled(readOnly.isEmpty());
        return;
    }
    const auto status = mac ? m_details.record()->summary.status : domain::Status::Escrowed;
    const bool isGood
        = status == domain::Status::Escrowed || status == domain::Status::NotApplicable;
    add(Glyph::Check, isGood ? tr("Accept…\tnothing to accept") : tr("Accept…") + readOnly,
        [this, mac] { Q_EMIT acceptRequested(*mac); })
        ->setEnabled(!isGood && readOnly.isEmpty());
}

QString DeviceWindow::offReason(domain::ActionKind kind) const
{
    const auto mac = target();
    if (!mac) {
        return tr("no Mac is shown");
    }
    const auto plan = m_context.actions.plan(kind, {*mac}, {.anyway = true});
    return !plan || plan->count() > 0 || plan->lines.empty() ? QString()
                                                             : leftAloneText(plan->lines.front());
}

QWidget *DeviceWindow::makeFindings()
{
    const auto count = static_cast<int>(m_content.findings.size());
    auto *card = new Card(tr("Why and what to do"),
        count > 1 ? tr("%n finding(s), worst first", nullptr, count) : QString(), nullptr);
    if (count == 0) {
        auto *line = makeIconLine({Glyph::Check, Tone::Ok}, tr("Nothing to do for this Mac."),
            FontRole::Body, QPalette::WindowText, card);
        line->setContentsMargins(px(16), px(12), px(16), px(12));
        card->body()->addWidget(line);
    }
    for (const FindingText &finding : m_content.findings) {
        const bool first = card->body()->count() == 0;
        QWidget *details = makeFinding(finding, first, card);
        if (!first) {
            card->body()->addWidget(makeLine(card));
            auto *row = new FindingRow(finding.look, finding.sentence, card);
            row->setDetails(details);
            card->body()->addWidget(row);
        }
        card->body()->addWidget(details);
    }
    return card;
}

QWidget *DeviceWindow::makeFinding(const FindingText &finding, bool withSentence, QWidget *parent)
{
    const SectionActions actions{.resend = [this] { request(domain::ActionKind::ResendOptions); },
        .readBack = [this] { readAgain(); },
        .handOver = [this] { handOver(); },
        .explain = [this](domain::FindingId id) { Q_EMIT explainRequested(id); },
        .copied = [this](const QString &) { Q_EMIT copied(tr("Command copied")); }};
    auto *block = new QWidget(parent);
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(px(16), withSentence ? px(12) : px(4), px(16), px(14));
    column->setSpacing(px(10));
    if (withSentence) {
        column->addWidget(makeIconLine(
            finding.look, finding.sentence, FontRole::Strong, QPalette::WindowText, block));
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(px(24));
    auto *reasons = new QVBoxLayout;
    reasons->setSpacing(px(6));
    reasons->addWidget(makeEvidence(finding, block));
    if (auto *link = makeHelpLink(finding, actions, block)) {
        auto *aside = new QHBoxLayout;
        aside->setContentsMargins(px(14), 0, 0, 0); // its words stand below those of the evidence
        aside->addWidget(link);
        aside->addStretch();
        reasons->addLayout(aside);
    }
    reasons->addStretch();
    row->addLayout(reasons, 4);
    const StepReasons off{offReason(domain::ActionKind::ResendOptions),
        m_context.offReason(tr("Off in offline mode"))};
    row->addWidget(makeSteps(finding, actions, off, block), 5, Qt::AlignTop);
    column->addLayout(row);
    return block;
}

QWidget *DeviceWindow::makeCryptoUsers()
{
    auto *card = new Card(tr("Crypto users"), m_content.cryptoUsersHint, nullptr);
    if (m_content.cryptoUsers.empty()) {
        auto *line = makeIconLine(lookOf(domain::Status::Unknown),
            tr("The server has told none of this Mac's crypto users."), FontRole::Body,
            QPalette::WindowText, card);
        line->setContentsMargins(px(16), px(12), px(16), px(12));
        card->body()->addWidget(line);
        return card;
    }
    card->body()->addWidget(makeCryptoUserTable(m_content.cryptoUsers, card));
    return card;
}

QWidget *DeviceWindow::makeFactCard(const FactGroup &group)
{
    auto *card = new Card(group.title, group.hint, nullptr);
    QWidget *facts = makeFacts(group, card);
    facts->setContentsMargins(px(16), px(10), px(16), px(12));
    card->body()->addWidget(facts);
    return card;
}

} // namespace latchkey::ui
