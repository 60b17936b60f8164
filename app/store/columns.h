// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/bitset.h"
#include "store/dictionary.h"
#include "store/indexentry.h"
#include "store/textcolumn.h"
#include "store/udidcolumn.h"

#include <array>
#include <string>
#include <utility>
#include <vector>

namespace latchkey::store {

/// Rows with the second until which they are accepted.
using AcceptedRows = std::vector<std::pair<std::size_t, std::uint32_t>>;

/// What the index knows of each row, column by column; a row's place is its RowId less one.
class Columns {
public:
    /// Room for this many rows, so that they arrive without being moved.
    void reserve(std::size_t rows);
    /// Whether a text changed by which rows are ordered.
    [[nodiscard]] bool set(const IndexEntry &entry);
    void remove(std::size_t row);
    /// A complete run of a server that names every change renews all its Macs.
    void setServerRead(std::string_view server, std::optional<base::Instant> at, bool byRevision);
    void setAccepted(AcceptedRows rows) { m_accepted = std::move(rows); }

    [[nodiscard]] std::size_t size() const { return m_alive.size(); }
    [[nodiscard]] const Bitset &alive() const { return m_alive; }
    [[nodiscard]] Bitset alive(const domain::ServerId &server) const; ///< empty id = of all servers
    [[nodiscard]] const Bitset &withStatus(std::size_t status) const { return m_byStatus[status]; }
    [[nodiscard]] const Bitset &withOptionPending() const { return m_pending; }
    /// Few at most: those that a person accepted, whatever their status and the time.
    [[nodiscard]] const AcceptedRows &accepted() const { return m_accepted; }
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
    [[nodiscard]] std::uint32_t dataAge(std::size_t row) const { return m_dataAge[row]; }

    /// Name, serial and user, folded, each with \x1f behind it.
    [[nodiscard]] const TextColumn &search() const { return m_search; }
    [[nodiscard]] const UdidColumn &udids() const { return m_udids; }
    [[nodiscard]] const TextColumn &accounts() const { return m_accounts; }
    /// Field n (0 name, 1 serial, 2 user) of the row's search text.
    [[nodiscard]] std::string_view field(std::size_t row, int n) const;

private:
    struct ServerRead {
        std::uint32_t at = noTime;
        bool byRevision = false;
    };
    template <typename Each> void eachColumn(Each each);
    void grow(std::size_t rows);
    void setStatus(std::size_t row, const IndexEntry &entry);
    [[nodiscard]] bool setTexts(std::size_t row, const IndexEntry &entry);
    [[nodiscard]] std::uint32_t ageOf(std::size_t row) const;

    Bitset m_alive, m_pending;
    std::array<Bitset, 5> m_byStatus;
    std::vector<std::uint8_t> m_status, m_option, m_proof, m_consequences;
    std::vector<Owner> m_owner;
    std::array<std::vector<std::uint16_t>, codeColumns> m_codes;
    std::array<Dictionary, codeColumns> m_dictionaries;
    std::array<std::vector<std::uint32_t>, timeColumns> m_times;
    std::vector<std::uint32_t> m_dataAge;
    std::vector<ServerRead> m_serverReads; ///< by server code
    AcceptedRows m_accepted;
    TextColumn m_search, m_accounts;
    UdidColumn m_udids;
    std::string m_scratch;
};

} // namespace latchkey::store
