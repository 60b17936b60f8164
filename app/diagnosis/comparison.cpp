// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/comparison.h"

#include "base/encoding.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace latchkey::diagnosis {

namespace {

using domain::Account;
using domain::ComparisonKind;
using domain::ComparisonRow;
using domain::ComparisonVerdict;
using domain::CryptoUser;
using domain::FactDocument;
using domain::UnlockUser;
using domain::UnlockUserType;

struct Pair {
    const CryptoUser *crypto = nullptr;
    const UnlockUser *unlock = nullptr;
};

// nullopt where the type says nothing: a plain `fdesetup list` prints none.
std::optional<ComparisonKind> kindOf(UnlockUserType type)
{
    switch (type) {
    case UnlockUserType::OsUser:
        return ComparisonKind::LocalUser;
    case UnlockUserType::BootstrapToken:
        return ComparisonKind::BootstrapToken;
    case UnlockUserType::PersonalRecovery:
        return ComparisonKind::PersonalRecovery;
    case UnlockUserType::DiskPassphrase:
        return ComparisonKind::DiskPassphrase;
    case UnlockUserType::UnknownUser:
    case UnlockUserType::Unknown:
        return ComparisonKind::Unknown;
    }
    return std::nullopt;
}

std::optional<ComparisonVerdict> verdictOfKind(ComparisonKind kind)
{
    switch (kind) {
    case ComparisonKind::BootstrapToken:
        return ComparisonVerdict::BootstrapToken;
    case ComparisonKind::PersonalRecovery:
        return ComparisonVerdict::PersonalRecovery;
    case ComparisonKind::IcloudRecovery:
        return ComparisonVerdict::IcloudRecovery;
    case ComparisonKind::InstitutionalRecovery:
        return ComparisonVerdict::InstitutionalRecovery;
    case ComparisonKind::DiskPassphrase:
        return ComparisonVerdict::DiskPassphrase;
    case ComparisonKind::SystemAccount:
        return ComparisonVerdict::SystemAccount;
    case ComparisonKind::LocalUser:
    case ComparisonKind::Unknown:
        return std::nullopt;
    }
    return std::nullopt;
}

class Comparer {
public:
    Comparer(const FactDocument &document, const Holders &holders)
        : m_document(document)
        , m_holders(holders)
    {
    }
    Compared compare();

private:
    Pair &pairOf(const std::string &uuid);
    void pairUp();
    void indexAccounts();
    [[nodiscard]] ComparisonRow rowOf(const Pair &pair) const;
    [[nodiscard]] ComparisonKind kindOfPair(const Pair &pair, std::string_view uuid) const;
    [[nodiscard]] ComparisonVerdict verdictOf(
        const Pair &pair, const ComparisonRow &row, const Account *account) const;
    [[nodiscard]] ComparisonVerdict verdictOfCryptoOnly(
        const ComparisonRow &row, const Account *account) const;
    [[nodiscard]] const Account *accountOf(const std::string &uuid) const;
    [[nodiscard]] std::vector<const Account *> contradicting() const;
    [[nodiscard]] bool contradicts(const Account &account) const;

