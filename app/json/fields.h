// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/words.h"
#include "json/value.h"

#include <string>

namespace latchkey::json {

/// Reads many members of one object without a check after each: the first Error stays, what is
/// read after it is empty, and finish() hands out the value or that Error.
///
///     Fields fields(value);
///     device.serial = fields.string("serial");
///     device.lastContact = fields.optionalTime("lastContact");
///     return fields.finish(std::move(device));
class Fields {
public:
    explicit Fields(const Value &value);
    explicit Fields(const base::Result<Value> &value);

    [[nodiscard]] std::string_view string(std::string_view name);
    [[nodiscard]] std::int64_t integer(std::string_view name);
    [[nodiscard]] bool boolean(std::string_view name);
    [[nodiscard]] base::Instant time(std::string_view name);
    [[nodiscard]] Array array(std::string_view name);
    [[nodiscard]] std::optional<Value> value(std::string_view name); ///< of any type, but there

    // Missing and null are both nullopt; another type is an Error.
    [[nodiscard]] std::optional<std::string_view> optionalString(std::string_view name);
    [[nodiscard]] std::optional<std::int64_t> optionalInteger(std::string_view name);
    [[nodiscard]] std::optional<bool> optionalBoolean(std::string_view name);
    [[nodiscard]] std::optional<base::Instant> optionalTime(std::string_view name);
    [[nodiscard]] std::optional<Array> optionalArray(std::string_view name);
    [[nodiscard]] std::optional<Value> optionalValue(std::string_view name);

    /// A word of one of the domain's vocabularies.
    template <typename Enum> [[nodiscard]] Enum word(std::string_view name, Enum fallback)
    {
        const std::string_view text = string(name);
        const std::optional<Enum> found = domain::fromWord<Enum>(text);
        if (!found && isGood()) {
            refuse(name, "not a word of this list: " + std::string(text));
        }
        return found.value_or(fallback);
    }

    [[nodiscard]] bool isGood() const { return !m_error; }
    void refuse(base::Error error); ///< keeps an Error found elsewhere, unless there is one
    void refuse(std::string_view name, std::string_view detail);
    template <typename T> [[nodiscard]] base::Result<T> finish(T value) const
    {
        if (m_error) {
            return tl::unexpected(*m_error);
        }
        return value;
    }
    [[nodiscard]] base::Result<void> finish() const;

private:
    template <typename T> T take(base::Result<T> result);
    std::optional<Object> m_object;
    std::optional<base::Error> m_error;
};

} // namespace latchkey::json
