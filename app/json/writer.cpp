// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/writer.h"

#include "base/encoding.h"

#include <array>
#include <charconv>
#include <cmath>

namespace latchkey::json {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD"; // U+FFFD

bool isPlain(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x20 && byte < 0x7F && c != '"' && c != '\\';
}

// The UTF-8 sequence at the front of `text`, empty if the first byte starts none.
std::string_view sequenceAt(std::string_view text)
{
    for (std::size_t length = 2; length <= 4 && length <= text.size(); ++length) {
        if (base::isValidUtf8(text.substr(0, length))) {
            return text.substr(0, length);
        }
    }
    return {};
}

bool isC1Control(std::string_view sequence)
{
    return sequence.size() == 2 && sequence[0] == '\xC2'
        && static_cast<unsigned char>(sequence[1]) < 0xA0;
}

void appendControl(std::string &out, unsigned code)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    out += "\\u00";
    out += digits[code >> 4U];
    out += digits[code & 0xFU];
}

} // namespace

void Writer::separate()
{
    if (m_needsComma) {
        m_out += ',';
    }
    m_needsComma = true;
}

Writer &Writer::beginObject()
{
    separate();
    m_out += '{';
    m_needsComma = false;
    return *this;
}

Writer &Writer::endObject()
{
    m_out += '}';
    m_needsComma = true;
    return *this;
}

Writer &Writer::beginArray()
{
    separate();
    m_out += '[';
    m_needsComma = false;
    return *this;
}

Writer &Writer::endArray()
{
    m_out += ']';
    m_needsComma = true;
    return *this;
}

Writer &Writer::key(std::string_view name)
{
    separate();
    quote(name);
    m_out += ':';
    m_needsComma = false;
    return *this;
}

Writer &Writer::null()
{
    return raw("null");
}

Writer &Writer::value(bool boolean)
{
    return raw(boolean ? "true" : "false");
}

Writer &Writer::value(std::int64_t integer)
{
    std::array<char, 24> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), integer).ptr;
    return raw({text.data(), static_cast<std::size_t>(end - text.data())});
}

Writer &Writer::value(double number)
{
    if (!std::isfinite(number)) {
        return null();
    }
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), number).ptr;
    return raw({text.data(), static_cast<std::size_t>(end - text.data())});
}

Writer &Writer::value(std::string_view text)
{
    separate();
    quote(text);
    return *this;
}

Writer &Writer::value(base::Instant at)
{
    separate();
    m_out += '"';
    base::appendRfc3339(m_out, at);
    m_out += '"';
    return *this;
}

Writer &Writer::raw(std::string_view json)
{
    separate();
    m_out += json;
    return *this;
}

void Writer::quote(std::string_view text)
{
    m_out += '"';
    std::size_t i = 0;
    while (i < text.size()) {
        std::size_t plain = i;
        while (plain < text.size() && isPlain(text[plain])) {
            ++plain;
        }
        m_out.append(text, i, plain - i);
        i = plain;
        if (i < text.size()) {
            escape(text, i);
        }
    }
    m_out += '"';
}

// Writes the one character at `i` that cannot stand as it is, and steps over it.
void Writer::escape(std::string_view text, std::size_t &i)
{
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte >= 0x80) {
        const std::string_view sequence = sequenceAt(text.substr(i));
        i += sequence.empty() ? 1 : sequence.size();
        if (!isC1Control(sequence)) {
            m_out += sequence.empty() ? replacement : sequence;
        } else if (m_controls == Controls::Escape) {
            appendControl(m_out, static_cast<unsigned char>(sequence[1]));
        }
        return;
    }
    ++i;
    if (byte == '"' || byte == '\\') {
        m_out += '\\';
        m_out += static_cast<char>(byte);
    } else if (byte == '\n') {
        m_out += "\\n";
    } else if (byte == '\t') {
        m_out += "\\t";
    } else if (m_controls == Controls::Escape) {
        appendControl(m_out, byte);
    }
}

} // namespace latchkey::json
