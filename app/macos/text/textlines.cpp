// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "macos/text/textlines.h"

#include "base/encoding.h"
#include "macos/plistscalar.h"

#include <algorithm>
#include <array>

namespace latchkey::macos {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";
constexpr char escape = '\x1B';
constexpr char bell = '\x07';

// Code units of UTF-16; lone surrogates become the replacement character.
std::string fromUtf16(std::string_view bytes, bool bigEndian)
{
    const auto unit = [&](std::size_t i) -> char32_t {
        const auto first = static_cast<unsigned char>(bytes[i]);
        const auto second = static_cast<unsigned char>(bytes[i + 1]);
        return bigEndian ? static_cast<char32_t>(first << 8U | second)
                         : static_cast<char32_t>(second << 8U | first);
    };
    std::string text;
    text.reserve(bytes.size());
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        const char32_t code = unit(i);
        const char32_t low = i + 3 < bytes.size() ? unit(i + 2) : 0;
        if (code >= 0xD800 && code < 0xDC00 && low >= 0xDC00 && low < 0xE000) {
            appendUtf8(0x10000 + ((code - 0xD800) << 10U) + (low - 0xDC00), text);
            i += 2;
        } else if (code >= 0xD800 && code < 0xE000) {
            text += replacement;
        } else {
            appendUtf8(code, text);
        }
    }
    return text;
}

// Bytes of a CSI sequence behind its introducer: parameters up to the final byte.
std::size_t controlSequence(std::string_view rest)
{
    const auto end = std::ranges::find_if(rest, [](char c) { return c >= 0x40 && c <= 0x7E; });
    return static_cast<std::size_t>(end - rest.begin()) + (end == rest.end() ? 0 : 1);
}

// Bytes of an OSC (or DCS, PM, APC) behind its introducer: its text is no output.
std::size_t operatingSystemCommand(std::string_view rest)
{
    for (std::size_t i = 0; i < rest.size(); ++i) {
        if (rest[i] == bell) {
            return i + 1;
        }
        if (rest[i] == escape) {
            return std::min(i + 2, rest.size());
        }
    }
    return rest.size();
}

// Bytes of the escape sequence at the front.
std::size_t escapeSequence(std::string_view text)
{
    if (text.size() < 2) {
        return text.size();
    }
    const auto rest = text.substr(2);
    switch (text[1]) {
    case '[':
        return 2 + controlSequence(rest);
    case ']':
    case 'P':
    case 'X':
    case '^':
    case '_':
        return 2 + operatingSystemCommand(rest);
    default: {
        const auto end = text.find_first_not_of(" !\"#$%&'()*+,-./", 1);
        return end == std::string_view::npos ? text.size() : end + 1;
    }
    }
}

// Bytes of the valid UTF-8 sequence at the front, 0 if there is none.
std::size_t sequence(std::string_view text)
{
    const auto lead = static_cast<unsigned char>(text.front());
    const std::size_t size = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    return text.size() >= size && base::isValidUtf8(text.substr(0, size)) ? size : 0;
}

bool isPlain(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return (c >= 0x20 && c < 0x7F) || c == '\t'; });
}

// What a character outside ASCII stands for: itself, a blank or nothing.
std::string_view meaning(std::string_view character)
{
    constexpr std::array<std::string_view, 4> blanks
        = {"\xC2\xA0", "\xE2\x80\x87", "\xE2\x80\xAF", "\xE3\x80\x80"};
    constexpr std::array<std::string_view, 2> nothing = {"\xEF\xBB\xBF", "\xE2\x80\x8B"};
    if (std::ranges::find(blanks, character) != blanks.end()) {
        return " ";
    }
    const bool control = character[0] == '\xC2' && static_cast<unsigned char>(character[1]) < 0xA0;
    const bool dropped = control || std::ranges::find(nothing, character) != nothing.end();
    return dropped ? std::string_view() : character;
}

// "> > text" of a mail: text.
std::string_view withoutQuoting(std::string_view text)
{
    for (;;) {
        const auto begin = text.find_first_not_of(' ');
        if (begin == std::string_view::npos || text[begin] != '>') {
            return text;
        }
        const auto rest = text.substr(begin + 1);
        if (!rest.empty() && rest.front() != ' ' && rest.front() != '>') {
            return text;
        }
        text = rest.substr(rest.starts_with(' ') ? 1 : 0);
    }
}

} // namespace

TextLines::TextLines(std::string_view input)
    : m_rest(input)
{
    const bool big = input.starts_with("\xFE\xFF");
    if (big || input.starts_with("\xFF\xFE")) {
        m_decoded = fromUtf16(input.substr(2), big);
        m_rest = m_decoded;
    }
}

bool TextLines::next()
{
    if (m_rest.empty()) {
        return false;
    }
    std::size_t end = std::min(m_rest.find('\n'), m_rest.size());
    end = std::min(m_rest.substr(0, end).find('\r'), end);
    clean(m_rest.substr(0, end));
    m_rest.remove_prefix(end);
    if (!m_rest.empty()) {
        m_rest.remove_prefix(m_rest.starts_with("\r\n") ? 2 : 1);
    }
    return true;
}

void TextLines::clean(std::string_view raw)
{
    std::string text;
    text.swap(m_line); // its room is used again
    text.clear();
    if (isPlain(raw)) {
        text = raw;
        raw = {};
    }
    while (!raw.empty()) {
        const auto c = static_cast<unsigned char>(raw.front());
        std::size_t size = 1;
        if (raw.front() == escape) {
            size = escapeSequence(raw);
        } else if (raw.starts_with("\xC2\x9B")) {
            size = 2 + controlSequence(raw.substr(2));
        } else if (c >= 0x80) {
            size = sequence(raw);
            text += size == 0 ? replacement : meaning(raw.substr(0, size));
            size = std::max<std::size_t>(size, 1);
        } else if ((c >= 0x20 && c != 0x7F) || c == '\t') {
            text += raw.front();
        }
        raw.remove_prefix(size);
    }
    const auto quoted = text.size() - withoutQuoting(text).size();
    text.erase(0, quoted);
    m_line.swap(text);
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t");
    if (begin == std::string_view::npos) {
        return {};
    }
    return text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

} // namespace latchkey::macos
