// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/indexrow.h"

#include <array>
#include <cstdint>
#include <string_view>

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

/// What the index takes of one row, as views into the row it was read from.
struct IndexEntry {
    RowId row = {};
    std::string_view udid = {};
    std::string_view serial = {};
    std::string_view name = {};
    std::string_view user = {};
    std::string_view accounts = {}; ///< as in IndexRow
    std::array<std::string_view, codeColumns> codes = {};
    std::array<std::uint32_t, timeColumns> times = {};
    domain::Status status = {};
    domain::Option option = {};
    domain::Proof proof = {};
    Owner owner = Owner::Unknown;
    std::uint8_t consequences = 0;
};

/// Good as long as `row` is.
[[nodiscard]] IndexEntry entryOf(const IndexRow &row);

} // namespace latchkey::store
