// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/consent.h"
#include "actions/latereader.h"
#include "actions/plan.h"
#include "base/clock.h"
#include "base/result.h"
#include "connectors/factory.h"
#include "journal/journal.h"
#include "store/cache.h"

#include <QObject>

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <vector>

namespace latchkey::actions {

/// What an ActionService works with; cache and clock outlive it.
struct ActionParts {
    std::filesystem::path profile; ///< the folder with journal.sqlite and servers.json
    store::Cache &cache;
    connectors::ConnectorFactory connectors; ///< called on the service's thread
    connectors::SecretLookup secrets;
    const base::Clock &clock;
    journal::Actor actor = {}; ///< who sits before the program
    /// Told the audit's head before and after each commit that moved it.
    std::function<void(const journal::AuditHead &, const journal::AuditHead &)> audited = {};
    bool isSnapshot = false; ///< the cache is one: every Mac is left alone
};

/// Starts batches and follows them. Lives on its owner's thread, which needs an event loop; all
/// signals are emitted there. Two programs on one profile never run the same batch.
class ActionService : public QObject {
    Q_OBJECT

public:
    /// Fails when the journal cannot be opened.
    [[nodiscard]] static base::Result<std::unique_ptr<ActionService>> make(ActionParts parts);
    ~ActionService() override; ///< what runs stops here and is in the journal

    /// Asks the server what it is and may (readServer); learned() follows, once.
    void learn(const domain::ServerId &server);
    /// The server is another one from now on, or none: what is known of it and the connection to
    /// it go. Not while an action runs on its Macs.
    void forget(const domain::ServerId &server);
    /// What learn() found; empty until then.
    [[nodiscard]] const domain::Capabilities &capabilities(const domain::ServerId &server) const;
    /// Whether the newest learn() could not reach it, and why.
    [[nodiscard]] std::optional<base::Error> trouble(const domain::ServerId &server) const;

    /// Reads the Macs from the cache and weighs them; no request is sent.
    [[nodiscard]] base::Result<Plan> plan(domain::ActionKind kind,
        const std::vector<Target> &targets, const PlanOptions &options) const;

    /// Journals the batch, then begins to send. Fails, and sends nothing, for an empty plan
    /// (Usage), a revoke without reason or with another typed text (PermissionMissing), or a
    /// journal that cannot be written.
    [[nodiscard]] base::Result<domain::BatchId> start(const Plan &plan, const Consent &consent);

    /// These three reach a batch wherever it runs: here, in another program of this profile, or
    /// nowhere, since its program is gone. Once cancel has returned, nothing more is begun, by
    /// nobody, and everybody reads it so; pause sends nothing until it is resumed. What was sent is
    /// still followed.
    void cancel(const domain::BatchId &batch);
    void pause(const domain::BatchId &batch);
    void resume(const domain::BatchId &batch);
    /// Goes on with what a quit or a crash left: lost replies are resolved by looking.
    void resumeUnfinished();
    /// From now on batches of other programs are told by the same signals; one whose program is
    /// gone is taken over.
    void followOthers();
    /// Audits that a server was shown our credentials: once for each outcome and server.
    void noteSignIn(
        const domain::ServerId &server, const base::Result<connectors::ServerFacts> &facts);
    /// Looks into the cache for what came later: tokens after a re-send, effects that nobody could
    /// read in time; called after each sync. Of these servers' Macs it asks those again whose
    /// question was lost, for a later sync; asked() follows if isAsking().
    void settleFromCache(const LateReader::MayAsk &mayAsk = {});
    [[nodiscard]] bool isAsking() const;

    [[nodiscard]] base::Result<journal::Batch> batch(const domain::BatchId &id) const;
    /// Newest first.
    [[nodiscard]] base::Result<std::vector<journal::Batch>> recent(int limit) const;

Q_SIGNALS:
    void learned(const latchkey::domain::ServerId &server);
    void batchStarted(const latchkey::domain::BatchId &batch);
    /// Steps of the batch changed; the journal has them.
    void batchChanged(const latchkey::domain::BatchId &batch);
    /// Every step is settled, or its Mac has not answered within the patience. Once a start.
    void batchFinished(const latchkey::domain::BatchId &batch);
    /// Each question of settleFromCache() has ended.
    void asked();

private:
    struct Inside;
    explicit ActionService(std::unique_ptr<Inside> inside);
    [[nodiscard]] bool run(journal::Batch batch, std::chrono::milliseconds patience);
    void takeUp(const domain::BatchId &batch, std::chrono::milliseconds patience);
    void ask(const domain::BatchId &batch, journal::Wish wish);
    void tellNews(const domain::BatchId &batch, const std::vector<journal::Step> &steps);
    void lookAround();
    void followOthersBatches(const std::vector<domain::BatchId> &unfinished);
    std::unique_ptr<Inside> m_inside;
};

} // namespace latchkey::actions
