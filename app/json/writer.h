// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace latchkey::json {

/// Appends compact JSON to a string, in the order of the calls. Strings must be UTF-8; a byte that
/// is none becomes U+FFFD. The caller pairs begin and end and gives each value of an object a key.
class Writer {
public:
    /// What becomes of control characters but newline and tab: escaped, or left out.
    enum class Controls { Escape, Drop };

    explicit Writer(std::string &out, Controls controls = Controls::Escape)
        : m_out(out)
        , m_controls(controls)
    {
    }

    Writer &beginObject();
    Writer &endObject();
    Writer &beginArray();
    Writer &endArray();
    Writer &key(std::string_view name);

    Writer &null();
    Writer &value(bool boolean);
    Writer &value(std::int64_t integer);
    Writer &value(int integer) { return value(std::int64_t{integer}); }
    Writer &value(double number); ///< null where it is no number
    Writer &value(std::string_view text);
    Writer &value(const char *text) { return value(std::string_view{text}); }
    Writer &value(const std::string &text) { return value(std::string_view{text}); }
    Writer &value(base::Instant at);
    template <typename T> Writer &value(const std::optional<T> &maybe)
    {
        return maybe ? value(*maybe) : null();
    }
    Writer &raw(std::string_view json); ///< one value that is JSON already

    template <typename T> Writer &member(std::string_view name, const T &content)
    {
        key(name);
        return value(content);
    }

private:
    void separate();
    void quote(std::string_view text);
    void escape(std::string_view text, std::size_t &i);

    std::string &m_out;
    Controls m_controls;
    bool m_needsComma = false;
};

} // namespace latchkey::json
