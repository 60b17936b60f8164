// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "macos/output/accountlist.h"

namespace latchkey::macos {

namespace {

constexpr std::size_t mostAccounts = 10'000;
constexpr std::size_t longestName = 255;

} // namespace

domain::Account *AccountList::named(const std::string &name, std::optional<base::Instant> at)
{
    m_at = std::max(m_at, at);
    if (const auto known = m_byName.find(name); known != m_byName.end()) {
        return &m_accounts[known->second];
    }
    if (m_accounts.size() >= mostAccounts || name.empty() || name.size() > longestName) {
        m_overflown = true;
        return nullptr;
    }
    m_byName.emplace(name, m_accounts.size());
    m_accounts.push_back({.name = name});
    return &m_accounts.back();
}

void AccountList::addTo(domain::FactDocument &facts) const
{
    if (!m_accounts.empty() || m_complete) {
        facts.accounts = domain::Listing<domain::Account>{.items = m_accounts,
            .complete = m_complete && !m_overflown,
            .source = domain::Source::Mac,
            .at = m_at};
    }
}

} // namespace latchkey::macos
