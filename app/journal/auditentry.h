// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "base/wordlist.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace latchkey::journal {

/// What was done at this computer. Unreadable: a word that this program does not know.
enum class AuditAction {
    SignIn, ///< a server was shown our credentials
    ServerAdd,
    ServerEdit,
    ServerRemove,
    Setting, ///< one that weakens safety
    Plan, ///< a batch was confirmed; nothing was sent yet
    Outcome, ///< what became of one Mac of a batch
    Batch, ///< a batch was paused, resumed, cancelled, taken over, finished
    Accept, ///< a Mac's bad status was accepted for a while, or is no more
    Forget, ///< what was kept here of a Mac was erased
    Export, ///< a file left Latchkey
    Recovered, ///< entries were newer than the head that is kept apart
    Unreadable,
};

using base::fromWord;
using base::wordOf;

/// Who did what: what a caller tells. An empty text stands for what does not apply. Macs stand here
/// by their ids alone; their names lie beside the chain, where they can be erased.
struct AuditRecord {
    base::Instant at = {};
    std::string who = {}; ///< the login name, claimed on this computer
    std::string program = {}; ///< "console" or "cli"
    AuditAction action = AuditAction::Outcome;
    std::string server = {};
    std::string device = {};
    std::string batch = {};
    std::string reason = {}; ///< a person's words
    std::string result = {}; ///< a machine word: "done", "refused", an outcome's
    std::string detail = {};
    std::string sha256 = {}; ///< of an exported file, hex

    bool operator==(const AuditRecord &) const = default;
};

/// Where a server's own audit has what an outcome tells, and the account that the server checked.
struct Citation {
    std::int64_t number = 0; ///< 0: it told none
    std::string token = {};

    bool operator==(const Citation &) const = default;
};
/// "audit 17 by helpdesk-2", the end of an outcome's detail; empty for none.
[[nodiscard]] std::string citationText(const Citation &cited);
[[nodiscard]] std::optional<Citation> citationOf(const AuditRecord &record);

/// A record in its place in the chain.
struct AuditEntry {
    std::int64_t number = 0; ///< from 1, without gaps
    AuditRecord record;
    std::string hash = {}; ///< 32 raw bytes

    bool operator==(const AuditEntry &) const = default;
};

/// The end of the chain; number 0 and 32 zero bytes before the first entry.
struct AuditHead {
    std::int64_t number = 0;
    std::string hash = std::string(32, '\0');

    bool operator==(const AuditHead &) const = default;
};

/// The entry without its hash, byte for byte what is hashed: one line of JSON, members in the order
/// of AuditRecord after "number", no spaces, strings as RFC 8785 writes them, null for an empty
/// text.
[[nodiscard]] std::string canonicalJson(const AuditEntry &entry);
/// BLAKE2b-256(previous hash ‖ canonical JSON).
[[nodiscard]] std::string chainHash(std::string_view previousHash, const AuditEntry &entry);

} // namespace latchkey::journal

namespace latchkey::base {

template <> struct WordList<journal::AuditAction> {
    static constexpr std::array<std::string_view, 13> words
        = {"sign-in", "server-add", "server-edit", "server-remove", "setting", "plan", "outcome",
            "batch", "accept", "forget", "export", "recovered", ""};
};

} // namespace latchkey::base
