// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace latchkey::macos {

/// One listing of cryptographic users as it was printed.
struct CryptoUserBlock {
    static constexpr std::size_t mostEntries = 10'000; ///< what is beyond is dropped
    struct Entry {
        std::string uuid; ///< upper case, or maskedUuid
        std::optional<domain::CryptoUserType> type = {}; ///< empty: no type was shown
        std::optional<bool> volumeOwner = {};
    };
    std::string device; ///< as the header or the command names it; empty: nobody says
    bool ofStartup = false; ///< its command asked for "/"
    std::optional<std::size_t> announced = {}; ///< entries there are, as it says
    std::vector<Entry> entries = {};
    std::optional<base::Instant> at = {};
};

/// All listings of one Mac, resolved into its one list of crypto users.
class CryptoUserLists {
public:
    void add(CryptoUserBlock block);
    void addTo(domain::FactDocument &facts) const;

private:
    std::vector<CryptoUserBlock> m_blocks;
    bool m_overflown = false;
};

/// What diskutil calls the type, in its text or its plist; Unknown for anything new.
[[nodiscard]] domain::CryptoUserType cryptoUserType(std::string_view text);

} // namespace latchkey::macos
