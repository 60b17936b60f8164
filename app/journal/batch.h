// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "base/wordlist.h"
#include "domain/action.h"
#include "domain/device.h"
#include "domain/ids.h"
#include "journal/auditentry.h"

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

/// What a person asked of a batch that another program may be running. A cancel stays with the
/// batch; the others are taken back once it has acted.
enum class Wish { None, Pause, Resume, Cancel };

/// How often a Mac is asked what a command did to it, where the question is lost each time.
inline constexpr int mostQuestions = 5;

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
    Citation cited = {}; ///< of the server's own audit
    domain::OtherOptions optionsBefore = {}; ///< a re-send: what the Mac had, and was sent again
    domain::OtherOptions optionsAfter = {}; ///< read back from the Mac
    std::optional<base::Instant> sentAt = {};
    std::optional<base::Instant> settledAt = {};
    /// The Mac acknowledged then, by its server's clock, and what it did was not read back yet.
    std::optional<base::Instant> unreadSince = {};
    int questionsLeft = mostQuestions; ///< for its effect; none once the server has one

    [[nodiscard]] domain::OptionsFate optionsFate() const
    {
        return domain::optionsFate(optionsBefore, optionsAfter);
    }
    bool operator==(const Step &) const = default;
};

/// A Mac that acknowledged a re-sent option.
struct AcknowledgedOption {
    domain::ServerId server;
    domain::DeviceId device;
    base::Instant at;

    bool operator==(const AcknowledgedOption &) const = default;
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
    std::optional<base::Instant> cancelledAt = {}; ///< no step is begun any more from then on
    bool join = true; ///< binds to a command that is queued already
    std::vector<Step> steps = {};

    bool operator==(const Batch &) const = default;
};

using base::fromWord;
using base::wordOf;

} // namespace latchkey::journal

namespace latchkey::base {

template <> struct WordList<journal::BatchState> {
    static constexpr std::array<std::string_view, 4> words
        = {"running", "paused", "cancelled", "finished"};
};

} // namespace latchkey::base
