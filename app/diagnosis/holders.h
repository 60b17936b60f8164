// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/diagnosis.h"

#include <string_view>

namespace latchkey::diagnosis {

[[nodiscard]] bool equalsIgnoringCase(std::string_view a, std::string_view b);
/// FFFFEEEE-DDDD-CCCC-BBBB-AAAA and a UID: an account of the system.
[[nodiscard]] bool isSystemUuid(std::string_view uuid);
/// A UUID whose characters somebody replaced; it equals no other one.
[[nodiscard]] bool isMasked(std::string_view uuid);
/// Not a service account, root, daemon, nobody or Guest.
[[nodiscard]] bool isReal(const domain::Account &account);
/// By constant UUID first, then by type.
[[nodiscard]] domain::ComparisonKind kindOf(const domain::CryptoUser &user);
[[nodiscard]] std::optional<domain::ComparisonKind> kindOfConstant(std::string_view uuid);
/// A local user of the volume that is no account of the system.
[[nodiscard]] bool isLocalCryptoUser(const domain::CryptoUser &user);

/// Who holds a SecureToken, from the accounts and from the volume ((a), "ST" and what follows it).
struct Holders {
    explicit Holders(const domain::FactDocument &document);

    bool accountsComplete = false;
    bool anyReal = false;
    bool tokensTold = false; ///< accounts complete, secureToken told for every real one
    bool everyRealHasUuid = true;
    bool anyToken = false; ///< ST is not empty
    bool tokenLogin = false; ///< one of ST logged in with the password
    bool noTokenLogin = false; ///< ST is not empty, and each of it told never or key-only
    bool cryptoTold = false;
    bool cryptoComplete = false;
    bool cryptoTypesKnown = true;
    bool localCryptoUser = false;
    bool bootstrapCryptoUser = false;

    /// Whether the lists are enough to say who the holders are.
    [[nodiscard]] bool areKnown() const
    {
        return tokensTold || (cryptoComplete && cryptoTypesKnown);
    }
    [[nodiscard]] bool areNone() const { return areKnown() && !anyToken && !localCryptoUser; }
    [[nodiscard]] bool someExist() const { return anyToken || localCryptoUser; }

private:
    void read(const domain::Listing<domain::Account> &accounts);
    void read(const domain::Listing<domain::CryptoUser> &users);
};

} // namespace latchkey::diagnosis
