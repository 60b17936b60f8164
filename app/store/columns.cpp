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
    std::string folded = fold(field);
    std::ranges::replace_if(
        folded, [](char c) { return c == '\n' || c == '\x1f'; }, ' ');
    text += folded;
    text += '\x1f';
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

std::uint32_t secondsOf(std::optional<base::Instant> at)
{
    if (!at) {
        return noTime;
    }
    const auto seconds = std::chrono::floor<std::chrono::seconds>(*at).time_since_epoch().count();
    constexpr std::int64_t last = std::numeric_limits<std::uint32_t>::max();
    return static_cast<std::uint32_t>(std::clamp<std::int64_t>(seconds, 1, last));
}

void Columns::grow(std::size_t rows)
{
    if (rows <= m_alive.size()) {
        return;
    }
    m_alive.resize(rows);
    for (auto *column : {&m_status, &m_option, &m_proof, &m_consequences}) {
        column->resize(rows);
    }
    m_owner.resize(rows);
    for (auto &column : m_codes) {
        column.resize(rows);
    }
    for (auto &column : m_times) {
        column.resize(rows, noTime);
    }
}

bool Columns::set(std::size_t row, const IndexRow &content)
{
    grow(row + 1);
    const ListRow &list = content.list;
    m_alive.set(row);
    m_status[row] = static_cast<std::uint8_t>(list.summary.status);
    m_option[row] = static_cast<std::uint8_t>(list.summary.option);
    m_proof[row] = static_cast<std::uint8_t>(list.summary.proof);
    m_owner[row] = content.owner;
    m_consequences[row] = content.consequences;
    const std::array<std::string_view, codeColumns> texts
        = {list.server.text(), list.osVersion, list.model, list.summary.why, list.hardware,
            list.fileVault, list.enrollment, list.authAllowed};
    for (std::size_t column = 0; column < codeColumns; ++column) {
        m_codes[column][row] = m_dictionaries[column].codeOf(texts[column]);
    }
    const std::array<std::optional<base::Instant>, timeColumns> times
        = {list.lastContact, list.readAt, content.statedAt, list.summary.provenAt,
            list.summary.escrowedAt, list.summary.fetchedAt};
    for (std::size_t column = 0; column < timeColumns; ++column) {
        m_times[column][row] = secondsOf(times[column]);
    }
    std::string accounts = content.accounts;
    std::ranges::replace(accounts, '\n', '\x1e');
    m_accounts.set(row, accounts);
    return setTexts(row, list);
}

bool Columns::setTexts(std::size_t row, const ListRow &list)
{
    std::string search;
    for (const std::string *field : {&list.name, &list.serial, &list.user}) {
        appendField(search, *field);
    }
    std::string udid = fold(list.udid);
    std::ranges::replace(udid, '\n', ' ');
    if (search == m_search.text(row) && udid == m_udids.text(row)) {
        return false;
    }
    m_search.set(row, search);
    m_udids.set(row, udid);
    return true;
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

std::uint32_t Columns::dataAge(std::size_t row) const
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
