// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/latchkey/decodeparts.h"

#include <algorithm>

namespace latchkey::connectors::latchkey {

namespace {

constexpr std::size_t longestId = 128;

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < ' ' || c == '\x7f';
}

} // namespace

domain::DeviceId readDeviceId(json::Fields &fields, std::string_view name)
{
    const auto text = fields.string(name);
    if (text.empty() || text.size() > longestId || std::ranges::any_of(text, isControl)) {
        fields.refuse(name, "no device id");
    }
    return domain::DeviceId{std::string(text)};
}

std::vector<domain::ChainError> readChain(json::Fields &fields, std::string_view name)
{
    std::vector<domain::ChainError> chain;
    const auto array = fields.optionalArray(name);
    if (!array) {
        return chain;
    }
    for (const json::Value value : *array) {
        json::Fields entry(value);
        domain::ChainError error{.code = entry.optionalInteger("code").value_or(0),
            .domain = std::string(entry.optionalString("domain").value_or("")),
            .text = std::string(entry.optionalString("text").value_or(""))};
        if (const auto read = entry.finish(); !read) {
            fields.refuse(read.error());
            break;
        }
        chain.push_back(std::move(error));
    }
    return chain;
}

} // namespace latchkey::connectors::latchkey
