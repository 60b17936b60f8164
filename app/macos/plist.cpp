// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "macos/plist.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace latchkey::macos {

Plist::Data &Plist::Data::operator=(const Data &other)
{
    if (this != &other) {
        base::wipe(bytes);
        bytes = other.bytes;
    }
    return *this;
}

Plist::Data &Plist::Data::operator=(Data &&other) noexcept
{
    bytes.swap(other.bytes); // both are wiped when they go
    return *this;
}

Plist::Plist(const char *text)
    : m_value(std::string(text))
{
}

Plist::Plist(std::string text)
    : m_value(std::move(text))
{
}

Plist::Plist(std::string_view text)
    : m_value(std::string(text))
{
}

Plist::Plist(bool value)
    : m_value(value)
{
}

Plist::Plist(int value)
    : m_value(std::int64_t{value})
{
}

Plist::Plist(std::int64_t value)
    : m_value(value)
{
}

// Signed wherever that can hold it, so that equal numbers are equal values.
Plist::Plist(std::uint64_t value)
    : m_value(
        std::in_range<std::int64_t>(value) ? Value(static_cast<std::int64_t>(value)) : Value(value))
{
}

Plist::Plist(double value)
    : m_value(value)
{
}

Plist::Plist(base::Instant at)
    : m_value(at)
{
}

Plist::Plist(Value value)
    : m_value(std::move(value))
{
}

Plist::Plist(const Plist &) = default;
Plist::Plist(Plist &&) noexcept = default;
Plist &Plist::operator=(const Plist &) = default;
Plist &Plist::operator=(Plist &&) noexcept = default;
Plist::~Plist() = default;

Plist Plist::dict(std::initializer_list<Entry> entries)
{
    return Plist(Value(Dict(entries)));
}

Plist Plist::dict(Dict entries)
{
    return Plist(Value(std::move(entries)));
}

Plist Plist::array(std::initializer_list<Plist> items)
{
    return Plist(Value(Array(items)));
}

Plist Plist::array(Array items)
{
    return Plist(Value(std::move(items)));
}

Plist Plist::data(std::string_view bytes)
{
    return Plist(Value(Data(bytes)));
}

Plist Plist::data(const base::Secret &bytes)
{
    return data(bytes.view());
}

const Plist::Dict *Plist::asDict() const
{
    return std::get_if<Dict>(&m_value);
}

const Plist::Array *Plist::asArray() const
{
    return std::get_if<Array>(&m_value);
}

std::optional<std::string_view> Plist::asString() const
{
    const auto *text = std::get_if<std::string>(&m_value);
    return text == nullptr ? std::nullopt : std::optional<std::string_view>(*text);
}

std::optional<std::string_view> Plist::asData() const
{
    const auto *data = std::get_if<Data>(&m_value);
    return data == nullptr ? std::nullopt : std::optional<std::string_view>(data->bytes);
}

std::optional<bool> Plist::asBool() const
{
    const auto *value = std::get_if<bool>(&m_value);
    return value == nullptr ? std::nullopt : std::optional(*value);
}

std::optional<std::int64_t> Plist::asInteger() const
{
    const auto *value = std::get_if<std::int64_t>(&m_value);
    return value == nullptr ? std::nullopt : std::optional(*value);
}

std::optional<std::uint64_t> Plist::asUnsigned() const
{
    if (const auto *value = std::get_if<std::uint64_t>(&m_value)) {
        return *value;
    }
    const auto value = asInteger();
    return value && *value >= 0 ? std::optional(static_cast<std::uint64_t>(*value)) : std::nullopt;
}

std::optional<double> Plist::asReal() const
{
    const auto *value = std::get_if<double>(&m_value);
    return value == nullptr ? std::nullopt : std::optional(*value);
}

std::optional<base::Instant> Plist::asDate() const
{
    const auto *value = std::get_if<base::Instant>(&m_value);
    return value == nullptr ? std::nullopt : std::optional(*value);
}

const Plist *Plist::find(std::string_view key) const
{
    const Dict *entries = asDict();
    if (entries == nullptr) {
        return nullptr;
    }
    const auto entry = std::ranges::find(*entries, key, &Entry::key);
    return entry == entries->end() ? nullptr : &entry->value;
}

const Plist::Dict *Plist::dictAt(std::string_view key) const
{
    const Plist *value = find(key);
    return value == nullptr ? nullptr : value->asDict();
}

const Plist::Array *Plist::arrayAt(std::string_view key) const
{
    const Plist *value = find(key);
    return value == nullptr ? nullptr : value->asArray();
}

std::optional<std::string_view> Plist::stringAt(std::string_view key) const
{
    const Plist *value = find(key);
    return value == nullptr ? std::nullopt : value->asString();
}

std::optional<std::string_view> Plist::dataAt(std::string_view key) const
{
    const Plist *value = find(key);
    return value == nullptr ? std::nullopt : value->asData();
}

std::optional<bool> Plist::boolAt(std::string_view key) const
{
    const Plist *value = find(key);
    return value == nullptr ? std::nullopt : value->asBool();
}

std::optional<std::int64_t> Plist::integerAt(std::string_view key) const
{
    const Plist *value = find(key);
    return value == nullptr ? std::nullopt : value->asInteger();
}

std::optional<base::Instant> Plist::dateAt(std::string_view key) const
{
    const Plist *value = find(key);
    return value == nullptr ? std::nullopt : value->asDate();
}

std::optional<base::Secret> Plist::takeData(std::string_view key)
{
    auto *entries = std::get_if<Dict>(&m_value);
    if (entries == nullptr) {
        return std::nullopt;
    }
    const auto entry = std::ranges::find(*entries, key, &Entry::key);
    if (entry == entries->end()) {
        return std::nullopt;
    }
    auto *data = std::get_if<Data>(&entry->value.m_value);
    return data == nullptr ? std::nullopt : std::optional(base::Secret::takeFrom(data->bytes));
}

bool Plist::operator==(const Plist &other) const
{
    return m_value == other.m_value;
}

} // namespace latchkey::macos
