// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/holders.h"

#include <algorithm>
#include <array>

namespace latchkey::diagnosis {

namespace {

using domain::Account;
using domain::ComparisonKind;
using domain::CryptoUser;
using domain::CryptoUserType;
using domain::LoggedIn;

constexpr std::string_view systemPrefix = "FFFFEEEE-DDDD-CCCC-BBBB-AAAA";
constexpr std::array<std::string_view, 4> systemNames = {"root", "daemon", "nobody", "Guest"};

struct ConstantUuid {
    std::string_view uuid;
    ComparisonKind kind;
};
constexpr std::array<ConstantUuid, 6> constants = {{
    {"2457711A-523C-4604-B75A-F48A571D5036", ComparisonKind::BootstrapToken},
    {"EBC6C064-0000-11AA-AA11-00306543ECAC", ComparisonKind::PersonalRecovery},
    {"EC1C2AD9-B618-4ED6-BD8D-50F361C27507", ComparisonKind::IcloudRecovery},
    {"64C0C6EB-0000-11AA-AA11-00306543ECAC", ComparisonKind::IcloudRecovery},
    {"C064EBC6-0000-11AA-AA11-00306543ECAC", ComparisonKind::InstitutionalRecovery},
    {"2FA31400-BAFF-4DE7-AE2A-C3AA6E1FD340", ComparisonKind::InstitutionalRecovery},
}};

char upper(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

ComparisonKind kindOf(CryptoUserType type)
{
    switch (type) {
    case CryptoUserType::LocalUser:
        return ComparisonKind::LocalUser;
    case CryptoUserType::BootstrapToken:
        return ComparisonKind::BootstrapToken;
    case CryptoUserType::PersonalRecovery:
        return ComparisonKind::PersonalRecovery;
    case CryptoUserType::IcloudRecovery:
        return ComparisonKind::IcloudRecovery;
    case CryptoUserType::InstitutionalRecovery:
        return ComparisonKind::InstitutionalRecovery;
    case CryptoUserType::Unknown:
        return ComparisonKind::Unknown;
    }
    return ComparisonKind::Unknown;
}

} // namespace

bool equalsIgnoringCase(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, {}, upper, upper);
}

bool isSystemUuid(std::string_view uuid)
{
    return uuid.size() >= systemPrefix.size()
        && equalsIgnoringCase(uuid.substr(0, systemPrefix.size()), systemPrefix);
}

bool isMasked(std::string_view uuid)
{
    constexpr int run = 4; // as in XXXXXXXX-XXXX or ****
    int same = 0;
    char before = '\0';
    for (const char c : uuid) {
        const char letter = upper(c);
        const bool hex = (letter >= '0' && letter <= '9') || (letter >= 'A' && letter <= 'F');
        same = hex || c == '-' ? 0 : (letter == before ? same + 1 : 1);
        if (same >= run) {
            return true;
        }
        before = letter;
    }
    return false;
}

bool isReal(const Account &account)
{
    if (account.name) {
        if (account.name->starts_with('_')
            || std::ranges::find(systemNames, *account.name) != systemNames.end()) {
            return false;
        }
    }
    return !account.uuid || !isSystemUuid(*account.uuid);
}

std::optional<ComparisonKind> kindOfConstant(std::string_view uuid)
{
    const auto found = std::ranges::find_if(
        constants, [&](const ConstantUuid &one) { return equalsIgnoringCase(one.uuid, uuid); });
    return found == constants.end() ? std::nullopt : std::optional{found->kind};
}

ComparisonKind kindOf(const CryptoUser &user)
{
    return kindOfConstant(user.uuid).value_or(kindOf(user.type));
}

bool isLocalCryptoUser(const CryptoUser &user)
{
    return kindOf(user) == ComparisonKind::LocalUser && !isSystemUuid(user.uuid);
}

Holders::Holders(const domain::FactDocument &document)
{
    if (document.accounts) {
        read(*document.accounts);
    }
    if (document.cryptoUsers) {
        read(*document.cryptoUsers);
    }
}

void Holders::read(const domain::Listing<Account> &accounts)
{
    accountsComplete = accounts.complete;
    tokensTold = accounts.complete;
    noTokenLogin = true;
    for (const Account &account : accounts.items) {
        if (!isReal(account)) {
            continue;
        }
        anyReal = true;
        tokensTold = tokensTold && account.secureToken.has_value();
        everyRealHasUuid = everyRealHasUuid && account.uuid.has_value();
        if (account.secureToken == true) {
            anyToken = true;
            tokenLogin = tokenLogin || account.loggedIn == LoggedIn::Password;
            noTokenLogin
                = noTokenLogin && account.loggedIn && account.loggedIn != LoggedIn::Password;
        }
    }
    noTokenLogin = noTokenLogin && anyToken;
}

void Holders::read(const domain::Listing<CryptoUser> &users)
{
    cryptoTold = true;
    cryptoComplete = users.complete;
    for (const CryptoUser &user : users.items) {
        const ComparisonKind kind = kindOf(user);
        cryptoTypesKnown = cryptoTypesKnown && kind != ComparisonKind::Unknown;
        localCryptoUser = localCryptoUser || isLocalCryptoUser(user);
        bootstrapCryptoUser = bootstrapCryptoUser || kind == ComparisonKind::BootstrapToken;
    }
}

} // namespace latchkey::diagnosis
