// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/facts.h"

#include <algorithm>
#include <array>

namespace latchkey::domain {

namespace {

struct FactRow {
    Fact fact;
    std::string_view name;
    FactKind kind;
    std::vector<std::string_view> words = {};
};

const std::array<FactRow, 32> &table()
{
    using enum Fact;
    using enum FactKind;
    static const std::array<FactRow, 32> rows = {{
        {OsVersion, "osVersion", Version},
        {Hardware, "hardware", Word, {"apple-silicon", "intel-t2", "intel"}},
        {VirtualMachine, "virtualMachine", Bool},
        {Enrolled, "enrolled", Bool},
        {EnrollmentType, "enrollmentType", Word,
            {"ade", "user-initiated", "user-enrollment", "not-enrolled"}},
        {AssignedForAde, "assignedForAde", Bool},
        {UserApproved, "userApproved", Bool},
        {Supervised, "supervised", Bool},
        {AwaitingConfiguration, "awaitingConfiguration", Bool},
        {FileVault, "fileVault", Word, {"on", "off", "encrypting", "decrypting", "deferred"}},
        {SetupAccount, "setupAccount", Word, {"admin", "standard", "none"}},
        {ManagedAdmin, "managedAdmin", Bool},
        {MobilityProfile, "mobilityProfile", Bool},
        {ServerSupports, "serverSupports", Bool},
        {ServerAdvertises, "serverAdvertises", Bool},
        {OptionState, "optionState", Word,
            {"not-sent", "sent", "not-now", "acknowledged", "error"}},
        {OptionOnDevice, "optionOnDevice", Bool},
        {ActivationLockAllowed, "activationLockAllowed", Bool},
        {PromptsForToken, "promptsForToken", Bool},
        {EscrowOnServer, "escrowOnServer", Word,
            {"escrowed", "not-escrowed", "empty", "not-supported"}},
        {MacSaysSupported, "macSaysSupported", Bool},
        {MacSaysEscrowed, "macSaysEscrowed", Bool},
        {InstallResult, "installResult", Word,
            {"escrowed", "unfinished", "not-supported", "type-not-recognized"}},
        {CredentialsRefused, "credentialsRefused", Bool},
        {TokenValidated, "tokenValidated", Word, {"valid", "invalid"}},
        {EacsPreflight, "eacsPreflight", Text},
        {AuthAllowed, "authAllowed", Word, {"allowed", "disallowed", "not supported"}},
        {RequiredForUpdate, "requiredForUpdate", Bool},
        {RequiredForKext, "requiredForKext", Bool},
        {MissingTokenDialogs, "missingTokenDialogs", Bool},
        {PlatformSsoCreatesUsers, "platformSsoCreatesUsers", Bool},
        {MdmServer, "mdmServer", Text},
    }};
    return rows;
}

const FactRow &rowOf(Fact fact)
{
    return table()[static_cast<std::size_t>(fact)];
}

bool isVersion(std::string_view text)
{
    bool digitBefore = false;
    for (const char c : text) {
        const bool digit = c >= '0' && c <= '9';
        if (!digit && !(c == '.' && digitBefore)) {
            return false;
        }
        digitBefore = digit;
    }
    return digitBefore;
}

} // namespace

std::string_view factName(Fact fact)
{
    return rowOf(fact).name;
}

std::string_view factName(FactList list)
{
    switch (list) {
    case FactList::Accounts:
        return "accounts";
    case FactList::CryptoUsers:
        return "cryptoUsers";
    case FactList::UnlockUsers:
        return "unlockUsers";
    }
    return {};
}

std::optional<Fact> factFromName(std::string_view name)
{
    const auto &rows = table();
    const auto row = std::ranges::find(rows, name, &FactRow::name);
    return row == rows.end() ? std::nullopt : std::optional{row->fact};
}

FactKind factKind(Fact fact)
{
    return rowOf(fact).kind;
}

const std::vector<std::string_view> &factWords(Fact fact)
{
    return rowOf(fact).words;
}

bool isValidValue(Fact fact, const Value &value)
{
    const FactRow &row = rowOf(fact);
    const auto *text = std::get_if<std::string>(&value);
    switch (row.kind) {
    case FactKind::Bool:
        return text == nullptr;
    case FactKind::Word:
        return text != nullptr && std::ranges::find(row.words, *text) != row.words.end();
    case FactKind::Version:
        return text != nullptr && isVersion(*text);
    case FactKind::Text:
        return text != nullptr;
    }
    return false;
}

} // namespace latchkey::domain
