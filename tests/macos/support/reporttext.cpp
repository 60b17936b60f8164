// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporttext.h"

#include "domain/words.h"

using namespace latchkey;
using namespace latchkey::domain;

namespace {

std::string dated(std::optional<base::Instant> at)
{
    return at ? " @" + base::formatRfc3339(*at) : std::string();
}

std::string valueText(const Value &value)
{
    const auto *text = std::get_if<std::string>(&value);
    return text != nullptr ? *text : std::get<bool>(value) ? "true" : "false";
}

std::string flag(std::string_view name, std::optional<bool> value)
{
    return value ? " " + std::string(name) + "=" + (*value ? "yes" : "no") : std::string();
}

std::string accountText(const Account &account)
{
    std::string text = "account " + account.name.value_or("?");
    text += account.fullName ? " (" + *account.fullName + ")" : "";
    text += account.uuid ? " " + *account.uuid : "";
    text += account.uid ? " uid=" + std::to_string(*account.uid) : "";
    return text + flag("secureToken", account.secureToken)
        + flag("disabledTag", account.disabledTag) + "\n";
}

std::string listEnd(std::string_view name, bool complete, std::optional<base::Instant> at)
{
    return std::string(name) + (complete ? " complete" : " incomplete") + dated(at) + "\n";
}

std::string listsText(const FactDocument &facts)
{
    std::string text;
    if (facts.accounts) {
        for (const auto &account : facts.accounts->items) {
            text += accountText(account);
        }
        text += listEnd("accounts", facts.accounts->complete, facts.accounts->at);
    }
    if (facts.cryptoUsersUnknown) {
        text += "cryptoUsers unknown " + std::string(wordOf(*facts.cryptoUsersUnknown)) + "\n";
    }
    if (facts.cryptoUsers) {
        for (const auto &user : facts.cryptoUsers->items) {
            text += "crypto " + user.uuid + " " + std::string(wordOf(user.type))
                + flag("owner", user.volumeOwner) + "\n";
        }
        text += listEnd("cryptoUsers", facts.cryptoUsers->complete, facts.cryptoUsers->at);
    }
    if (facts.unlockUsers) {
        for (const auto &user : facts.unlockUsers->items) {
            text += "unlock " + (user.name.empty() ? "-" : user.name) + " " + user.uuid
                + (user.type ? " " + std::string(wordOf(*user.type)) : "") + "\n";
        }
        text += listEnd("unlockUsers", facts.unlockUsers->complete, facts.unlockUsers->at);
    }
    return text;
}

std::string identityText(const MacIdentity &identity)
{
    if (identity.conflict) {
        return "identity conflict\n";
    }
    std::string text;
    text += identity.serial ? "serial " + *identity.serial + "\n" : "";
    text += identity.uuid ? "uuid " + *identity.uuid + "\n" : "";
    return text;
}

std::string rangeText(LineRange lines)
{
    const std::string first = std::to_string(lines.first);
    return lines.first == lines.last ? first : first + "-" + std::to_string(lines.last);
}

} // namespace

std::string factsText(const MacReport &report)
{
    std::string text = identityText(report.identity);
    for (const auto &[fact, statements] : report.facts.statements) {
        for (const auto &statement : statements) {
            text += std::string(factName(fact)) + " "
                + (statement.value ? valueText(*statement.value) : "unknown") + dated(statement.at)
                + (statement.source == Source::Mac ? "" : " not mac") + "\n";
        }
    }
    return text + listsText(report.facts);
}

std::string reportText(const MacReport &report)
{
    std::string text = factsText(report);
    for (const auto &input : report.inputs) {
        text += "input " + rangeText(input.lines) + " " + input.kind + "\n";
    }
    for (const auto &rejected : report.notRecognised) {
        text += "not " + rangeText(rejected.lines) + " " + std::string(wordOf(rejected.why)) + "\n";
    }
    return text;
}
