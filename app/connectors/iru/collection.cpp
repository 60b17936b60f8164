// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/iru/collection.h"

#include "base/encoding.h"

#include <algorithm>
#include <cstring>

namespace latchkey::connectors::iru {

namespace {

using domain::Fact;
using domain::Source;

void stateSettings(const Told &told, domain::FactDocument &facts)
{
    if (const auto allowed = told[Field::Allowed]) {
        facts.state(Fact::AuthAllowed, std::string(*allowed ? "allowed" : "disallowed"),
            Source::Server, told.at());
    }
    if (const auto needs = told[Field::UpdateNeedsToken]) {
        facts.state(Fact::RequiredForUpdate, *needs, Source::Server, told.at());
    }
    if (const auto needs = told[Field::KextNeedsToken]) {
        facts.state(Fact::RequiredForKext, *needs, Source::Server, told.at());
    }
}

} // namespace

void Told::set(Field field, std::optional<bool> value)
{
    const auto shift = 2 * static_cast<unsigned>(field);
    const unsigned code = !value ? 0U : *value ? 2U : 1U;
    const unsigned others = m_bits & ~(3U << shift);
    m_bits = static_cast<std::uint16_t>(others | code << shift);
}

std::optional<bool> Told::operator[](Field field) const
{
    const unsigned code = unsigned{m_bits} >> (2 * static_cast<unsigned>(field)) & 3U;
    return code == 0 ? std::nullopt : std::optional(code == 2);
}

void Told::setAt(std::optional<base::Instant> at)
{
    m_at = at ? base::toMillis(*at) : never;
}

std::optional<base::Instant> Told::at() const
{
    return m_at == never ? std::nullopt : std::optional(base::fromMillis(m_at));
}

Collection::Key Collection::keyOf(std::string_view device)
{
    const std::string digest = base::blake2b(device);
    Key key = {};
    std::memcpy(key.data(), digest.data(), sizeof key);
    return key;
}

void Collection::addUser(std::string_view device, domain::Account account, bool unlocks)
{
    auto &users = m_users[keyOf(device)];
    const auto isIt = [&account](const User &each) {
        return each.account.uuid == account.uuid && each.account.name == account.name;
    };
    if (std::ranges::none_of(users, isIt)) {
        users.push_back({.account = std::move(account), .unlocks = unlocks});
    }
}

void Collection::join(domain::Device &device) const
{
    const Key key = keyOf(device.id.text());
    const auto found = m_macs.find(key);
    const Told told = found == m_macs.end() ? Told() : found->second;
    domain::FactDocument &facts = device.facts;
    if (const auto isEscrowed = told[Field::Escrowed]) {
        facts.state(Fact::EscrowOnServer, std::string(*isEscrowed ? "escrowed" : "not-escrowed"),
            Source::Server, told.at());
    } else {
        facts.stateUnknown(Fact::EscrowOnServer,
            seesSettings ? domain::Because::NotExposed : domain::Because::NoPermission,
            Source::Server);
    }
    stateSettings(told, facts);
    if (told[Field::AppleSilicon] == true) {
        facts.state(Fact::Hardware, std::string("apple-silicon"), Source::Server);
    }
    if (const auto isOn = told[Field::FileVaultOn]) {
        facts.state(Fact::FileVault, std::string(*isOn ? "on" : "off"), Source::Server);
    }
    joinUsers(device, key);
}

void Collection::joinUsers(domain::Device &device, const Key &key) const
{
    const auto found = m_users.find(key);
    if (found == m_users.end()) {
        return;
    }
    domain::Listing<domain::Account> accounts{
        .items = {}, .complete = hasAllAccounts, .source = Source::Server};
    domain::Listing<domain::UnlockUser> unlockUsers{
        .items = {}, .complete = false, .source = Source::Server};
    for (const auto &[account, unlocks] : found->second) {
        if (unlocks && account.uuid) {
            unlockUsers.items.push_back({.name = account.name.value_or(""), .uuid = *account.uuid});
        }
        accounts.items.push_back(account);
    }
    device.facts.accounts = std::move(accounts);
    if (!unlockUsers.items.empty()) {
        device.facts.unlockUsers = std::move(unlockUsers);
    }
}

} // namespace latchkey::connectors::iru
