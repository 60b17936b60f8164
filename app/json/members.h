// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/words.h"
#include "json/factscodec.h"

#include <array>
#include <cstdint>

/// Strict reading of one object into one struct by a table of its members, for the facts codec.
namespace latchkey::json {

[[nodiscard]] base::Result<void> readTo(const Value &value, bool &out);
[[nodiscard]] base::Result<void> readTo(const Value &value, std::string &out);
[[nodiscard]] base::Result<void> readTo(const Value &value, std::int64_t &out);
[[nodiscard]] base::Result<void> readTo(const Value &value, base::Instant &out);

template <typename Enum>
    requires std::is_enum_v<Enum>
[[nodiscard]] base::Result<void> readTo(const Value &value, Enum &out)
{
    const base::Result<std::string_view> text = value.string();
    if (!text) {
        return tl::unexpected(text.error());
    }
    const std::optional<Enum> found = domain::fromWord<Enum>(*text);
    if (!found) {
        return tl::unexpected(value.error("not one of its words: " + std::string(*text)));
    }
    out = *found;
    return {};
}

template <typename T>
[[nodiscard]] base::Result<void> readTo(const Value &value, std::optional<T> &out)
{
    return readTo(value, out.emplace());
}

template <typename T> struct MemberReader {
    std::string_view name;
    base::Result<void> (*read)(T &target, const Value &value);
};

/// The reader that fills one data member.
template <auto Field, typename T> base::Result<void> into(T &target, const Value &value)
{
    return readTo(value, target.*Field);
}

/// Reads every member that the table knows, once; other names go to `notRecognised`.
template <typename T, std::size_t N>
[[nodiscard]] base::Result<void> readMembers(const Value &value,
    const std::array<MemberReader<T>, N> &table, T &target, std::vector<UnknownName> &notRecognised)
{
    static_assert(N <= 32);
    const base::Result<Object> object = value.object();
    if (!object) {
        return tl::unexpected(object.error());
    }
    std::uint32_t seen = 0;
    for (const Member member : *object) {
        std::size_t i = 0;
        while (i < N && table[i].name != member.name) {
            ++i;
        }
        if (i == N) {
            notRecognised.push_back({std::string(member.name), "unknown-fact"});
            continue;
        }
        if ((seen >> i & 1U) != 0) {
            return tl::unexpected(member.value.error("this name stands twice"));
        }
        seen |= std::uint32_t{1} << i;
        if (base::Result<void> read = table[i].read(target, member.value); !read) {
            return read;
        }
    }
    return {};
}

} // namespace latchkey::json
