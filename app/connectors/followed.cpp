// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/followed.h"

#include <algorithm>

namespace latchkey::connectors {

namespace {

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const auto end = std::min(text.find(separator), text.size());
        parts.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

} // namespace

// "mdm-options uuid,uuid managementId=id,managementId=id"
std::string textOf(const Followed &followed)
{
    std::string text(domain::wordOf(followed.kind));
    char separator = ' ';
    for (const std::string &uuid : followed.uuids) {
        text += separator + uuid;
        separator = ',';
    }
    separator = ' ';
    for (const auto &[managed, device] : followed.managed) {
        text += separator + managed + '=' + device.text();
        separator = ',';
    }
    return text;
}

base::Result<Followed> followedFrom(std::string_view text)
{
    const auto parts = split(text, ' ');
    const auto kind
        = parts.size() == 3 ? domain::fromWord<domain::CommandKind>(parts[0]) : std::nullopt;
    if (!kind) {
        return base::fail(base::ErrorKind::NotFound, std::string(text.substr(0, 80)));
    }
    Followed followed{.kind = *kind};
    for (const auto uuid : split(parts[1], ',')) {
        followed.uuids.emplace_back(uuid);
    }
    for (const auto pair : split(parts[2], ',')) {
        const auto equals = std::min(pair.find('='), pair.size() - 1);
        followed.managed[std::string(pair.substr(0, equals))]
            = domain::DeviceId{std::string(pair.substr(equals + 1))};
    }
    return followed;
}

} // namespace latchkey::connectors
