// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/fields.h"

#include <utility>

namespace latchkey::json {

namespace {

template <typename T, typename Read>
base::Result<std::optional<T>> readOptional(
    const std::optional<Object> &object, std::string_view name, const Read &read)
{
    const std::optional<Value> found = object ? object->find(name) : std::nullopt;
    if (!found || found->isNull()) {
        return std::nullopt;
    }
    return read(*found).map([](T value) { return std::optional<T>{value}; });
}

template <typename T, typename Read>
base::Result<T> readRequired(
    const std::optional<Object> &object, std::string_view name, const Read &read)
{
    if (!object) {
        return T{};
    }
    return object->at(name).and_then(read);
}

} // namespace

Fields::Fields(const Value &value)
{
    base::Result<Object> object = value.object();
    if (object) {
        m_object = *object;
    } else {
        m_error = std::move(object.error());
    }
}

Fields::Fields(const base::Result<Value> &value)
{
    if (!value) {
        m_error = value.error();
    } else {
        *this = Fields(*value);
    }
}

template <typename T> T Fields::take(base::Result<T> result)
{
    if (!result) {
        refuse(std::move(result.error()));
        return T{};
    }
    return std::move(*result);
}

std::string_view Fields::string(std::string_view name)
{
    return take(readRequired<std::string_view>(
        m_object, name, [](const Value &value) { return value.string(); }));
}

std::int64_t Fields::integer(std::string_view name)
{
    return take(readRequired<std::int64_t>(
        m_object, name, [](const Value &value) { return value.integer(); }));
}

bool Fields::boolean(std::string_view name)
{
    return take(
        readRequired<bool>(m_object, name, [](const Value &value) { return value.boolean(); }));
}

base::Instant Fields::time(std::string_view name)
{
    return take(readRequired<base::Instant>(
        m_object, name, [](const Value &value) { return value.time(); }));
}

Array Fields::array(std::string_view name)
{
    return take(
        readRequired<Array>(m_object, name, [](const Value &value) { return value.array(); }));
}

std::optional<Value> Fields::value(std::string_view name)
{
    const std::optional<Value> found = m_object ? m_object->find(name) : std::nullopt;
    if (!found) {
        refuse(name, "missing");
    }
    return found;
}

std::optional<std::string_view> Fields::optionalString(std::string_view name)
{
    return take(readOptional<std::string_view>(
        m_object, name, [](const Value &value) { return value.string(); }));
}

std::optional<std::int64_t> Fields::optionalInteger(std::string_view name)
{
    return take(readOptional<std::int64_t>(
        m_object, name, [](const Value &value) { return value.integer(); }));
}

std::optional<bool> Fields::optionalBoolean(std::string_view name)
{
    return take(
        readOptional<bool>(m_object, name, [](const Value &value) { return value.boolean(); }));
}

std::optional<base::Instant> Fields::optionalTime(std::string_view name)
{
    return take(readOptional<base::Instant>(
        m_object, name, [](const Value &value) { return value.time(); }));
}

std::optional<Array> Fields::optionalArray(std::string_view name)
{
    return take(
        readOptional<Array>(m_object, name, [](const Value &value) { return value.array(); }));
}

std::optional<Value> Fields::optionalValue(std::string_view name)
{
    const std::optional<Value> found = m_object ? m_object->find(name) : std::nullopt;
    return found && !found->isNull() ? found : std::nullopt;
}

void Fields::refuse(base::Error error)
{
    if (!m_error) {
        m_error = std::move(error);
    }
}

void Fields::refuse(std::string_view name, std::string_view detail)
{
    if (!m_object) {
        return;
    }
    base::Error error = m_object->value().error(detail);
    error.where += '.';
    error.where += name;
    refuse(std::move(error));
}

base::Result<void> Fields::finish() const
{
    if (m_error) {
        return tl::unexpected(*m_error);
    }
    return {};
}

} // namespace latchkey::json
