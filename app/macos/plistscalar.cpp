// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "macos/plistscalar.h"

#include "base/encoding.h"

#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace latchkey::macos {

namespace {

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos) {
        return {};
    }
    return text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

template <typename Number> std::optional<Number> wholeNumber(std::string_view digits, int base)
{
    Number value{};
    const auto [end, code]
        = std::from_chars(digits.data(), digits.data() + digits.size(), value, base);
    const bool whole = code == std::errc() && end == digits.data() + digits.size();
    return whole ? std::optional(value) : std::nullopt;
}

std::optional<Plist> readInteger(std::string_view text)
{
    if (text.starts_with('-')) {
        const auto value = wholeNumber<std::int64_t>(text, 10);
        return value ? std::optional<Plist>(*value) : std::nullopt;
    }
    if (text.starts_with('+')) {
        text.remove_prefix(1);
    }
    const bool hex = text.starts_with("0x") || text.starts_with("0X");
    const auto value = hex ? wholeNumber<std::uint64_t>(text.substr(2), 16)
                           : wholeNumber<std::uint64_t>(text, 10);
    return value ? std::optional<Plist>(*value) : std::nullopt;
}

std::optional<Plist> readReal(std::string_view text)
{
    if (text.starts_with('+')) {
        text.remove_prefix(1);
    }
    double value = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (code != std::errc() || end != text.data() + text.size() || !std::isfinite(value)) {
        return std::nullopt;
    }
    return Plist(value);
}

std::optional<Plist> readDate(std::string_view text)
{
    constexpr std::size_t length = std::string_view("2026-03-10T08:00:00Z").size();
    if (text.size() != length || text[10] != 'T' || text.back() != 'Z') {
        return std::nullopt;
    }
    const auto at = base::parseRfc3339(text);
    return at ? std::optional<Plist>(*at) : std::nullopt;
}

std::optional<Plist> readData(std::string_view text)
{
    auto bytes = base::fromBase64(text);
    if (!bytes) {
        return std::nullopt;
    }
    auto data = Plist::data(*bytes);
    base::wipe(*bytes);
    return data;
}

bool isXmlCharacter(std::uint32_t code)
{
    return code == '\t' || code == '\n' || code == '\r' || (code >= 0x20 && code < 0xD800)
        || (code >= 0xE000 && code <= 0x10FFFF && code != 0xFFFE && code != 0xFFFF);
}

} // namespace

std::optional<Plist> readPlistScalar(
    std::string_view element, std::string_view raw, std::string_view &complaint)
{
    complaint = "an element that no property list has";
    if (element == "true" || element == "false") {
        complaint = "text in a bool";
        return trimmed(raw).empty() ? std::optional<Plist>(element == "true") : std::nullopt;
    }
    if (element == "integer") {
        complaint = "a bad integer";
        return readInteger(trimmed(raw));
    }
    if (element == "real") {
        complaint = "a bad real";
        return readReal(trimmed(raw));
    }
    if (element == "date") {
        complaint = "a bad date";
        return readDate(trimmed(raw));
    }
    if (element == "data") {
        complaint = "bad base64";
        return readData(raw);
    }
    return std::nullopt;
}

bool appendReference(std::string_view name, std::string &text)
{
    constexpr std::array<std::pair<std::string_view, char>, 5> predefined
        = {{{"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}}};
    for (const auto &[known, character] : predefined) {
        if (name == known) {
            text += character;
            return true;
        }
    }
    if (!name.starts_with('#')) {
        return false;
    }
    const bool hex = name.starts_with("#x");
    const auto code = wholeNumber<std::uint32_t>(name.substr(hex ? 2 : 1), hex ? 16 : 10);
    if (!code || !isXmlCharacter(*code)) {
        return false;
    }
    appendUtf8(*code, text);
    return true;
}

void appendUtf8(char32_t codePoint, std::string &text)
{
    const auto tail = [&](unsigned shift) {
        text += static_cast<char>(0x80U | ((codePoint >> shift) & 0x3FU));
    };
    if (codePoint < 0x80) {
        text += static_cast<char>(codePoint);
    } else if (codePoint < 0x800) {
        text += static_cast<char>(0xC0U | (codePoint >> 6U));
        tail(0);
    } else if (codePoint < 0x10000) {
        text += static_cast<char>(0xE0U | (codePoint >> 12U));
        tail(6);
        tail(0);
    } else {
        text += static_cast<char>(0xF0U | (codePoint >> 18U));
        tail(12);
        tail(6);
        tail(0);
    }
}

} // namespace latchkey::macos
