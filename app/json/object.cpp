// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/value.h"

#include <algorithm>
#include <vector>

namespace latchkey::json {

std::optional<Value> Object::find(std::string_view name) const
{
    for (const Member member : *this) {
        if (member.name == name) {
            return member.value;
        }
    }
    return std::nullopt;
}

base::Result<Value> Object::at(std::string_view name) const
{
    if (const std::optional<Value> found = find(name)) {
        return *found;
    }
    base::Error error = value().error("missing");
    error.where += '.';
    error.where += name;
    return tl::unexpected(std::move(error));
}

base::Result<std::string_view> Object::string(std::string_view name) const
{
    return at(name).and_then([](const Value &value) { return value.string(); });
}

base::Result<std::optional<std::string_view>> Object::optionalString(std::string_view name) const
{
    const std::optional<Value> found = find(name);
    if (!found || found->isNull()) {
        return std::nullopt;
    }
    return found->string().map([](std::string_view text) { return std::optional{text}; });
}

base::Result<Array> Object::array(std::string_view name) const
{
    return at(name).and_then([](const Value &value) { return value.array(); });
}

base::Result<Object> Object::object(std::string_view name) const
{
    return at(name).and_then([](const Value &value) { return value.object(); });
}

base::Result<void> Object::refuseDuplicates() const
{
    std::vector<std::string_view> names;
    for (const Member member : *this) {
        names.push_back(member.name);
    }
    std::ranges::sort(names);
    const auto twice = std::ranges::adjacent_find(names);
    if (twice != names.end()) {
        return tl::unexpected(value().error("the name " + std::string(*twice) + " stands twice"));
    }
    return {};
}

} // namespace latchkey::json
