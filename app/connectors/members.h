// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"
#include "json/document.h"
#include "json/fields.h"

/// Reading vendors' answers: objects within objects, and words that may not be known yet.
namespace latchkey::connectors {

/// Hands the members of an object to `read`; missing and null are nothing, another type refuses.
template <typename Read>
void readObject(json::Fields &fields, std::string_view name, const Read &read)
{
    if (const auto value = fields.optionalValue(name)) {
        json::Fields members(*value);
        read(members);
        if (const auto good = members.finish(); !good) {
            fields.refuse(good.error());
        }
    }
}

/// Hands each object of an array to `read`; missing and null are an empty array.
template <typename Read>
void readEach(json::Fields &fields, std::string_view name, const Read &read)
{
    const auto array = fields.optionalArray(name);
    if (!array) {
        return;
    }
    for (const json::Value value : *array) {
        json::Fields members(value);
        read(members);
        if (const auto good = members.finish(); !good) {
            fields.refuse(good.error());
            return;
        }
    }
}

[[nodiscard]] inline std::string textOf(json::Fields &fields, std::string_view name)
{
    return std::string(fields.optionalString(name).value_or(""));
}

/// States the fact where the answer tells it.
inline void stateFrom(json::Fields &fields, std::string_view name, domain::FactDocument &facts,
    domain::Fact fact, std::optional<base::Instant> at)
{
    if (const auto told = fields.optionalBoolean(name)) {
        facts.state(fact, *told, domain::Source::Server, at);
    }
}

/// Parses a body and hands its root object to `read`, which gives the value.
template <typename T, typename Read>
[[nodiscard]] base::Result<T> readBody(std::string_view body, const Read &read)
{
    const auto document = json::Document::parse(body);
    if (!document) {
        return tl::unexpected(document.error());
    }
    json::Fields fields(document->root());
    T value = read(fields);
    return fields.finish(std::move(value));
}

} // namespace latchkey::connectors
