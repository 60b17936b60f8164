// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/time.h"
#include "domain/action.h"
#include "domain/ids.h"
#include "sqlite/database.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace latchkey::journal {

/// Where a step of a batch stands with its server.
enum class Phase {
    Planned, ///< nothing was sent
    Sending, ///< written before the request; after a crash the reply counts as lost
    Accepted, ///< the server has taken it (requestId is known)
    ReadingBack, ///< the Mac answered; the effect is being read back
    Settled,
};

/// One Mac of one batch.
struct Step {
    domain::ServerId server;
    domain::DeviceId device;
    std::string name; ///< as shown when it was planned
    std::string serial;
    Phase phase = Phase::Planned;
    domain::Outcome outcome = domain::Outcome::Queued;
    domain::LeftAloneReason leftAlone = domain::LeftAloneReason::None;
    bool joined = false; ///< bound to a command that was queued already
    bool token = false; ///< the token was read back as held after a re-send
    std::string idempotencyKey = {};
    std::string requestId = {}; ///< the server's, for reading the outcome
    std::string detail = {}; ///< the Mac's or the server's words
    std::optional<base::Instant> sentAt = {};
    std::optional<base::Instant> settledAt = {};

    bool operator==(const Step &) const = default;
};

enum class BatchState { Running, Paused, Cancelled, Finished };

struct Batch {
    domain::BatchId id;
    domain::ActionKind kind = domain::ActionKind::ResendOptions;
    BatchState state = BatchState::Running;
    base::Instant createdAt;
    std::string who; ///< the person's login name, claimed on this computer
    std::string program; ///< "console" or "cli"
    std::string reason = {};
    std::optional<base::Instant> finishedAt = {};
    std::vector<Step> steps = {};

    bool operator==(const Batch &) const = default;
};

/// journal.sqlite: what was asked, written and synced before anything is sent; never rebuilt.
/// One thread at a time; several programs on one profile are safe through SQLite's locks.
class Journal {
public:
    /// Opens or makes FOLDER/journal.sqlite (0600). Damaged names the file and leaves it untouched.
    [[nodiscard]] static base::Result<Journal> open(const std::filesystem::path &folder);

    [[nodiscard]] base::Result<void> add(const Batch &batch);
    /// Writes the steps' present phase and outcome, in one transaction.
    [[nodiscard]] base::Result<void> update(
        const domain::BatchId &batch, const std::vector<Step> &steps);
    [[nodiscard]] base::Result<void> setState(
        const domain::BatchId &batch, BatchState state, base::Instant at);
    [[nodiscard]] base::Result<Batch> batch(const domain::BatchId &id);
    /// Newest first, with their steps.
    [[nodiscard]] base::Result<std::vector<Batch>> recent(int limit);
    /// Batches that a crash or a quit left running, oldest first.
    [[nodiscard]] base::Result<std::vector<Batch>> unfinished();

private:
    explicit Journal(sqlite::Database database)
        : m_database(std::move(database))
    {
    }
    [[nodiscard]] base::Result<std::vector<Batch>> read(std::string_view where, std::int64_t limit);
    [[nodiscard]] base::Result<std::vector<Step>> stepsOf(const domain::BatchId &id);

    sqlite::Database m_database;
};

} // namespace latchkey::journal
