// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/query.h"

#include "base/encoding.h"

#include <algorithm>

namespace latchkey::query {

namespace {

bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isVersion(std::string_view text)
{
    bool digitBefore = false;
    for (const char c : text) {
        const bool digit = c >= '0' && c <= '9';
        if (!digit && !(c == '.' && digitBefore)) {
            return false;
        }
        digitBefore = digit;
    }
    return digitBefore;
}

// Reads terms from left to right; an Error names the place in characters, not in bytes.
class Parser {
public:
    explicit Parser(std::string_view text)
        : m_text(text)
    {
    }

    base::Result<Filter> run()
    {
        Filter filter;
        while (skipSpace()) {
            auto term = readTerm();
            if (!term) {
                return tl::unexpected(term.error());
            }
            filter.terms.push_back(std::move(*term));
        }
        return filter;
    }

private:
    bool skipSpace()
    {
        while (m_at < m_text.size() && isSpace(m_text[m_at])) {
            ++m_at;
        }
        return m_at < m_text.size();
    }

    [[nodiscard]] tl::unexpected<base::Error> failAt(std::size_t at, std::string detail) const
    {
        const auto before = m_text.substr(0, at);
        const auto characters = std::ranges::count_if(
            before, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
        return base::fail(base::ErrorKind::Usage, "character " + std::to_string(characters + 1),
            std::move(detail));
    }

    base::Result<Term> readTerm()
    {
        const std::size_t start = m_at;
        std::size_t end = m_at;
        while (end < m_text.size() && isLetter(m_text[end])) {
            ++end;
        }
        if (end == start || end == m_text.size() || m_text[end] != ':') {
            auto word = readValue();
            return word ? base::Result<Term>(Term{.value = std::move(*word)})
                        : tl::unexpected(word.error());
        }
        const auto key = keyFromName(base::asciiLower(m_text.substr(start, end - start)));
        if (!key) {
            return failAt(start, "no filter has this name");
        }
        m_at = end + 1;
        return readKeyed(*key);
    }

    base::Result<Term> readKeyed(Key key)
    {
        Term term{.key = key};
        const std::size_t relationAt = m_at;
        term.relation = readRelation();
        const std::size_t valueAt = m_at;
        auto value = readValue();
        if (!value) {
            return tl::unexpected(value.error());
        }
        term.value = std::move(*value);
        if (term.relation != Relation::Is && !isOrdered(key)) {
            return failAt(relationAt, "this filter takes no < or >");
        }
        if (term.relation == Relation::Is && valueKind(key) == ValueKind::Age) {
            return failAt(relationAt, "expected < or >");
        }
        if (const auto expected = check(term); !expected.empty()) {
            return failAt(valueAt, expected);
        }
        return term;
    }

    static bool isOrdered(Key key)
    {
        switch (valueKind(key)) {
        case ValueKind::Text:
        case ValueKind::Word:
            return false;
        case ValueKind::Version:
        case ValueKind::Age:
        case ValueKind::Date:
            return true;
        }
        return false;
    }

    Relation readRelation()
    {
        const auto take = [&](std::string_view symbol) {
            const bool there = m_text.substr(m_at).starts_with(symbol);
            m_at += there ? symbol.size() : 0;
            return there;
        };
        if (take("<=")) {
            return Relation::LessOrEqual;
        }
        if (take(">=")) {
            return Relation::GreaterOrEqual;
        }
        if (take("<")) {
            return Relation::Less;
        }
        return take(">") ? Relation::Greater : Relation::Is;
    }

    base::Result<std::string> readValue()
    {
        if (m_at < m_text.size() && m_text[m_at] == '"') {
            return readQuoted();
        }
        const std::size_t start = m_at;
        while (m_at < m_text.size() && !isSpace(m_text[m_at])) {
            ++m_at;
        }
        return std::string(m_text.substr(start, m_at - start));
    }

    base::Result<std::string> readQuoted()
    {
        const std::size_t start = m_at++;
        std::string value;
        for (; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == '"') {
                ++m_at;
                return value;
            }
            if (m_text[m_at] == '\\' && m_at + 1 < m_text.size()) {
                ++m_at;
            }
            value += m_text[m_at];
        }
        return failAt(start, "this quotation mark has no end");
    }

    // Makes machine words lower case; what was expected, or "" if the value is good.
    static std::string check(Term &term)
    {
        switch (valueKind(term.key)) {
        case ValueKind::Text:
            return term.value.empty() ? "expected text" : "";
        case ValueKind::Version:
            return isVersion(term.value) || isUnknownVersion(term) ? "" : "expected a version";
        case ValueKind::Age:
            return parseAge(term.value) ? "" : "expected an age such as 12h, 7d or 4w";
        case ValueKind::Date:
            return parseDate(term.value) ? "" : "expected a date such as 2026-10-12";
        case ValueKind::Word:
            return checkWord(term);
        }
        return {};
    }

    static bool isUnknownVersion(const Term &term)
    {
        return term.relation == Relation::Is && term.value == "unknown";
    }

    static std::string checkWord(Term &term)
    {
        const auto words = wordsOf(term.key);
        const auto typed = base::asciiLower(term.value);
        const auto found = std::ranges::find_if(
            words, [&](std::string_view word) { return base::asciiLower(word) == typed; });
        if (found != words.end()) {
            term.value = *found;
            return {};
        }
        constexpr std::size_t few = 8;
        if (words.size() > few) {
            return "expected one of this filter's words";
        }
        std::string expected = "expected";
        for (const auto word : words) {
            expected += (word == words.front() ? " " : ", ") + std::string(word);
        }
        return expected;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

} // namespace

base::Result<Filter> parse(std::string_view text)
{
    return Parser{text}.run();
}

} // namespace latchkey::query
