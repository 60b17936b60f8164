// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "journal/auditcheck.h"
#include "journal/batch.h"
#include "journal/cancelling.h"
#include "sqlite/database.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace latchkey::journal {

/// Who sits before the program.
struct Actor {
    std::string who; ///< the login name, claimed on this computer
    std::string program; ///< "console" or "cli"
};

/// journal.sqlite: what was asked, written and synced before anything is sent; never rebuilt. Each
/// batch's plan, each outcome and each change of state also gets its entry in the audit, in the
/// same transaction.
/// One thread at a time; several programs on one profile are safe through SQLite's locks.
class Journal {
public:
    /// Opens or makes FOLDER/journal.sqlite (0600). Damaged names the file and leaves it untouched.
    [[nodiscard]] static base::Result<Journal> open(
        const std::filesystem::path &folder, Actor actor = {});

    [[nodiscard]] base::Result<void> add(const Batch &batch);
    /// Writes the steps' present phase and outcome, in one transaction. Cancelled, and nothing is
    /// changed: a step that was not begun is of a batch that was cancelled.
    [[nodiscard]] base::Result<void> update(
        const domain::BatchId &batch, const std::vector<Step> &steps);
    /// Writes of these steps only how often they may still be asked about.
    [[nodiscard]] base::Result<void> setQuestionsLeft(
        const domain::BatchId &batch, const std::vector<Step> &steps);
    [[nodiscard]] base::Result<void> setState(
        const domain::BatchId &batch, BatchState state, base::Instant at);
    /// Cancels it for good, by one row: in the same moment every step that was not begun is
    /// cancelled for whoever reads the batch, and none can be begun. Audited as the asker's.
    /// Nothing, where it has ended or was cancelled before.
    [[nodiscard]] base::Result<void> cancel(const domain::BatchId &batch, base::Instant at);
    [[nodiscard]] base::Result<std::optional<base::Instant>> cancelledAt(
        const domain::BatchId &batch)
    {
        return cancelTime(m_database, batch);
    }
    /// Writes what follows from cancel() into up to so many steps and the audit; how many: 0, all
    /// have it.
    [[nodiscard]] base::Result<std::size_t> writeCancelled(
        const domain::BatchId &batch, std::size_t most);
    [[nodiscard]] base::Result<Batch> batch(const domain::BatchId &id);
    /// Newest first, with their steps.
    [[nodiscard]] base::Result<std::vector<Batch>> recent(int limit);
    /// Batches that a crash or a quit left running, oldest first.
    [[nodiscard]] base::Result<std::vector<Batch>> unfinished();
    [[nodiscard]] base::Result<std::vector<domain::BatchId>> unfinishedIds();
    /// Leaves word for the program that runs the batch, which takes the word back when it has
    /// acted: pause, resume or none.
    [[nodiscard]] base::Result<void> setWish(const domain::BatchId &batch, Wish wish);
    [[nodiscard]] base::Result<Wish> wish(const domain::BatchId &batch);
    /// Changes whenever another connection to the file, mostly another program's, has written.
    [[nodiscard]] base::Result<std::int64_t> version();

    /// Adds an entry of the actor's to the audit.
    [[nodiscard]] base::Result<void> note(AuditRecord record);
    [[nodiscard]] base::Result<AuditHead> head() { return auditHead(m_database); }
    [[nodiscard]] base::Result<std::vector<AuditEntry>> audit(
        std::int64_t after, std::int64_t limit)
    {
        return readAudit(m_database, after, limit);
    }
    [[nodiscard]] base::Result<AuditVerdict> verify(const std::optional<AuditHead> &kept)
    {
        return verifyAudit(m_database, kept);
    }
    /// Of all batches that re-sent the option, the Macs that have acknowledged it since then and
    /// could not be read back, oldest first.
    [[nodiscard]] base::Result<std::vector<AcknowledgedOption>> acknowledgedOptions(
        std::optional<base::Instant> since);
    /// The newest name and serial that a batch showed for a Mac; empty where there is none.
    [[nodiscard]] base::Result<std::pair<std::string, std::string>> nameOf(
        const std::string &server, const std::string &device);
    /// Called after each commit that moved the audit's head, with the head before and after it.
    void onAudited(std::function<void(const AuditHead &before, const AuditHead &after)> audited)
    {
        m_audited = std::move(audited);
    }

private:
    Journal(sqlite::Database database, Actor actor)
        : m_database(std::move(database))
        , m_actor(std::move(actor))
    {
    }
    using AuditedWork = std::function<base::Result<void>(AuditAppender &audit)>;
    /// One transaction of work and its audit.
    [[nodiscard]] base::Result<void> audited(const AuditedWork &work);
    [[nodiscard]] AuditRecord record(AuditAction action, base::Instant at) const;
    [[nodiscard]] base::Result<void> auditOutcome(
        AuditAppender &audit, const domain::BatchId &batch, const Step &step);
    [[nodiscard]] base::Result<void> auditState(
        AuditAppender &audit, const domain::BatchId &batch, BatchState state, base::Instant at);

    sqlite::Database m_database;
    Actor m_actor;
    std::function<void(const AuditHead &, const AuditHead &)> m_audited;
};

} // namespace latchkey::journal
