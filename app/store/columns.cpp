// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/columns.h"

#include "store/fold.h"

#include <algorithm>

namespace latchkey::store {

namespace {

// Fields are parted by \x1f and rows by \n, so neither may stand inside a field.
void appendField(std::string &text, std::string_view field)
{
    const std::size_t before = text.size();
    appendFolded(text, field);
    std::replace_if(
        text.begin() + static_cast<std::ptrdiff_t>(before), text.end(),
        [](char c) { return c == '\n' || c == '\x1f'; }, ' ');
}

// The oldest of two times; one that is not told does not count.
std::uint32_t oldest(std::uint32_t a, std::uint32_t b)
{
    if (a == noTime || b == noTime) {
        return std::max(a, b);
    }
    return std::min(a, b);
}

} // namespace

template <typename Each> void Columns::eachColumn(Each each)
{
    for (auto *column : {&m_status, &m_option, &m_proof, &m_consequences}) {
        each(*column);
    }
    each(m_owner);
    for (auto &column : m_codes) {
        each(column);
    }
    for (auto &column : m_times) {
        each(column);
    }
    each(m_dataAge);
}

void Columns::reserve(std::size_t rows)
{
    eachColumn([rows](auto &column) { column.reserve(rows); });
    m_udids.reserve(rows);
}

void Columns::grow(std::size_t rows)
{
    if (rows <= m_alive.size()) {
        return;
    }
    m_alive.resize(rows);
    m_pending.resize(rows);
    for (Bitset &rowsOfStatus : m_byStatus) {
        rowsOfStatus.resize(rows);
    }
    eachColumn([rows](auto &column) { column.resize(rows); });
}

bool Columns::set(const IndexEntry &entry)
{
    const std::size_t row = static_cast<std::size_t>(entry.row) - 1;
    grow(row + 1);
    m_alive.set(row);
    setStatus(row, entry);
    for (std::size_t column = 0; column < codeColumns; ++column) {
        m_codes[column][row] = m_dictionaries[column].codeOf(entry.codes[column]);
    }
    for (std::size_t column = 0; column < timeColumns; ++column) {
        m_times[column][row] = entry.times[column];
    }
    m_dataAge[row] = ageOf(row);
    m_scratch = entry.accounts;
    std::ranges::replace(m_scratch, '\n', '\x1e');
    m_accounts.set(row, m_scratch);
    return setTexts(row, entry);
}

void Columns::setStatus(std::size_t row, const IndexEntry &entry)
{
    for (std::size_t status = 0; status < m_byStatus.size(); ++status) {
        m_byStatus[status].set(row, status == static_cast<std::size_t>(entry.status));
    }
    m_pending.set(row, entry.option == domain::Option::Pending);
    m_status[row] = static_cast<std::uint8_t>(entry.status);
    m_option[row] = static_cast<std::uint8_t>(entry.option);
    m_proof[row] = static_cast<std::uint8_t>(entry.proof);
    m_owner[row] = entry.owner;
    m_consequences[row] = entry.consequences;
}

bool Columns::setTexts(std::size_t row, const IndexEntry &entry)
{
    m_scratch.clear();
    for (const std::string_view field : {entry.name, entry.serial, entry.user}) {
        appendField(m_scratch, field);
        m_scratch += '\x1f';
    }
    bool isNew = m_scratch != m_search.text(row);
    if (isNew) {
        m_search.set(row, m_scratch);
    }
    m_scratch.clear();
    appendField(m_scratch, entry.udid);
    if (m_scratch != m_udids.text(row)) {
        m_udids.set(row, m_scratch);
        isNew = true;
    }
    return isNew;
}

void Columns::remove(std::size_t row)
{
    m_alive.set(row, false);
    m_search.set(row, "");
    m_udids.set(row, "");
    m_accounts.set(row, "");
}

void Columns::setServerRead(
    std::string_view server, std::optional<base::Instant> at, bool byRevision)
{
    const auto code = m_dictionaries[static_cast<std::size_t>(CodeColumn::Server)].codeOf(server);
    if (m_serverReads.size() <= code) {
        m_serverReads.resize(code + std::size_t{1});
    }
    m_serverReads[code] = {.at = secondsOf(at), .byRevision = byRevision};
    for (std::size_t row = 0; row < size(); ++row) {
        if (this->code(CodeColumn::Server, row) == code) {
            m_dataAge[row] = ageOf(row);
        }
    }
}

Bitset Columns::alive(const domain::ServerId &server) const
{
    Bitset bits = alive();
    if (!server.isEmpty()) {
        const auto isServer = dictionary(CodeColumn::Server).matching([&](const std::string &text) {
            return text == server.text();
        });
        Bitset ofServer(size());
        ofServer.setWhere(
            [&](std::size_t row) { return isServer[code(CodeColumn::Server, row)] != 0; });
        bits &= ofServer;
    }
    return bits;
}

std::uint32_t Columns::ageOf(std::size_t row) const
{
    const std::uint16_t server = code(CodeColumn::Server, row);
    std::uint32_t read = time(TimeColumn::ReadAt, row);
    std::uint32_t stated = time(TimeColumn::StatedAt, row);
    if (server < m_serverReads.size() && m_serverReads[server].byRevision) {
        read = std::max(read, m_serverReads[server].at);
        stated = noTime; // such a server states what it holds at each read
    }
    return oldest(oldest(read, stated), time(TimeColumn::LastContact, row));
}

std::string_view Columns::field(std::size_t row, int n) const
{
    std::string_view text = m_search.text(row);
    for (; n > 0; --n) {
        const auto end = text.find('\x1f');
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return text.substr(0, text.find('\x1f'));
}

} // namespace latchkey::store
