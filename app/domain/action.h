// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/time.h"
#include "base/wordlist.h"
#include "domain/ids.h"

#include <optional>
#include <string>
#include <vector>

namespace latchkey::domain {

/// What a person can ask a server to do with Macs.
enum class ActionKind { ResendOptions, Prove, Revoke };

/// What became of one Mac in a batch. Verified is the only one that was read back.
enum class Outcome {
    Queued, ///< nothing sent yet, or the server holds the command for the Mac
    Waiting, ///< delivered or postponed: the Mac has not answered
    Acknowledged, ///< the Mac answered; nothing can read it back (the option on macOS 10.15)
    Verified,
    Failed,
    Unknown, ///< the reply was lost and looking could not tell
    Cancelled,
    LeftAlone,
};

/// Why a Mac of the selection gets nothing sent.
enum class LeftAloneReason {
    None,
    ScopeMissing, ///< detail: the scope
    NoCapability, ///< the server cannot do it
    CapabilityUnknown,
    ServerOffline,
    NeverCheckedIn,
    NoTokenStored,
    TooOldForOption, ///< macOS below 10.15
    TooOldToProve, ///< macOS below 13.3, or Intel without T2
    UserEnrollment,
    NoLocalVolumeOwner, ///< the token may be the last way in; *anyway* overrides
    NoHolder, ///< Apple silicon without a SecureToken holder; *anyway* overrides
    AboveLimit,
    RefusedByServer,
    NotEnrolled, ///< checked out, or never enrolled
    Snapshot, ///< what is shown is a snapshot, which nobody can ask
};

/// What a revoked token means for this Mac, by hardware (UI.md 9).
enum class RevokeConsequence { UpdatesMayAsk, EraseMayLeaveNoMacos, NewUsersGetNoSecureToken };

/// Whether later news can still change it (queued, waiting, unknown).
[[nodiscard]] bool isOpen(Outcome outcome);

using base::fromWord;
using base::wordOf;

} // namespace latchkey::domain

namespace latchkey::base {

template <> struct WordList<domain::ActionKind> {
    static constexpr std::array<std::string_view, 3> words = {"resend-options", "prove", "revoke"};
};
template <> struct WordList<domain::Outcome> {
    static constexpr std::array<std::string_view, 8> words = {"queued", "waiting", "acknowledged",
        "verified", "failed", "unknown", "cancelled", "left-alone"};
};
template <> struct WordList<domain::LeftAloneReason> {
    static constexpr std::array<std::string_view, 16> words = {"", "scope-missing", "no-capability",
        "capability-unknown", "server-offline", "never-checked-in", "no-token-stored",
        "too-old-for-option", "too-old-to-prove", "user-enrollment", "no-local-volume-owner",
        "no-holder", "above-limit", "refused-by-server", "not-enrolled", "snapshot"};
};

} // namespace latchkey::base
