// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "base/wordlist.h"
#include "json/writer.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace latchkey::server {

/// VaultCheck: this server found that a stored token does not open, or opens again. Unreadable: a
/// word that this program does not know, so that its entry does not fit the chain.
enum class AuditAction {
    TokenAdd,
    TokenRemove,
    Revoke,
    Commands,
    Assigned,
    MacOutput,
    VaultCheck,
    Unreadable
};
/// Filed: it waits for a second API token. Unreadable: no word that this program knows.
enum class AuditResult { Done, Refused, Filed, Unreadable };

using base::fromWord;
using base::wordOf;

/// Who did what, and whether it was done or refused: what a caller tells.
struct AuditRecord {
    base::Instant at = {};
    std::optional<std::string> token = {}; ///< the API token's name
    std::optional<std::string> address = {}; ///< the client's; none at the server itself
    std::optional<std::string> person = {}; ///< whom the client names; nobody checked it
    AuditAction action = AuditAction::Revoke;
    std::optional<std::string> device = {};
    std::optional<std::string> reason = {}; ///< as given, or what the action was about
    std::optional<std::string> before = {}; ///< the state that the action met
    std::optional<std::string> after = {}; ///< the state that it left
    AuditResult result = AuditResult::Done;

    bool operator==(const AuditRecord &) const = default;
};

/// A record in its place in the chain.
struct AuditEntry {
    std::int64_t number = 0; ///< from 1, without gaps
    AuditRecord record;
    std::string hash = {}; ///< 32 raw bytes

    bool operator==(const AuditEntry &) const = default;
};

/// The entry without its hash, byte for byte what is hashed (resources/openapi/latchkey.yaml says
/// how it is spelled).
[[nodiscard]] std::string canonicalJson(const AuditEntry &entry);
/// As the API and the lines for a log tell it, the hash in hex.
void writeAuditEntry(json::Writer &writer, const AuditEntry &entry);
/// BLAKE2b-256(previous hash ‖ canonical JSON).
[[nodiscard]] std::string chainHash(std::string_view previousHash, const AuditEntry &entry);

} // namespace latchkey::server

namespace latchkey::base {

template <> struct WordList<server::AuditAction> {
    static constexpr std::array<std::string_view, 8> words = {"token-add", "token-remove", "revoke",
        "commands", "assigned", "mac-output", "vault-check", ""};
};
template <> struct WordList<server::AuditResult> {
    static constexpr std::array<std::string_view, 4> words = {"done", "refused", "filed", ""};
};

} // namespace latchkey::base
