// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/value.h"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <bit>
#include <vector>

namespace latchkey::json {

namespace {

using simdjson::dom::element;
using simdjson::dom::element_type;

// A Place is simdjson's own cursor (document, index on its tape) without its header.
static_assert(sizeof(Place) == sizeof(element));

element elementAt(Place place)
{
    return std::bit_cast<element>(place);
}

template <typename Cursor> Place placeOf(Cursor cursor)
{
    static_assert(sizeof(Place) == sizeof(Cursor));
    return std::bit_cast<Place>(cursor);
}

std::string_view nameOf(Kind kind)
{
    static constexpr std::array<std::string_view, 6> names
        = {"null", "true or false", "a number", "a string", "an array", "an object"};
    return names[static_cast<std::size_t>(kind)];
}

// For a sentence on a terminal: no control character, and not more than one can read.
std::string printable(std::string_view text)
{
    constexpr std::size_t longest = 200;
    std::string clean;
    for (const char c : text.substr(0, longest)) {
        const auto byte = static_cast<unsigned char>(c);
        clean += byte < 0x20 || byte == 0x7F ? '?' : c;
    }
    if (text.size() <= longest) {
        return clean;
    }
    while (!clean.empty() && (static_cast<unsigned char>(clean.back()) & 0xC0U) == 0x80U) {
        clean.pop_back(); // a character may have been cut
    }
    return clean.empty() ? clean : clean.substr(0, clean.size() - 1) + "…";
}

// The last child that starts at or before the target: the one that holds it.
template <typename Container, typename Describe>
bool descend(const Container &container, std::size_t target, Place &here, const Describe &describe)
{
    bool found = false;
    std::size_t position = 0;
    std::size_t foundAt = 0;
    auto child = container.begin();
    for (auto it = container.begin(); it != container.end(); ++it, ++position) {
        const Place place = describe.placeOfChild(it);
        if (place.index > target) {
            break;
        }
        here = place;
        child = it;
        foundAt = position;
        found = true;
    }
    if (found) {
        describe.append(child, foundAt);
    }
    return found;
}

struct ArrayStep {
    std::string &path;
    static Place placeOfChild(const simdjson::dom::array::iterator &it) { return placeOf(*it); }
    void append(const simdjson::dom::array::iterator &, std::size_t position) const
    {
        path += '[' + std::to_string(position) + ']';
    }
};

struct ObjectStep {
    std::string &path;
    static Place placeOfChild(const simdjson::dom::object::iterator &it)
    {
        return placeOf(it.value());
    }
    void append(const simdjson::dom::object::iterator &it, std::size_t) const
    {
        path += '.';
        path += it.key();
    }
};

} // namespace

Kind Value::kind() const
{
    switch (elementAt(m_place).type()) {
    case element_type::ARRAY:
        return Kind::Array;
    case element_type::OBJECT:
        return Kind::Object;
    case element_type::STRING:
        return Kind::String;
    case element_type::BOOL:
        return Kind::Bool;
    case element_type::INT64:
    case element_type::UINT64:
    case element_type::DOUBLE:
        return Kind::Number;
    case element_type::NULL_VALUE:
        return Kind::Null;
    }
    return Kind::Null;
}

std::string Value::path() const
{
    std::string path = "$";
    Place here{.document = m_place.document, .index = 1};
    bool deeper = true;
    while (deeper && here.index < m_place.index) {
        const element current = elementAt(here);
        if (current.is_array()) {
            deeper
                = descend(current.get_array().value_unsafe(), m_place.index, here, ArrayStep{path});
        } else if (current.is_object()) {
            deeper = descend(
                current.get_object().value_unsafe(), m_place.index, here, ObjectStep{path});
        } else {
            deeper = false;
        }
    }
    return path;
}

base::Error Value::error(std::string_view detail) const
{
    return {.kind = base::ErrorKind::MalformedAnswer,
        .where = printable(path()),
        .detail = printable(detail)};
}

base::Error Value::wrongKind(std::string_view expected) const
{
    return error("expected " + std::string(expected) + ", found " + std::string(nameOf(kind())));
}

base::Result<bool> Value::boolean() const
{
    bool value = false;
    if (elementAt(m_place).get(value)) {
        return tl::unexpected(wrongKind("true or false"));
    }
    return value;
}

base::Result<std::int64_t> Value::integer() const
{
    std::int64_t value = 0;
    if (!elementAt(m_place).is_int64() || elementAt(m_place).get(value)) {
        return tl::unexpected(wrongKind("a whole number"));
    }
    return value;
}

base::Result<double> Value::number() const
{
    double value = 0;
    if (elementAt(m_place).get(value)) {
        return tl::unexpected(wrongKind("a number"));
    }
    return value;
}

base::Result<std::string_view> Value::string() const
{
    std::string_view value;
    if (elementAt(m_place).get(value)) {
        return tl::unexpected(wrongKind("a string"));
    }
    return value;
}

base::Result<base::Instant> Value::time() const
{
    const base::Result<std::string_view> text = string();
    if (!text) {
        return tl::unexpected(text.error());
    }
    const std::optional<base::Instant> at = base::parseRfc3339(*text);
    if (!at) {
        return tl::unexpected(error("not a time like 2026-03-10T08:00:00Z"));
    }
    return *at;
}

base::Result<Array> Value::array() const
{
    simdjson::dom::array array;
    if (elementAt(m_place).get(array)) {
        return tl::unexpected(wrongKind("an array"));
    }
    return Array{placeOf(array.begin()), placeOf(array.end())};
}

base::Result<Object> Value::object() const
{
    simdjson::dom::object object;
    if (elementAt(m_place).get(object)) {
        return tl::unexpected(wrongKind("an object"));
    }
    return Object{m_place, placeOf(object.begin()), placeOf(object.end())};
}

Array::Iterator &Array::Iterator::operator++()
{
    auto it = std::bit_cast<simdjson::dom::array::iterator>(m_place);
    m_place = placeOf(++it);
    return *this;
}

Object::Iterator &Object::Iterator::operator++()
{
    auto it = std::bit_cast<simdjson::dom::object::iterator>(m_place);
    m_place = placeOf(++it);
    return *this;
}

Member Object::Iterator::operator*() const
{
    const auto it = std::bit_cast<simdjson::dom::object::iterator>(m_place);
    return {.name = it.key(), .value = Value{placeOf(it.value())}};
}

} // namespace latchkey::json
