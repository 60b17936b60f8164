// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/wordlist.h"

#include <array>
#include <map>
#include <string>
#include <string_view>

namespace latchkey::domain {

/// What a console may want of a server (the capability table of the Servers view, in its order).
enum class Capability {
    ListMacs,
    SeeToken,
    SeeOption,
    SeeCryptoUsers,
    ResendOption,
    ProveTokens,
    ReadCommandResult,
    RevokeToken,
    ReadChangesOnly,
    Push,
};

enum class Ability { Yes, No, Unknown };

/// Why, as a kind that app/words turns into a sentence.
enum class AbilityReason {
    None,
    FromCheckIns,
    AsksEachMac,
    From13_3,
    ByRevision,
    ScopeMissing, ///< the API token lacks the scope named in `detail`
    NoPushCertificate,
    MissedCheckIns, ///< it was away, and asks about each Mac
    WithoutMigration, ///< NanoMDM runs without -migration
    ApiHasNone,
    NotDocumented, ///< the vendor's documentation does not say
    FromGivenList, ///< the file of Macs that the server's entry names
    ListNotGiven, ///< nobody gave such a file
    ResultsToWebhook, ///< the server tells what Macs answer to its webhook only
    MigrationOff, ///< NanoMDM runs without its -migration flag
    MigrationFails, ///< its /migration answered an error to a read
    AsksServerForEachMac, ///< one request a Mac, as its API has it
    PrivilegeMissing, ///< the account there lacks the privilege named in `detail`
    IfPermitted, ///< only sending itself shows whether the account may
    StateOnly, ///< of a command, its state but not its answer
    FromInventory, ///< as the server last collected it
    MayBeOld, ///< the server also says yes of an empty or an earlier token
    ByReportDate, ///< what was reported since the last time
    ByChangeDate, ///< what changed since the last time
    NotBuilt, ///< the API could, this version does not
    NoColumn, ///< the server's entry names no column for `detail`
    WholeListOnly, ///< each sync reads all of it
    NotAsked,
};

struct AbilityAnswer {
    Ability ability = Ability::Unknown;
    AbilityReason reason = AbilityReason::NotAsked;
    std::string detail = {};

    bool operator==(const AbilityAnswer &) const = default;
};

using Capabilities = std::map<Capability, AbilityAnswer>;

} // namespace latchkey::domain

namespace latchkey::base {

/// As latchkeyd's REST API says them.
template <> struct WordList<domain::Capability> {
    static constexpr std::array<std::string_view, 10> words
        = {"list", "see-token", "see-option", "see-crypto-users", "resend-option", "prove",
            "read-command-result", "revoke", "read-changes", "push"};
};

} // namespace latchkey::base
