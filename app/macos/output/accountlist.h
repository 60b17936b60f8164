// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace latchkey::macos {

/// The accounts of the Mac, put together from the outputs that name them.
class AccountList {
public:
    /// The account of that short name, made if it is new; null where there are far too many.
    [[nodiscard]] domain::Account *named(const std::string &name, std::optional<base::Instant> at);
    /// Every account of the Mac was listed.
    void setComplete() { m_complete = true; }
    void addTo(domain::FactDocument &facts) const;

private:
    std::vector<domain::Account> m_accounts;
    std::unordered_map<std::string, std::size_t> m_byName;
    std::optional<base::Instant> m_at;
    bool m_complete = false;
    bool m_overflown = false;
};

} // namespace latchkey::macos
