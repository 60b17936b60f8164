// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/words.h"

#include <algorithm>
#include <array>

namespace latchkey::domain {

namespace {

template <typename Enum> struct Words; // one specialization an enum: its words in the enum's order

template <> struct Words<Source> {
    static constexpr std::array<std::string_view, 6> list
        = {"checkin", "command", "server", "config", "mac", "admin"};
};
template <> struct Words<Because> {
    static constexpr std::array<std::string_view, 6> list
        = {"not-exposed", "no-permission", "failed", "superseded", "ambiguous", "never-checked-in"};
};
template <> struct Words<AccountKind> {
    static constexpr std::array<std::string_view, 3> list = {"local", "mobile", "network"};
};
template <> struct Words<LoggedIn> {
    static constexpr std::array<std::string_view, 3> list = {"password", "key-only", "never"};
};
template <> struct Words<CreatedBy> {
    static constexpr std::array<std::string_view, 7> list
        = {"setup-assistant", "mdm", "script", "person", "platform-sso", "login-tool", "migration"};
};
template <> struct Words<CryptoUserType> {
    static constexpr std::array<std::string_view, 6> list = {"local-user", "bootstrap-token",
        "personal-recovery", "icloud-recovery", "institutional-recovery", "unknown"};
};
template <> struct Words<UnlockUserType> {
    static constexpr std::array<std::string_view, 6> list = {"os-user", "bootstrap-token",
        "personal-recovery", "disk-passphrase", "unknown-user", "unknown"};
};
template <> struct Words<EventKind> {
    static constexpr std::array<std::string_view, 11> list
        = {"authenticate", "token-update", "check-out", "set-token", "get-token", "options",
            "revoke", "migration", "erase", "update-failed", "password-rotation"};
};
template <> struct Words<EventDetail> {
    static constexpr std::array<std::string_view, 11> list
        = {"", "re-enrollment", "identity-renewal", "stored", "cleared", "rejected", "returned",
            "none", "error", "acknowledged", "not-now"};
};
template <> struct Words<FindingClass> {
    static constexpr std::array<std::string_view, 4> list
        = {"cause", "effect", "evidence", "comparison"};
};
template <> struct Words<Severity> {
    static constexpr std::array<std::string_view, 3> list = {"critical", "warning", "info"};
};
template <> struct Words<Confidence> {
    static constexpr std::array<std::string_view, 3> list = {"certain", "likely", "possible"};
};
template <> struct Words<Role> {
    static constexpr std::array<std::string_view, 3> list = {"user", "helpdesk", "admin"};
};
template <> struct Words<By> {
    static constexpr std::array<std::string_view, 3> list = {"server", "mac", "person"};
};
template <> struct Words<Trilean> {
    static constexpr std::array<std::string_view, 3> list = {"no", "yes", "unknown"};
};
template <> struct Words<ComparisonKind> {
    static constexpr std::array<std::string_view, 8> list
        = {"local-user", "bootstrap-token", "personal-recovery", "icloud-recovery",
            "institutional-recovery", "disk-passphrase", "system-account", "unknown"};
};
template <> struct Words<ComparisonVerdict> {
    static constexpr std::array<std::string_view, 12> list = {"system-account", "bootstrap-token",
        "personal-recovery", "icloud-recovery", "institutional-recovery", "disk-passphrase",
        "unknown-type", "no-account", "matches", "crypto-only", "unlock-only", "unchecked"};
};
template <> struct Words<Presence> {
    static constexpr std::array<std::string_view, 3> list = {"present", "absent", "unknown"};
};
template <> struct Words<Status> {
    static constexpr std::array<std::string_view, 5> list
        = {"not-escrowed", "at-risk", "unknown", "escrowed", "not-applicable"};
};
template <> struct Words<Option> {
    static constexpr std::array<std::string_view, 5> list
        = {"acknowledged", "pending", "refused", "not-sent", "unknown"};
};
template <> struct Words<Proof> {
    static constexpr std::array<std::string_view, 4> list
        = {"proven", "refuted", "cannot-be-asked", "not-proven"};
};
template <> struct Words<NotRecognisedWhy> {
    static constexpr std::array<std::string_view, 6> list
        = {"not-a-known-output", "masked-uuid", "bad-uuid", "damaged-plist", "empty", "two-macs"};
};

template <typename Enum> std::string_view word(Enum value)
{
    return Words<Enum>::list[static_cast<std::size_t>(value)];
}

} // namespace

std::string_view wordOf(Source value)
{
    return word(value);
}

std::string_view wordOf(Because value)
{
    return word(value);
}

std::string_view wordOf(AccountKind value)
{
    return word(value);
}

std::string_view wordOf(LoggedIn value)
{
    return word(value);
}

std::string_view wordOf(CreatedBy value)
{
    return word(value);
}

std::string_view wordOf(CryptoUserType value)
{
    return word(value);
}

std::string_view wordOf(UnlockUserType value)
{
    return word(value);
}

std::string_view wordOf(EventKind value)
{
    return word(value);
}

std::string_view wordOf(EventDetail value)
{
    return word(value);
}

std::string_view wordOf(FindingClass value)
{
    return word(value);
}

std::string_view wordOf(Severity value)
{
    return word(value);
}

std::string_view wordOf(Confidence value)
{
    return word(value);
}

std::string_view wordOf(Role value)
{
    return word(value);
}

std::string_view wordOf(By value)
{
    return word(value);
}

std::string_view wordOf(Trilean value)
{
    return word(value);
}

std::string_view wordOf(ComparisonKind value)
{
    return word(value);
}

std::string_view wordOf(ComparisonVerdict value)
{
    return word(value);
}

std::string_view wordOf(Presence value)
{
    return word(value);
}

std::string_view wordOf(Status value)
{
    return word(value);
}

std::string_view wordOf(Option value)
{
    return word(value);
}

std::string_view wordOf(Proof value)
{
    return word(value);
}

std::string_view wordOf(NotRecognisedWhy value)
{
    return word(value);
}

template <typename Enum> std::optional<Enum> fromWord(std::string_view text)
{
    const auto &list = Words<Enum>::list;
    const auto found = std::ranges::find(list, text);
    if (found == list.end()) {
        return std::nullopt;
    }
    return static_cast<Enum>(found - list.begin());
}

template std::optional<Source> fromWord(std::string_view);
template std::optional<Because> fromWord(std::string_view);
template std::optional<AccountKind> fromWord(std::string_view);
template std::optional<LoggedIn> fromWord(std::string_view);
template std::optional<CreatedBy> fromWord(std::string_view);
template std::optional<CryptoUserType> fromWord(std::string_view);
template std::optional<UnlockUserType> fromWord(std::string_view);
template std::optional<EventKind> fromWord(std::string_view);
template std::optional<EventDetail> fromWord(std::string_view);
template std::optional<FindingClass> fromWord(std::string_view);
template std::optional<Severity> fromWord(std::string_view);
template std::optional<Confidence> fromWord(std::string_view);
template std::optional<Role> fromWord(std::string_view);
template std::optional<By> fromWord(std::string_view);
template std::optional<Trilean> fromWord(std::string_view);
template std::optional<ComparisonKind> fromWord(std::string_view);
template std::optional<ComparisonVerdict> fromWord(std::string_view);
template std::optional<Presence> fromWord(std::string_view);
template std::optional<Status> fromWord(std::string_view);
template std::optional<Option> fromWord(std::string_view);
template std::optional<Proof> fromWord(std::string_view);

} // namespace latchkey::domain
