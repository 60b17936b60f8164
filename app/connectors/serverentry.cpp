// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/serverentry.h"

#include "http/origin.h"

#include <algorithm>
#include <array>

namespace latchkey::connectors {

namespace {

bool isNameCharacter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
}

bool isPin(std::string_view text)
{
    return text.empty()
        || (text.size() == 64
            && text.find_first_not_of("0123456789abcdef") == std::string_view::npos);
}

} // namespace

bool isColumnRole(std::string_view role)
{
    constexpr std::array<std::string_view, 5> roles
        = {"token", "option", "filevault", "supervised", "report"};
    return std::ranges::find(roles, role) != roles.end();
}

base::Result<void> check(const ServerEntry &entry)
{
    const std::string &name = entry.id.text();
    if (name.empty() || name.size() > 32 || !std::ranges::all_of(name, isNameCharacter)) {
        return base::fail(base::ErrorKind::Usage, "name",
            "a server's name has 1 to 32 letters, digits or hyphens: " + name);
    }
    if (const auto origin = http::Origin::parse(entry.url); !origin) {
        return tl::unexpected(origin.error());
    }
    for (const auto &[role, column] : entry.columns) {
        if (!isColumnRole(role) || column.empty()) {
            return base::fail(base::ErrorKind::Usage, "column",
                "a column is token, option, filevault, supervised or report: " + role);
        }
    }
    if (!isPin(entry.pin)) {
        return base::fail(
            base::ErrorKind::Usage, "pin", "a SHA-256 fingerprint has 64 hex digits: " + entry.pin);
    }
    return {};
}

} // namespace latchkey::connectors
