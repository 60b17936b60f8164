// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/indexrow.h"

#include "diagnosis/diagnose.h"
#include "store/fold.h"

#include <algorithm>

namespace latchkey::store {

namespace {

using domain::Fact;

std::optional<base::Instant> statedAt(const domain::FactDocument &facts)
{
    const auto found = facts.statements.find(Fact::EscrowOnServer);
    std::optional<base::Instant> newest;
    if (found != facts.statements.end()) {
        for (const auto &statement : found->second) {
            if (statement.source == domain::Source::Server) {
                newest = std::max(newest, statement.at);
            }
        }
    }
    return newest;
}

std::string accountsText(const domain::FactDocument &facts)
{
    std::string text;
    if (facts.accounts) {
        for (const domain::Account &account : facts.accounts->items) {
            text += fold(account.name.value_or(account.fullName.value_or("")));
            text += '\x1f';
            text += !account.secureToken ? 'u' : *account.secureToken ? 'y' : 'n';
            text += '\n';
        }
    }
    return text;
}

Owner ownerOf(const domain::FactDocument &facts)
{
    if (!facts.cryptoUsers) {
        return Owner::Unknown;
    }
    const auto &users = facts.cryptoUsers->items;
    const bool owns = std::ranges::any_of(users, [](const domain::CryptoUser &user) {
        return user.type == domain::CryptoUserType::LocalUser && user.volumeOwner == true;
    });
    const bool told = std::ranges::any_of(
        users, [](const domain::CryptoUser &user) { return user.volumeOwner.has_value(); });
    return owns ? Owner::Some : told && facts.cryptoUsers->complete ? Owner::None : Owner::Unknown;
}

} // namespace

CachedDevice diagnosed(domain::Device device, std::optional<base::Instant> now)
{
    device.facts.now = now;
    domain::Diagnosis diagnosis = diagnosis::diagnose(device.facts);
    domain::Summary summary = diagnosis::summarize(device.facts, diagnosis);
    return {.device = std::move(device),
        .diagnosis = std::move(diagnosis),
        .summary = std::move(summary)};
}

void retell(IndexRow &row, const domain::FactDocument &facts, diagnosis::Glance glance)
{
    const auto bits = [](domain::Trilean value) { return static_cast<unsigned>(value); };
    const domain::Consequences &answers = glance.consequences;
    row.consequences = static_cast<std::uint8_t>(bits(answers.notReadyToErase)
        | bits(answers.managedUpdatesAskForPassword) << 2U
        | bits(answers.newUsersGetNoSecureToken) << 4U);
    row.list.consequences = answers;
    row.list.summary = std::move(glance.summary);
    row.list.osVersion = std::move(glance.osVersion);
    row.list.hardware = std::move(glance.hardware);
    row.list.fileVault = std::move(glance.fileVault);
    row.list.enrollment = std::move(glance.enrollment);
    row.list.authAllowed = std::move(glance.authAllowed);
    row.statedAt = statedAt(facts);
    row.accounts = accountsText(facts);
    row.owner = ownerOf(facts);
}

IndexRow indexRow(const domain::Device &device, diagnosis::Glance glance)
{
    IndexRow row{.list = {.server = device.server,
                     .device = device.id,
                     .udid = device.udid,
                     .serial = device.serial,
                     .name = device.name,
                     .model = device.model,
                     .user = device.user,
                     .osVersion = {},
                     .hardware = {},
                     .fileVault = {},
                     .enrollment = {},
                     .authAllowed = {},
                     .summary = {},
                     .lastContact = device.lastContact,
                     .readAt = device.readAt},
        .accounts = {}};
    retell(row, device.facts, std::move(glance));
    return row;
}

} // namespace latchkey::store
