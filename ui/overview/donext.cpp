// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/donext.h"

#include "ui/common/textlabel.h"
#include "ui/overview/overviewtexts.h"
#include "ui/overview/taskrow.h"

#include <QVBoxLayout>

namespace latchkey::ui {

namespace {

using domain::Status;

// The reasons without a remedy that a server can start.
std::vector<store::ReasonCount> reasonsForPeople(const store::Overview &overview)
{
    auto reasons = overview::reasonsOf(overview, Status::NotEscrowed);
    std::erase_if(
        reasons, [](const store::ReasonCount &reason) { return reason.resendable == reason.macs; });
    return reasons;
}

} // namespace

DoNext::DoNext(QWidget *parent)
    : Panel(tr("Do next"), parent)
{
    createTasks();
    createConsequences();
    body()->addStretch();
}

void DoNext::createTasks()
{
    m_resend = new TaskRow(Glyph::Resend, tr("Review…"), this);
    m_handOver = new TaskRow(Glyph::Terminal, tr("Show"), this);
    m_risk = new TaskRow(Glyph::Warning, tr("Show"), this);
    m_unknown = new TaskRow(Glyph::Servers, tr("Show"), this);
    m_nothing = new TaskRow(Glyph::StatusEscrowed, {}, this);
    m_nothing->setLook(lookOf(Status::Escrowed));
    for (TaskRow *row : {m_resend, m_handOver, m_risk, m_unknown, m_nothing}) {
        body()->addWidget(row);
    }
    connect(m_resend, &TaskRow::triggered, this, [this] {
        Q_EMIT resendChosen(
            overview::reasonsFilter(Status::NotEscrowed, overview::resendableReasons(m_overview)));
    });
    connect(m_handOver, &TaskRow::triggered, this, [this] {
        Q_EMIT filterChosen(
            overview::reasonsFilter(Status::NotEscrowed, reasonsForPeople(m_overview)));
    });
    connect(m_risk, &TaskRow::triggered, this,
        [this] { Q_EMIT filterChosen(overview::statusFilter(Status::AtRisk)); });
    connect(m_unknown, &TaskRow::triggered, this,
        [this] { Q_EMIT filterChosen(overview::statusFilter(Status::Unknown)); });
}

void DoNext::createConsequences()
{
    auto *title = new TextLabel(tr("What it means"), FontRole::LabelName, role::text3, this);
    title->setContentsMargins(0, px(8), 0, px(4));
    body()->addWidget(title);
    m_erase = new LineButton(tr("Not ready to erase"), this);
    m_updates = new LineButton(tr("Managed updates will ask for a password"), this);
    m_newUsers = new LineButton(tr("New users get no SecureToken"), this);
    const auto add = [this](LineButton *line, const QString &word) {
        body()->addWidget(line);
        connect(line, &LineButton::clicked, this,
            [this, word] { Q_EMIT filterChosen(QStringLiteral("consequence:") + word); });
    };
    add(m_erase, QStringLiteral("not-ready-to-erase"));
    add(m_updates, QStringLiteral("managed-updates-ask-for-password"));
    add(m_newUsers, QStringLiteral("new-users-get-no-secure-token"));
}

void DoNext::setOverview(const store::Overview &overview)
{
    m_overview = overview;
    const auto put = [](TaskRow *row, std::size_t macs, const QString &what, const QString &why) {
        row->setVisible(macs > 0);
        row->setTexts(what, why);
    };
    const auto n = [](std::size_t macs) { return static_cast<int>(macs); };
    const std::size_t resend = overview::resendableMacs(overview);
    const std::size_t people = overview.of(Status::NotEscrowed) - resend;
    const std::size_t risk = overview.of(Status::AtRisk);
    const std::size_t unknown = overview.of(Status::Unknown);
    put(m_resend, resend, tr("Re-send the enrollment option to %n Mac(s)", nullptr, n(resend)),
        tr("Starts it; a token comes at the next login"));
    put(m_handOver, people, tr("Hand %n Mac(s) to the helpdesk", nullptr, n(people)),
        tr("A person has to log in or run one command"));
    put(m_risk, risk, tr("Look at %n token(s) at risk", nullptr, n(risk)),
        tr("Stored, but a check says they may not work"));
    put(m_unknown, unknown, tr("Find out about %n unknown Mac(s)", nullptr, n(unknown)),
        tr("The servers gave no answer for them"));
    const bool allGood = resend + people + risk + unknown == 0;
    put(m_nothing, allGood ? 1 : 0, tr("Every eligible Mac has its token on the server"),
        tr("%1 of %n Mac(s)", nullptr, n(overview.eligible()))
            .arg(overview::numberText(overview.of(Status::Escrowed))));
    m_erase->setCounts(overview.notReadyToErase.yes, overview.notReadyToErase.unknown);
    m_updates->setCounts(
        overview.managedUpdatesAskForPassword.yes, overview.managedUpdatesAskForPassword.unknown);
    m_newUsers->setCounts(
        overview.newUsersGetNoSecureToken.yes, overview.newUsersGetNoSecureToken.unknown);
}

} // namespace latchkey::ui
