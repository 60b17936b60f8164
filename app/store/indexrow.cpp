// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/indexrow.h"

#include "diagnosis/diagnose.h"
#include "store/fold.h"

#include <algorithm>

namespace latchkey::store {

namespace {

using domain::Fact;

std::string word(const domain::Diagnosis &diagnosis, Fact fact)
{
    const auto found = diagnosis.facts.find(fact);
    if (found == diagnosis.facts.end() || !found->second.value) {
        return {};
    }
    const auto *text = std::get_if<std::string>(&*found->second.value);
    return text == nullptr ? std::string() : *text;
}

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

IndexRow indexRow(const CachedDevice &cached)
{
    const domain::Device &device = cached.device;
    const domain::FactDocument &facts = device.facts;
    const auto bits = [](domain::Trilean value) { return static_cast<unsigned>(value); };
    const domain::Consequences &consequencesOf = cached.diagnosis.consequences;
    const unsigned consequences = bits(consequencesOf.notReadyToErase)
        | bits(consequencesOf.managedUpdatesAskForPassword) << 2U
        | bits(consequencesOf.newUsersGetNoSecureToken) << 4U;
    return {
        .list = {.server = device.server,
            .device = device.id,
            .udid = device.udid,
            .serial = device.serial,
            .name = device.name,
            .model = device.model,
            .user = device.user,
            .osVersion = word(cached.diagnosis, Fact::OsVersion),
            .hardware = word(cached.diagnosis, Fact::Hardware),
            .fileVault = word(cached.diagnosis, Fact::FileVault),
            .enrollment = word(cached.diagnosis, Fact::EnrollmentType),
            .authAllowed = word(cached.diagnosis, Fact::AuthAllowed),
            .summary = cached.summary,
            .consequences = consequencesOf,
            .lastContact = device.lastContact,
            .readAt = device.readAt},
        .statedAt = statedAt(facts),
        .accounts = accountsText(facts),
        .owner = ownerOf(facts),
        .consequences = static_cast<std::uint8_t>(consequences),
    };
}

} // namespace latchkey::store
