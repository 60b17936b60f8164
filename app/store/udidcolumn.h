// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/textcolumn.h"

#include <array>

namespace latchkey::store {

/// One folded UDID a row: 16 bytes where it is a UUID, as those of Macs are, else its text. Scanned
/// as a TextColumn is.
class UdidColumn {
public:
    void reserve(std::size_t rows) { m_uuids.reserve(rows); }
    void set(std::size_t row, std::string_view udid);
    [[nodiscard]] std::string text(std::size_t row) const;
    [[nodiscard]] bool isTold(std::size_t row) const;
    [[nodiscard]] bool scan(
        std::string_view needle, Bitset &hits, const base::CancelToken &token) const;
    [[nodiscard]] bool scan(std::string_view needle, const Bitset &among, Bitset &hits,
        const base::CancelToken &token) const;

private:
    using Uuid = std::array<std::uint8_t, 16>;
    [[nodiscard]] static bool parse(std::string_view udid, Uuid &uuid);
    static void print(const Uuid &uuid, char *text);
    [[nodiscard]] bool scanUuids(std::string_view needle, const Bitset &among, Bitset &hits,
        const base::CancelToken &token) const;
    [[nodiscard]] bool isUuid(std::size_t row) const
    {
        return row < m_isUuid.size() && m_isUuid.test(row);
    }

    std::vector<Uuid> m_uuids;
    Bitset m_isUuid;
    TextColumn m_others;
};

} // namespace latchkey::store
