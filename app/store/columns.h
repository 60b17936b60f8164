// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/bitset.h"
#include "store/dictionary.h"
#include "store/indexrow.h"
#include "store/textcolumn.h"

#include <array>
#include <limits>
#include <vector>

namespace latchkey::store {

/// Texts that repeat from Mac to Mac and are kept as codes.
enum class CodeColumn {
    Server,
    OsVersion,
    Model,
    Why,
    Hardware,
    FileVault,
    Enrollment,
    AuthAllowed
};
inline constexpr std::size_t codeColumns = 8;

/// Times, in seconds since 1970; `noTime` = not told.
enum class TimeColumn { LastContact, ReadAt, StatedAt, ProvenAt, EscrowedAt, FetchedAt };
inline constexpr std::size_t timeColumns = 6;
inline constexpr std::uint32_t noTime = 0;

[[nodiscard]] std::uint32_t secondsOf(std::optional<base::Instant> at);

/// What the index knows of each row, column by column; a row's place is its RowId less one.
class Columns {
public:
    /// Whether a text changed by which rows are ordered.
    [[nodiscard]] bool set(std::size_t row, const IndexRow &content);
    void remove(std::size_t row);
    /// A complete run of a server that names every change renews all its Macs.
    void setServerRead(std::string_view server, std::optional<base::Instant> at, bool byRevision);

    [[nodiscard]] std::size_t size() const { return m_alive.size(); }
    [[nodiscard]] const Bitset &alive() const { return m_alive; }
    [[nodiscard]] Bitset alive(const domain::ServerId &server) const; ///< empty id = of all servers
    [[nodiscard]] std::uint8_t status(std::size_t row) const { return m_status[row]; }
    [[nodiscard]] std::uint8_t option(std::size_t row) const { return m_option[row]; }
    [[nodiscard]] std::uint8_t proof(std::size_t row) const { return m_proof[row]; }
    [[nodiscard]] Owner owner(std::size_t row) const { return m_owner[row]; }
    [[nodiscard]] std::uint8_t consequences(std::size_t row) const { return m_consequences[row]; }
    [[nodiscard]] std::uint16_t code(CodeColumn column, std::size_t row) const
    {
        return m_codes[static_cast<std::size_t>(column)][row];
    }
    [[nodiscard]] const Dictionary &dictionary(CodeColumn column) const
    {
        return m_dictionaries[static_cast<std::size_t>(column)];
    }
    [[nodiscard]] std::uint32_t time(TimeColumn column, std::size_t row) const
    {
        return m_times[static_cast<std::size_t>(column)][row];
    }
    /// The oldest of our read, the server's own date and the last contact (UI.md 6).
    [[nodiscard]] std::uint32_t dataAge(std::size_t row) const;

    /// Name, serial and user, folded, each with \x1f behind it.
    [[nodiscard]] const TextColumn &search() const { return m_search; }
    [[nodiscard]] const TextColumn &udids() const { return m_udids; }
    [[nodiscard]] const TextColumn &accounts() const { return m_accounts; }
    /// Field n (0 name, 1 serial, 2 user) of the row's search text.
    [[nodiscard]] std::string_view field(std::size_t row, int n) const;

private:
    struct ServerRead {
        std::uint32_t at = noTime;
        bool byRevision = false;
    };
    void grow(std::size_t rows);
    [[nodiscard]] bool setTexts(std::size_t row, const ListRow &list);

    Bitset m_alive;
    std::vector<std::uint8_t> m_status, m_option, m_proof, m_consequences;
    std::vector<Owner> m_owner;
    std::array<std::vector<std::uint16_t>, codeColumns> m_codes;
    std::array<Dictionary, codeColumns> m_dictionaries;
    std::array<std::vector<std::uint32_t>, timeColumns> m_times;
    std::vector<ServerRead> m_serverReads; ///< by server code
    TextColumn m_search, m_udids, m_accounts;
};

} // namespace latchkey::store
