// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/actionservice.h"

#include "actions/batchrunner.h"
#include "actions/readback.h"
#include "base/encoding.h"
#include "diagnosis/diagnose.h"

#include <algorithm>

namespace latchkey::actions {

using base::ErrorKind;

struct ActionService::Inside {
    Inside(ActionParts made, journal::Journal opened)
        : parts(std::move(made))
        , journal(std::move(opened))
        , links(parts.profile, parts.connectors, parts.secrets)
    {
    }

    struct Knowledge {
        domain::Capabilities capabilities;
        std::optional<base::Error> trouble;
    };

    ActionParts parts;
    journal::Journal journal;
    ServerLinks links;
    std::map<domain::ServerId, Knowledge> known;
    base::Calls calls;
    std::vector<std::unique_ptr<BatchRunner>> runners; // gone before the links they use
};

namespace {

// The journal's steps for a plan: Macs that are left alone are settled from the start.
journal::Batch batchOf(const Plan &plan, const Consent &consent, base::Instant now)
{
    journal::Batch batch{.id = domain::BatchId{base::randomUuid()},
        .kind = plan.kind,
        .createdAt = now,
        .who = consent.who,
        .program = consent.program,
        .reason = consent.reason};
    for (const PlanLine &line : plan.lines) {
        journal::Step step{.server = line.target.server,
            .device = line.target.device,
            .name = line.name,
            .serial = line.serial};
        if (!line.isIncluded()) {
            step.phase = journal::Phase::Settled;
            step.outcome = domain::Outcome::LeftAlone;
            step.leftAlone = line.leftAlone;
            step.detail = line.detail;
            step.settledAt = now;
        }
        batch.steps.push_back(std::move(step));
    }
    return batch;
}

base::Result<void> checkConsent(const Plan &plan, const Consent &consent)
{
    if (plan.count() == 0) {
        return base::fail(ErrorKind::Usage, "plan", "no Mac of the selection can be served");
    }
    if (plan.kind != domain::ActionKind::Revoke) {
        return {};
    }
    if (consent.reason.find_first_not_of(" \t\n") == std::string::npos) {
        return base::fail(ErrorKind::PermissionMissing, "reason", "a revoke needs a reason");
    }
    if (base::asciiUpper(consent.typed) != plan.confirmation()) {
        return base::fail(ErrorKind::PermissionMissing, "confirmation", plan.confirmation());
    }
    return {};
}

bool canWaitForToken(const journal::Step &step)
{
    return !step.token
        && (step.outcome == domain::Outcome::Verified
            || step.outcome == domain::Outcome::Acknowledged);
}

} // namespace

base::Result<std::unique_ptr<ActionService>> ActionService::make(ActionParts parts)
{
    auto journal = journal::Journal::open(parts.profile);
    if (!journal) {
        return tl::unexpected(journal.error());
    }
    auto inside = std::make_unique<Inside>(std::move(parts), std::move(*journal));
    return std::unique_ptr<ActionService>(new ActionService(std::move(inside)));
}

ActionService::ActionService(std::unique_ptr<Inside> inside)
    : m_inside(std::move(inside))
{
}

ActionService::~ActionService() = default;

void ActionService::learn(const domain::ServerId &server)
{
    m_inside->links.with(server, [this, server](base::Result<connectors::Connector *> link) {
        const auto note = [this, server](const base::Result<connectors::ServerFacts> &facts) {
            Inside::Knowledge &known = m_inside->known[server];
            known.trouble = facts ? std::nullopt : std::optional{facts.error()};
            if (facts) {
                known.capabilities = facts->capabilities;
            }
            Q_EMIT learned(server);
        };
        if (link) {
            m_inside->calls.add((*link)->readServer(note));
        } else {
            note(tl::unexpected(link.error()));
        }
    });
}

const domain::Capabilities &ActionService::capabilities(const domain::ServerId &server) const
{
    static const domain::Capabilities none;
    const auto known = m_inside->known.find(server);
    return known == m_inside->known.end() ? none : known->second.capabilities;
}

std::optional<base::Error> ActionService::trouble(const domain::ServerId &server) const
{
    const auto known = m_inside->known.find(server);
    return known == m_inside->known.end() ? std::nullopt : known->second.trouble;
}

base::Result<Plan> ActionService::plan(
    domain::ActionKind kind, const std::vector<Target> &targets, const PlanOptions &options) const
{
    std::vector<PlanLine> lines;
    lines.reserve(targets.size());
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
                .serverOffline = trouble(target.server).has_value()},
            options));
    }
    return makePlan(kind, std::move(lines), options);
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
    run(std::move(batch), consent.patience, consent.joinQueued);
    return id;
}

void ActionService::run(journal::Batch batch, std::chrono::milliseconds patience, bool join)
{
    const domain::BatchId id = batch.id;
    auto lock = BatchLock::take(m_inside->parts.profile, id);
    if (!lock) {
        return; // another program runs it
    }
    auto runner = std::make_unique<BatchRunner>(std::move(batch), std::move(*lock),
        LaneParts{m_inside->journal, m_inside->links, m_inside->parts.clock, join}, nullptr);
    connect(runner.get(), &BatchRunner::changed, this, [this, id] { Q_EMIT batchChanged(id); });
    connect(runner.get(), &BatchRunner::finished, this, [this, id] { Q_EMIT batchFinished(id); });
    BatchRunner &started = *m_inside->runners.emplace_back(std::move(runner));
    Q_EMIT batchStarted(id);
    started.run(patience);
}

void ActionService::cancel(const domain::BatchId &batch)
{
    for (const auto &runner : m_inside->runners) {
        if (runner->batch().id == batch) {
            runner->cancel();
        }
    }
}

void ActionService::resumeUnfinished()
{
    auto unfinished = m_inside->journal.unfinished();
    if (!unfinished) {
        return;
    }
    for (journal::Batch &batch : *unfinished) {
        const bool isRunning = std::ranges::any_of(
            m_inside->runners, [&](const auto &runner) { return runner->batch().id == batch.id; });
        if (!isRunning) {
            run(std::move(batch), Consent{}.patience, true);
        }
    }
}

void ActionService::settleFromCache()
{
    auto batches = m_inside->journal.recent(20);
    if (!batches) {
        return;
    }
    for (const journal::Batch &batch : *batches) {
        std::vector<journal::Step> arrived;
        for (journal::Step step : batch.steps) {
            if (batch.kind != domain::ActionKind::ResendOptions || !canWaitForToken(step)) {
                continue;
            }
            const auto device = m_inside->parts.cache.device(step.server, step.device);
            if (device && holdsToken(*device)) {
                step.token = true;
                arrived.push_back(std::move(step));
            }
        }
        if (!arrived.empty() && m_inside->journal.update(batch.id, arrived)) {
            Q_EMIT batchChanged(batch.id);
        }
    }
}

base::Result<journal::Batch> ActionService::batch(const domain::BatchId &id) const
{
    return m_inside->journal.batch(id);
}

base::Result<std::vector<journal::Batch>> ActionService::recent(int limit) const
{
    return m_inside->journal.recent(limit);
}

} // namespace latchkey::actions
