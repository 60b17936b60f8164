// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/dialect.h"

#include <algorithm>
#include <array>
#include <utility>

namespace latchkey::server {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 5> words
    = {{{"cross join", "join"}, {"indexed by device_revision", ""}, {"not indexed", ""},
        {"json_each(?)", "json_array_elements_text(?::json)"}, {"user", "\"user\""}}};

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

bool endsWord(std::string_view sql, std::size_t at)
{
    return at >= sql.size() || !isWordCharacter(sql[at]) || !isWordCharacter(sql[at - 1]);
}

/// What stands for the words at this place; nullptr: themselves.
const std::pair<std::string_view, std::string_view> *replacement(
    std::string_view sql, std::size_t at)
{
    if (at > 0 && isWordCharacter(sql[at - 1])) {
        return nullptr;
    }
    const auto found = std::ranges::find_if(words, [&](const auto &each) {
        return sql.substr(at).starts_with(each.first) && endsWord(sql, at + each.first.size());
    });
    return found == words.end() ? nullptr : &*found;
}

class Translator {
public:
    explicit Translator(std::string_view sql)
        : m_sql(sql)
    {
    }
    std::string run()
    {
        while (m_at < m_sql.size()) {
            step();
        }
        return std::move(m_out);
    }

private:
    void step()
    {
        if (m_sql[m_at] == '\'') {
            const auto end = m_sql.find('\'', m_at + 1);
            copy(end == std::string_view::npos ? m_sql.size() : end + 1);
        } else if (m_sql[m_at] == '?') {
            parameter();
        } else if (const auto *found = replacement(m_sql, m_at)) {
            for (const char c : found->second) {
                c == '?' ? number(++m_count) : m_out.push_back(c);
            }
            m_at += found->first.size();
        } else {
            copy(m_at + 1);
        }
    }
    void copy(std::size_t end)
    {
        m_out += m_sql.substr(m_at, end - m_at);
        m_at = end;
    }
    void number(int which) { m_out += '$' + std::to_string(which); }
    void parameter()
    {
        ++m_at;
        const bool isNumbered = m_at < m_sql.size() && m_sql[m_at] >= '1' && m_sql[m_at] <= '9';
        if (isNumbered) {
            m_out += '$';
            copy(m_at + 1);
        } else {
            number(++m_count);
        }
    }

    std::string_view m_sql;
    std::size_t m_at = 0;
    int m_count = 0;
    std::string m_out;
};

} // namespace

std::string inPostgres(std::string_view sql)
{
    return Translator(sql).run();
}

} // namespace latchkey::server
