// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/csvreader.h"

namespace latchkey::base {

tl::unexpected<Error> failAtLine(std::size_t line, std::string detail)
{
    return fail(ErrorKind::Unreadable, "line " + std::to_string(line), std::move(detail));
}

CsvReader::CsvReader(std::string_view text)
    : m_rest(text)
{
    if (m_rest.starts_with("\xEF\xBB\xBF")) {
        m_rest.remove_prefix(3);
    }
}

Result<bool> CsvReader::next()
{
    while (takeLineEnd()) { }
    if (m_rest.empty()) {
        return false;
    }
    m_recordLine = m_line;
    m_fields.clear();
    if (auto taken = takeRecord(); !taken) {
        return tl::unexpected(taken.error());
    }
    return true;
}

Result<void> CsvReader::takeRecord()
{
    while (true) {
        if (m_rest.starts_with('"')) {
            auto field = takeQuoted();
            if (!field) {
                return tl::unexpected(field.error());
            }
            m_fields.push_back(std::move(*field));
        } else {
            m_fields.push_back(takePlain());
        }
        if (m_rest.empty() || takeLineEnd()) {
            return {};
        }
        if (m_rest.front() != ',') {
            return failAtLine(m_line, "A quote stands inside a field");
        }
        m_rest.remove_prefix(1);
    }
}

Result<std::string> CsvReader::takeQuoted()
{
    std::string field;
    m_rest.remove_prefix(1);
    while (true) {
        const auto quote = m_rest.find('"');
        if (quote == std::string_view::npos) {
            return failAtLine(m_recordLine, "A quoted field does not end");
        }
        for (const char c : m_rest.substr(0, quote)) {
            m_line += c == '\n' ? 1 : 0;
        }
        field += m_rest.substr(0, quote);
        m_rest.remove_prefix(quote + 1);
        if (!m_rest.starts_with('"')) {
            return field;
        }
        field += '"';
        m_rest.remove_prefix(1);
    }
}

std::string CsvReader::takePlain()
{
    std::string field(m_rest.substr(0, m_rest.find_first_of(",\"\r\n")));
    m_rest.remove_prefix(field.size());
    return field;
}

bool CsvReader::takeLineEnd()
{
    const std::size_t size
        = m_rest.starts_with("\r\n") ? 2 : (m_rest.starts_with('\n') || m_rest.starts_with('\r'));
    m_rest.remove_prefix(size);
    m_line += size > 0 ? 1 : 0;
    return size > 0;
}

} // namespace latchkey::base
