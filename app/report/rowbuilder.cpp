// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/rowbuilder.h"

#include "domain/words.h"

namespace latchkey::report {

RowBuilder &RowBuilder::clear()
{
    m_values.clear();
    m_texts.clear();
    return *this;
}

RowBuilder &RowBuilder::text(std::string_view text)
{
    m_values.push_back(text.empty() ? Value{} : Value{text});
    return *this;
}

RowBuilder &RowBuilder::made(std::string made)
{
    return text(m_texts.emplace_back(std::move(made)));
}

RowBuilder &RowBuilder::number(std::size_t number)
{
    m_values.emplace_back(static_cast<std::int64_t>(number));
    return *this;
}

RowBuilder &RowBuilder::share(std::size_t part, std::size_t whole)
{
    m_values.push_back(whole == 0 ? Value{} : Value{Share{part, whole}});
    return *this;
}

RowBuilder &RowBuilder::time(std::optional<base::Instant> at)
{
    m_values.push_back(at ? Value{*at} : Value{});
    return *this;
}

RowBuilder &RowBuilder::answer(std::optional<bool> answer)
{
    return answer ? text(domain::wordOf(*answer ? domain::Trilean::Yes : domain::Trilean::No))
                  : value({});
}

RowBuilder &RowBuilder::value(const Value &value)
{
    m_values.push_back(value);
    return *this;
}

} // namespace latchkey::report
