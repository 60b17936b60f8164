// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "macos/text/phrase.h"

#include "base/encoding.h"
#include "macos/text/textlines.h"

#include <algorithm>
#include <array>

namespace latchkey::macos {

namespace {

// A letter or a digit of any script; the curly quotation marks (U+2018 to U+201F) are neither.
bool isWordCharacter(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x80) {
        return byte != 0xE2 && byte != 0x80 && (byte < 0x98 || byte > 0x9F);
    }
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

void skipBlanks(std::string_view &text)
{
    text.remove_prefix(std::min(text.find_first_not_of(" \t"), text.size()));
}

bool hasTimeOfDay(std::string_view text)
{
    for (std::size_t i = 1; i + 2 < text.size(); ++i) {
        if (text[i] == ':' && isDigit(text[i - 1]) && isDigit(text[i + 1])
            && isDigit(text[i + 2])) {
            return true;
        }
    }
    return false;
}

// What may stand before an output: marks, one word ("result:"), a log's time and names.
bool isLogPrefix(std::string_view prefix)
{
    constexpr std::size_t longest = 120;
    prefix = trimmed(prefix);
    if (prefix.ends_with("profiles:")) {
        prefix = trimmed(prefix.substr(0, prefix.size() - std::string_view("profiles:").size()));
    }
    if (prefix.size() > longest) {
        return false;
    }
    const bool marksOnly = std::ranges::none_of(prefix, isWordCharacter);
    const bool oneWord = prefix.find_first_of(" \t") == std::string_view::npos
        && (prefix.ends_with(':') || prefix.ends_with('='));
    return marksOnly || oneWord || hasTimeOfDay(prefix);
}

// UTF-8 of the dashes that word processors put in the place of '-'.
constexpr std::array<std::string_view, 10> dashes
    = {"\xE2\x80\x90", "\xE2\x80\x91", "\xE2\x80\x92", "\xE2\x80\x93", "\xE2\x80\x94",
        "\xE2\x80\x95", "\xE2\x88\x92", "\xEF\xB9\x98", "\xEF\xB9\xA3", "\xEF\xBC\x8D"};

} // namespace

std::string foldedLower(std::string_view text)
{
    std::string lower = base::asciiLower(text);
    if (std::ranges::all_of(lower, [](char c) { return static_cast<unsigned char>(c) < 0x80; })) {
        return lower;
    }
    std::string folded;
    for (std::size_t i = 0; i < lower.size();) {
        const std::size_t next = std::min(lower.find_first_of("\xE2\xEF", i), lower.size());
        folded.append(lower, i, next - i);
        const auto character = std::string_view(lower).substr(next, 3);
        const bool dash = std::ranges::find(dashes, character) != dashes.end();
        folded += dash ? "-" : character.substr(0, 1);
        i = next + (dash ? 3 : 1);
    }
    return folded;
}

bool Phrase::words(std::string_view expected)
{
    std::string_view rest = m_rest;
    while (!expected.empty()) {
        skipBlanks(rest);
        const auto word = expected.substr(0, expected.find(' '));
        if (!rest.starts_with(word)) {
            return false;
        }
        rest.remove_prefix(word.size());
        if (!rest.empty() && isWordCharacter(rest.front()) && isWordCharacter(word.back())) {
            return false;
        }
        expected.remove_prefix(std::min(word.size() + 1, expected.size()));
    }
    m_rest = rest;
    return true;
}

bool Phrase::mark(char expected)
{
    std::string_view rest = m_rest;
    skipBlanks(rest);
    if (!rest.starts_with(expected)) {
        return false;
    }
    m_rest = rest.substr(1);
    return true;
}

std::optional<bool> Phrase::finalYesNo()
{
    const bool yes = words("yes");
    if ((!yes && !words("no")) || !endsLine()) {
        return std::nullopt;
    }
    return yes;
}

bool Phrase::endsLine() const
{
    std::string_view rest = m_rest;
    while (!rest.empty()) {
        const bool quote = rest.starts_with("\xE2\x80\x99") || rest.starts_with("\xE2\x80\x9D");
        if (!quote && std::string_view(" \t;.,\"'`").find(rest.front()) == std::string_view::npos) {
            return false;
        }
        rest.remove_prefix(quote ? 3 : 1);
    }
    return true;
}

std::optional<Phrase> phraseFrom(std::string_view folded, std::string_view words)
{
    constexpr std::size_t furthest = 160;
    const auto first = words.substr(0, words.find(' '));
    for (std::size_t begin = folded.find(first); begin < furthest;
         begin = folded.find(first, begin + 1)) {
        Phrase phrase(folded.substr(begin));
        if (isLogPrefix(folded.substr(0, begin)) && phrase.words(words)) {
            return phrase;
        }
    }
    return std::nullopt;
}

} // namespace latchkey::macos
