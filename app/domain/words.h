// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/wordlist.h"
#include "domain/diagnosis.h"
#include "domain/facts.h"
#include "domain/macreport.h"

/// The machine words of DIAGNOSIS (a), (d), (f), (g).
namespace latchkey::base {

template <> struct WordList<domain::Source> {
    static constexpr std::array<std::string_view, 6> words
        = {"checkin", "command", "server", "config", "mac", "admin"};
};
template <> struct WordList<domain::Because> {
    static constexpr std::array<std::string_view, 6> words
        = {"not-exposed", "no-permission", "failed", "superseded", "ambiguous", "never-checked-in"};
};
template <> struct WordList<domain::AccountKind> {
    static constexpr std::array<std::string_view, 3> words = {"local", "mobile", "network"};
};
template <> struct WordList<domain::LoggedIn> {
    static constexpr std::array<std::string_view, 3> words = {"password", "key-only", "never"};
};
template <> struct WordList<domain::CreatedBy> {
    static constexpr std::array<std::string_view, 7> words
        = {"setup-assistant", "mdm", "script", "person", "platform-sso", "login-tool", "migration"};
};
template <> struct WordList<domain::CryptoUserType> {
    static constexpr std::array<std::string_view, 6> words = {"local-user", "bootstrap-token",
        "personal-recovery", "icloud-recovery", "institutional-recovery", "unknown"};
};
template <> struct WordList<domain::UnlockUserType> {
    static constexpr std::array<std::string_view, 6> words = {"os-user", "bootstrap-token",
        "personal-recovery", "disk-passphrase", "unknown-user", "unknown"};
};
template <> struct WordList<domain::EventKind> {
    static constexpr std::array<std::string_view, 12> words = {"authenticate", "token-update",
        "check-out", "set-token", "get-token", "options", "revoke", "migration", "erase",
        "update-failed", "password-rotation", "token-unreadable"};
};
template <> struct WordList<domain::EventDetail> { // "" for None
    static constexpr std::array<std::string_view, 11> words
        = {"", "re-enrollment", "identity-renewal", "stored", "cleared", "rejected", "returned",
            "none", "error", "acknowledged", "not-now"};
};
template <> struct WordList<domain::FindingClass> {
    static constexpr std::array<std::string_view, 4> words
        = {"cause", "effect", "evidence", "comparison"};
};
template <> struct WordList<domain::Severity> {
    static constexpr std::array<std::string_view, 3> words = {"critical", "warning", "info"};
};
template <> struct WordList<domain::Confidence> {
    static constexpr std::array<std::string_view, 3> words = {"certain", "likely", "possible"};
};
template <> struct WordList<domain::Role> {
    static constexpr std::array<std::string_view, 3> words = {"user", "helpdesk", "admin"};
};
template <> struct WordList<domain::By> {
    static constexpr std::array<std::string_view, 3> words = {"server", "mac", "person"};
};
template <> struct WordList<domain::Trilean> {
    static constexpr std::array<std::string_view, 3> words = {"no", "yes", "unknown"};
};
template <> struct WordList<domain::ComparisonKind> {
    static constexpr std::array<std::string_view, 8> words
        = {"local-user", "bootstrap-token", "personal-recovery", "icloud-recovery",
            "institutional-recovery", "disk-passphrase", "system-account", "unknown"};
};
template <> struct WordList<domain::ComparisonVerdict> {
    static constexpr std::array<std::string_view, 12> words = {"system-account", "bootstrap-token",
        "personal-recovery", "icloud-recovery", "institutional-recovery", "disk-passphrase",
        "unknown-type", "no-account", "matches", "crypto-only", "unlock-only", "unchecked"};
};
template <> struct WordList<domain::Presence> {
    static constexpr std::array<std::string_view, 3> words = {"present", "absent", "unknown"};
};
template <> struct WordList<domain::Status> {
    static constexpr std::array<std::string_view, 5> words
        = {"not-escrowed", "at-risk", "unknown", "escrowed", "not-applicable"};
};
template <> struct WordList<domain::Option> {
    static constexpr std::array<std::string_view, 5> words
        = {"acknowledged", "pending", "refused", "not-sent", "unknown"};
};
template <> struct WordList<domain::Proof> {
    static constexpr std::array<std::string_view, 4> words
        = {"proven", "refuted", "cannot-be-asked", "not-proven"};
};
template <> struct WordList<domain::NotRecognisedWhy> {
    static constexpr std::array<std::string_view, 6> words
        = {"not-a-known-output", "masked-uuid", "bad-uuid", "damaged-plist", "empty", "two-macs"};
};

} // namespace latchkey::base

namespace latchkey::domain {

using base::fromWord;
using base::wordOf;

} // namespace latchkey::domain