    const FactDocument &m_document;
    const Holders &m_holders;
    std::vector<Pair> m_pairs;
    std::unordered_map<std::string, std::size_t> m_index;
    std::unordered_map<std::string, const Account *> m_accounts;
    // Lists that can show what is not on them: all entries there, none of them masked.
    bool m_cryptoWhole = false;
    bool m_unlockWhole = false;
};

// A masked UUID is a row of its own, since it may be any.
Pair &Comparer::pairOf(const std::string &uuid)
{
    if (!isMasked(uuid)) {
        const auto [found, isNew] = m_index.try_emplace(base::asciiUpper(uuid), m_pairs.size());
        if (!isNew) {
            return m_pairs[found->second];
        }
    }
    return m_pairs.emplace_back();
}

void Comparer::pairUp()
{
    if (m_document.cryptoUsers) {
        m_cryptoWhole = m_document.cryptoUsers->complete;
        for (const CryptoUser &user : m_document.cryptoUsers->items) {
            pairOf(user.uuid).crypto = &user;
            m_cryptoWhole = m_cryptoWhole && !isMasked(user.uuid);
        }
    }
    if (m_document.unlockUsers) {
        m_unlockWhole = m_document.unlockUsers->complete;
        for (const UnlockUser &user : m_document.unlockUsers->items) {
            pairOf(user.uuid).unlock = &user;
            m_unlockWhole = m_unlockWhole && !isMasked(user.uuid);
        }
    }
}

void Comparer::indexAccounts()
{
    if (m_document.accounts && !m_pairs.empty()) {
        for (const Account &account : m_document.accounts->items) {
            if (account.uuid) {
                m_accounts.try_emplace(base::asciiUpper(*account.uuid), &account);
            }
        }
    }
}

const Account *Comparer::accountOf(const std::string &uuid) const
{
    const auto found = m_accounts.find(uuid);
    return found == m_accounts.end() ? nullptr : found->second;
}

ComparisonKind Comparer::kindOfPair(const Pair &pair, std::string_view uuid) const
{
    if (const auto constant = kindOfConstant(uuid)) {
        return *constant;
    }
    const bool cryptoTypeKnown
        = pair.crypto != nullptr && pair.crypto->type != domain::CryptoUserType::Unknown;
    if (cryptoTypeKnown) {
        return diagnosis::kindOf(*pair.crypto);
    }
    if (pair.unlock != nullptr && pair.unlock->type) {
        return kindOf(*pair.unlock->type).value_or(ComparisonKind::Unknown);
    }
    return pair.crypto != nullptr ? ComparisonKind::Unknown : ComparisonKind::LocalUser;
}

ComparisonVerdict Comparer::verdictOfCryptoOnly(
    const ComparisonRow &row, const Account *account) const
{
    const bool accountsTellAll = m_holders.accountsComplete && m_holders.everyRealHasUuid;
    if (isMasked(row.uuid)) {
        return ComparisonVerdict::Unchecked;
    }
    if (accountsTellAll && account == nullptr) {
        return ComparisonVerdict::NoAccount;
    }
    return m_unlockWhole ? ComparisonVerdict::CryptoOnly : ComparisonVerdict::Unchecked;
}

ComparisonVerdict Comparer::verdictOf(
    const Pair &pair, const ComparisonRow &row, const Account *account) const
{
    const bool unknownUser
        = pair.unlock != nullptr && pair.unlock->type == UnlockUserType::UnknownUser;
    if (isSystemUuid(row.uuid)) {
        return ComparisonVerdict::SystemAccount;
    }
    if (const auto verdict = verdictOfKind(row.kind)) {
        return *verdict;
    }
    if (row.kind == ComparisonKind::Unknown && !unknownUser) {
        return ComparisonVerdict::UnknownType;
    }
    if (unknownUser) {
        return ComparisonVerdict::NoAccount;
    }
    if (pair.crypto != nullptr && pair.unlock != nullptr) {
        return ComparisonVerdict::Matches;
    }
    if (pair.crypto != nullptr) {
        return verdictOfCryptoOnly(row, account);
    }
    return m_cryptoWhole && !isMasked(row.uuid) ? ComparisonVerdict::UnlockOnly
                                                : ComparisonVerdict::Unchecked;
}

ComparisonRow Comparer::rowOf(const Pair &pair) const
{
    ComparisonRow row;
    row.uuid = base::asciiUpper(pair.crypto != nullptr ? pair.crypto->uuid : pair.unlock->uuid);
    row.kind = kindOfPair(pair, row.uuid);
    const Account *account = accountOf(row.uuid);
    if (pair.unlock != nullptr && !pair.unlock->name.empty()) {
        row.account = pair.unlock->name;
    } else if (account != nullptr) {
        row.account = account->name;
    }
    if (pair.crypto != nullptr || m_cryptoWhole) {
        row.inCryptoUsers = pair.crypto != nullptr;
    }
    if (pair.unlock != nullptr || m_unlockWhole) {
        row.inUnlockList = pair.unlock != nullptr;
    }
    row.volumeOwner = pair.crypto != nullptr ? pair.crypto->volumeOwner : std::nullopt;
    row.secureToken = account != nullptr ? account->secureToken : std::nullopt;
    row.verdict = verdictOf(pair, row, account);
    return row;
}

// Whether this account's told SecureToken disagrees with what the whole list of the volume shows.
bool Comparer::contradicts(const Account &account) const
{
    if (!isReal(account) || !account.uuid || !account.secureToken || isMasked(*account.uuid)) {
        return false;
    }
    const auto found = m_index.find(base::asciiUpper(*account.uuid));
    const CryptoUser *user = found == m_index.end() ? nullptr : m_pairs[found->second].crypto;
    if (user == nullptr) {
        return *account.secureToken && m_cryptoWhole;
    }
    const ComparisonKind kind = diagnosis::kindOf(*user);
    return kind != ComparisonKind::Unknown
        && *account.secureToken != (kind == ComparisonKind::LocalUser);
}

std::vector<const Account *> Comparer::contradicting() const
{
    std::vector<const Account *> accounts;
    if (m_document.accounts && m_document.cryptoUsers && m_document.cryptoUsers->complete) {
        for (const Account &account : m_document.accounts->items) {
            if (contradicts(account)) {
                accounts.push_back(&account);
            }
        }
    }
    return accounts;
}

Compared Comparer::compare()
{
    pairUp();
    indexAccounts();
    Compared compared;
    domain::Comparison &comparison = compared.comparison;
    comparison.rows.reserve(m_pairs.size());
    bool present = m_holders.bootstrapCryptoUser;
    for (const Pair &pair : m_pairs) {
        comparison.rows.push_back(rowOf(pair));
        present = present || comparison.rows.back().kind == ComparisonKind::BootstrapToken;
    }
    comparison.complete = m_document.cryptoUsers && m_document.cryptoUsers->complete
        && m_document.unlockUsers && m_document.unlockUsers->complete;
    if (present) {
        comparison.bootstrapCryptoUser = domain::Presence::Present;
    } else if (m_holders.cryptoComplete && m_holders.cryptoTypesKnown) {
        comparison.bootstrapCryptoUser = domain::Presence::Absent;
    }
    compared.contradicting = contradicting();
    return compared;
}

} // namespace

Compared compare(const FactDocument &document, const Holders &holders)
{
    if (!document.cryptoUsers && !document.unlockUsers) {
        return {};
    }
    return Comparer(document, holders).compare();
}

} // namespace latchkey::diagnosis
