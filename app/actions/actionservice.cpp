// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/actionservice.h"

#include "actions/batchrunner.h"
#include "actions/serverknowledge.h"
#include "diagnosis/diagnose.h"

#include <QTimer>

#include <algorithm>
#include <set>
#include <utility>

namespace latchkey::actions {

using base::ErrorKind;

struct ActionService::Inside {
    Inside(ActionParts made, journal::Journal opened)
        : parts(std::move(made))
        , journal(std::move(opened))
        , links(parts.profile, parts.connectors, parts.secrets)
        , late({journal, parts.cache, links, parts.clock})
    {
    }

    [[nodiscard]] BatchRunner *runnerOf(const domain::BatchId &batch) const
    {
        const auto found = std::ranges::find_if(
            runners, [&](const auto &runner) { return runner->batch().id == batch; });
        return found == runners.end() ? nullptr : found->get();
    }

    void dropSettled(const domain::BatchId &batch)
    {
        std::erase_if(runners,
            [&](const auto &runner) { return runner->batch().id == batch && runner->isSettled(); });
    }

    ActionParts parts;
    journal::Journal journal;
    ServerLinks links;
    ServerKnowledge known;
    std::set<std::pair<domain::ServerId, std::string>>
        signIns; ///< that were noted, with the result
    std::set<domain::BatchId> others; ///< unfinished, and run by another program
    std::int64_t seen = 0; ///< the journal's version
    QTimer around;
    base::Calls calls;
    LateReader late;
    std::vector<std::unique_ptr<BatchRunner>> runners; // gone before the links they use
};

namespace {

constexpr std::chrono::milliseconds betweenLooksAround{500};

bool isUnfinished(journal::BatchState state)
{
    return state == journal::BatchState::Running || state == journal::BatchState::Paused;
}

} // namespace

base::Result<std::unique_ptr<ActionService>> ActionService::make(ActionParts parts)
{
    auto journal = journal::Journal::open(parts.profile, parts.actor);
    if (!journal) {
        return tl::unexpected(journal.error());
    }
    journal->onAudited(parts.audited);
    auto inside = std::make_unique<Inside>(std::move(parts), std::move(*journal));
    return std::unique_ptr<ActionService>(new ActionService(std::move(inside)));
}

ActionService::ActionService(std::unique_ptr<Inside> inside)
    : m_inside(std::move(inside))
{
    connect(&m_inside->around, &QTimer::timeout, this, &ActionService::lookAround);
    connect(&m_inside->late, &LateReader::asked, this, &ActionService::asked);
    connect(&m_inside->late, &LateReader::learned, this, &ActionService::tellNews);
}

ActionService::~ActionService() = default;

void ActionService::learn(const domain::ServerId &server)
{
    m_inside->links.with(server, [this, server](base::Result<connectors::Connector *> link) {
        const auto since = std::chrono::steady_clock::now();
        const auto note
            = [this, server, since](const base::Result<connectors::ServerFacts> &facts) {
                  m_inside->known.note(server, facts,
                      std::chrono::ceil<std::chrono::milliseconds>(
                          std::chrono::steady_clock::now() - since));
                  noteSignIn(server, facts);
                  Q_EMIT learned(server);
              };
        if (link) {
            m_inside->calls.add((*link)->readServer(note));
        } else {
            note(tl::unexpected(link.error()));
        }
    });
}

void ActionService::forget(const domain::ServerId &server)
{
    m_inside->late.forget(server);
    m_inside->links.forget(server);
    m_inside->known.forget(server);
}

const domain::Capabilities &ActionService::capabilities(const domain::ServerId &server) const
{
    return m_inside->known.capabilities(server);
}

std::optional<base::Error> ActionService::trouble(const domain::ServerId &server) const
{
    return m_inside->known.trouble(server);
}

base::Result<Plan> ActionService::plan(
    domain::ActionKind kind, const std::vector<Target> &targets, const PlanOptions &options) const
{
    std::vector<PlanLine> lines;
    for (const Target &target : targets) {
        auto device = m_inside->parts.cache.device(target.server, target.device);
        if (!device) {
            return tl::unexpected(device.error());
        }
        device->facts.now = m_inside->parts.clock.now();
        const domain::Diagnosis diagnosis = diagnosis::diagnose(device->facts);
        lines.push_back(planLine(kind,
            {.device = *device,
                .diagnosis = diagnosis,
                .capabilities = capabilities(target.server),
                .serverOffline = trouble(target.server).has_value(),
                .isSnapshot = m_inside->parts.isSnapshot},
            options));
    }
    Plan plan = makePlan(kind, std::move(lines), options);
    plan.takes = timeFor(plan, m_inside->known.roundTrips());
    return plan;
}

base::Result<domain::BatchId> ActionService::start(const Plan &plan, const Consent &consent)
{
    if (auto agreed = checkConsent(plan, consent); !agreed) {
        return tl::unexpected(agreed.error());
    }
    journal::Batch batch = batchOf(plan, consent, m_inside->parts.clock.now());
    if (auto written = m_inside->journal.add(batch); !written) {
        return tl::unexpected(written.error());
    }
    const domain::BatchId id = batch.id;
    if (!run(std::move(batch), consent.patience)) {
        return base::fail(ErrorKind::Unwritable, id.text(), "the batch cannot be locked");
    }
    return id;
}

// False: another program runs it.
bool ActionService::run(journal::Batch batch, std::chrono::milliseconds patience)
{
    const domain::BatchId id = batch.id;
    auto lock = BatchLock::take(m_inside->parts.profile, id);
    if (!lock) {
        return false;
    }
    auto runner = std::make_unique<BatchRunner>(std::move(batch), std::move(*lock),
        LaneParts{m_inside->journal, m_inside->links, m_inside->parts.clock}, nullptr);
    connect(runner.get(), &BatchRunner::changed, this, [this, id] { Q_EMIT batchChanged(id); });
    connect(runner.get(), &BatchRunner::finished, this, [this, id] {
        Q_EMIT batchFinished(id);
        // It is on the stack; the journal has all of a settled one.
        QMetaObject::invokeMethod(
            this, [this, id] { m_inside->dropSettled(id); }, Qt::QueuedConnection);
    });
    BatchRunner &started = *m_inside->runners.emplace_back(std::move(runner));
    m_inside->others.erase(id);
    if (!m_inside->around.isActive()) {
        m_inside->around.start(betweenLooksAround);
    }
    Q_EMIT batchStarted(id);
    started.run(patience);
    return true;
}

void ActionService::cancel(const domain::BatchId &batch)
{
    const auto written = m_inside->journal.cancel(batch, m_inside->parts.clock.now());
    takeUp(batch, std::chrono::milliseconds{0});
    BatchRunner *runner = m_inside->runnerOf(batch);
    if (!written) {
        // Whoever asked for it waits for it no less.
        if (runner != nullptr) {
            runner->hold();
        }
        QTimer::singleShot(betweenLooksAround, this, [this, batch] { cancel(batch); });
    } else if (runner != nullptr) {
        runner->obey(journal::Wish::Cancel);
    }
}

void ActionService::pause(const domain::BatchId &batch)
{
    ask(batch, journal::Wish::Pause);
}

void ActionService::resume(const domain::BatchId &batch)
{
    ask(batch, journal::Wish::Resume);
}

// Unless it is run, here or by another program.
void ActionService::takeUp(const domain::BatchId &batch, std::chrono::milliseconds patience)
{
    if (m_inside->runnerOf(batch) != nullptr
        || !BatchLock::isFree(m_inside->parts.profile, batch)) {
        return;
    }
    auto left = m_inside->journal.batch(batch);
    if (left && isUnfinished(left->state)) {
        std::ignore = run(std::move(*left), patience);
    }
}

void ActionService::ask(const domain::BatchId &batch, journal::Wish wish)
{
    takeUp(batch, Consent{}.patience);
    if (BatchRunner *runner = m_inside->runnerOf(batch)) {
        runner->obey(wish);
    } else {
        std::ignore = m_inside->journal.setWish(batch, wish);
    }
}

void ActionService::resumeUnfinished()
{
    auto unfinished = m_inside->journal.unfinished();
    if (!unfinished) {
        return;
    }
    for (journal::Batch &batch : *unfinished) {
        if (m_inside->runnerOf(batch.id) == nullptr) {
            std::ignore = run(std::move(batch), Consent{}.patience);
        }
    }
}

void ActionService::followOthers()
{
    m_inside->around.start(betweenLooksAround);
    m_inside->seen = -1;
    lookAround();
}

// Each program asks the one journal what the others did; a word for us lies there, too.
void ActionService::lookAround()
{
    const auto version = m_inside->journal.version();
    const bool isNews = version && *version != std::exchange(m_inside->seen, *version);
    if (isNews) {
        for (std::size_t i = 0; i < m_inside->runners.size(); ++i) {
            BatchRunner &runner = *m_inside->runners[i];
            runner.obey(m_inside->journal.wish(runner.batch().id).value_or(journal::Wish::None));
        }
    }
    const auto unfinished = m_inside->journal.unfinishedIds();
    if (unfinished && (isNews || !m_inside->others.empty())) {
        followOthersBatches(*unfinished);
    }
}

void ActionService::followOthersBatches(const std::vector<domain::BatchId> &unfinished)
{
    for (const domain::BatchId &id : unfinished) {
        if (m_inside->runnerOf(id) != nullptr) {
            continue;
        }
        if (m_inside->others.insert(id).second) {
            Q_EMIT batchStarted(id);
        } else if (BatchLock::isFree(m_inside->parts.profile, id)) {
            takeUp(id, Consent{}.patience);
        } else {
            Q_EMIT batchChanged(id);
        }
    }
    const auto ended = m_inside->others;
    for (const domain::BatchId &id : ended) {
        const bool isOpen = std::ranges::find(unfinished, id) != unfinished.end();
        if (!isOpen && m_inside->others.erase(id) > 0) {
            Q_EMIT batchChanged(id);
            Q_EMIT batchFinished(id);
        }
    }
}

void ActionService::noteSignIn(
    const domain::ServerId &server, const base::Result<connectors::ServerFacts> &facts)
{
    if (!facts && facts.error().kind != ErrorKind::CredentialsRefused) {
        return; // nobody was asked for credentials
    }
    const std::string result = facts ? "done" : "refused";
    if (!m_inside->signIns.emplace(server, result).second) {
        return;
    }
    // A journal that cannot be written also lets nothing be sent, which is told there.
    std::ignore = m_inside->journal.note({.at = m_inside->parts.clock.now(),
        .action = journal::AuditAction::SignIn,
        .server = server.text(),
        .result = result,
        .detail = facts && !facts->account.empty() ? "token " + facts->account : ""});
}

void ActionService::settleFromCache(const LateReader::MayAsk &mayAsk)
{
    m_inside->late.look(mayAsk);
}

bool ActionService::isAsking() const
{
    return m_inside->late.isAsking();
}

void ActionService::tellNews(const domain::BatchId &batch, const std::vector<journal::Step> &steps)
{
    if (BatchRunner *runner = m_inside->runnerOf(batch)) {
        runner->adopt(steps);
    }
    Q_EMIT batchChanged(batch);
}

base::Result<journal::Batch> ActionService::batch(const domain::BatchId &id) const
{
    if (const BatchRunner *runner = m_inside->runnerOf(id)) {
        return runner->batch();
    }
    return m_inside->journal.batch(id);
}

base::Result<std::vector<journal::Batch>> ActionService::recent(int limit) const
{
    return m_inside->journal.recent(limit);
}

} // namespace latchkey::actions
