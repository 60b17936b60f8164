// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fleet/naive.h"

#include "domain/words.h"
#include "store/fold.h"

#include <algorithm>
#include <map>

namespace latchkey::fleet {

namespace {

using domain::Fact;
using query::Key;
using query::Relation;
using query::Term;
using store::CachedDevice;
using store::Column;

std::string fact(const CachedDevice &mac, Fact wanted)
{
    const auto found = mac.diagnosis.facts.find(wanted);
    return found == mac.diagnosis.facts.end() ? "" : std::get<std::string>(*found->second.value);
}

bool contains(const std::string &text, const std::string &part)
{
    return store::fold(text).find(store::fold(part)) != std::string::npos;
}

template <typename T> bool holds(Relation relation, const T &a, const T &b)
{
    switch (relation) {
    case Relation::Is:
        return a == b;
    case Relation::Less:
        return a < b;
    case Relation::LessOrEqual:
        return a <= b;
    case Relation::Greater:
        return a > b;
    case Relation::GreaterOrEqual:
        return a >= b;
    }
    return false;
}

std::vector<int> numbers(std::string version)
{
    std::vector<int> parts;
    if (version == "10.16") {
        version = "11.0";
    }
    for (std::size_t at = 0; at < version.size();) {
        const auto dot = std::min(version.find('.', at), version.size());
        parts.push_back(std::stoi(version.substr(at, dot - at)));
        at = dot + 1;
    }
    return parts;
}

bool osMatches(const std::string &version, const Term &term)
{
    if (version.empty() || term.value == "unknown") {
        return version.empty() && term.value == "unknown";
    }
    auto left = numbers(version), right = numbers(term.value);
    left.resize(4);
    if (term.relation == Relation::Is) {
        left.resize(right.size());
        return left == right;
    }
    right.resize(4);
    return holds(term.relation, left, right);
}

bool ageMatches(std::optional<base::Instant> at, const Term &term, base::Instant now)
{
    using std::chrono::seconds;
    return at
        && holds(term.relation, std::chrono::duration_cast<seconds>(now - *at),
            *query::parseAge(term.value));
}

std::string owner(const domain::FactDocument &facts)
{
    bool told = false, owns = false;
    if (facts.cryptoUsers) {
        for (const auto &user : facts.cryptoUsers->items) {
            told = told || user.volumeOwner.has_value();
            owns = owns
                || (user.type == domain::CryptoUserType::LocalUser && user.volumeOwner == true);
        }
    }
    return owns ? "some" : told && facts.cryptoUsers->complete ? "none" : "unknown";
}

std::string serverToken(domain::Status status)
{
    switch (status) {
    case domain::Status::Escrowed:
    case domain::Status::AtRisk:
        return "yes";
    case domain::Status::Unknown:
        return "unknown";
    case domain::Status::NotEscrowed:
    case domain::Status::NotApplicable:
        return "no";
    }
    return {};
}

bool accountMatches(
    const CachedDevice &mac, const std::string &name, const std::vector<std::string> &tokens)
{
    if (!mac.device.facts.accounts) {
        return false;
    }
    return std::ranges::any_of(mac.device.facts.accounts->items, [&](const domain::Account &one) {
        const std::string token = !one.secureToken ? "unknown" : *one.secureToken ? "yes" : "no";
        return store::fold(*one.name) == store::fold(name)
            && (tokens.empty() || std::ranges::find(tokens, token) != tokens.end());
    });
}

bool orUnknown(const std::string &text, const std::string &wanted)
{
    return text == wanted || (text.empty() && wanted == "unknown");
}

bool wordMatches(const domain::Device &device, const std::string &word)
{
    return contains(device.name, word) || contains(device.serial, word)
        || contains(device.user, word) || contains(device.model, word)
        || contains(device.udid, word);
}

bool consequence(const domain::Consequences &lists, const std::string &name)
{
    const auto list = name == "not-ready-to-erase"   ? lists.notReadyToErase
        : name == "managed-updates-ask-for-password" ? lists.managedUpdatesAskForPassword
                                                     : lists.newUsersGetNoSecureToken;
    return list == domain::Trilean::Yes;
}

bool isStale(const CachedDevice &mac, base::Instant now)
{
    const auto age = dataAge(mac);
    return age && now - *age > std::chrono::days{7};
}

bool termMatches(const CachedDevice &mac, const Term &term, base::Instant now)
{
    const domain::Summary &summary = mac.summary;
    switch (term.key) {
    case Key::Word:
        return wordMatches(mac.device, term.value);
    case Key::Status:
        return domain::wordOf(summary.status) == term.value;
    case Key::Option:
        return domain::wordOf(summary.option) == term.value;
    case Key::Proof:
        return domain::wordOf(summary.proof) == term.value;
    case Key::Os:
        return osMatches(fact(mac, Fact::OsVersion), term);
    case Key::Server:
        return store::fold(mac.device.server.text()) == store::fold(term.value);
    case Key::Age:
        return ageMatches(dataAge(mac), term, now);
    case Key::Proven:
        return ageMatches(summary.provenAt, term, now);
    case Key::Escrowed: {
        using std::chrono::floor;
        const auto wanted = floor<std::chrono::days>(*query::parseDate(term.value));
        return summary.escrowedAt
            && holds(term.relation, floor<std::chrono::days>(*summary.escrowedAt), wanted);
    }
    case Key::User:
        return contains(mac.device.user, term.value);
    case Key::Model:
        return contains(mac.device.model, term.value);
    case Key::FileVault:
        return orUnknown(fact(mac, Fact::FileVault), term.value);
    case Key::Hardware:
        return orUnknown(fact(mac, Fact::Hardware), term.value);
    case Key::Enrollment:
        return orUnknown(fact(mac, Fact::EnrollmentType), term.value);
    case Key::Owner:
        return owner(mac.device.facts) == term.value;
    case Key::Why:
        return summary.why == term.value;
    case Key::Stale:
        return isStale(mac, now) == (term.value == "yes");
    case Key::Consequence:
        return consequence(mac.diagnosis.consequences, term.value);
    case Key::Accepted:
        return term.value == "no";
    case Key::Account:
    case Key::Token:
        break;
    }
    return false;
}

bool accountsMatch(const CachedDevice &mac, const query::Filter &filter)
{
    std::vector<std::string> names, tokens;
    for (const Term &term : filter.terms) {
        if (term.key == Key::Account) {
            names.push_back(term.value);
        } else if (term.key == Key::Token) {
            tokens.push_back(term.value);
        }
    }
    if (names.empty()) {
        return tokens.empty()
            || std::ranges::find(tokens, serverToken(mac.summary.status)) != tokens.end();
    }
    return std::ranges::any_of(
        names, [&](const std::string &name) { return accountMatches(mac, name, tokens); });
}

using SortKey = std::tuple<bool, std::vector<int>, std::string>; // not told last, numbers, text

SortKey timeKey(std::optional<base::Instant> at, bool youngestFirst)
{
    if (!at) {
        return {true, {}, ""};
    }
    const auto seconds = std::chrono::floor<std::chrono::seconds>(*at).time_since_epoch().count();
    const int value = static_cast<int>(seconds);
    return {false, {youngestFirst ? -value : value}, ""};
}

SortKey textKey(const std::string &text)
{
    return {text.empty(), {}, store::naturalKey(text)};
}

SortKey sortKey(const CachedDevice &mac, Column column)
{
    const domain::Device &device = mac.device;
    const domain::Summary &summary = mac.summary;
    const auto number = [](auto value) { return SortKey{false, {static_cast<int>(value)}, ""}; };
    switch (column) {
    case Column::Status:
        return number(summary.status);
    case Column::Option:
        return number(summary.option);
    case Column::Proof:
        return number(summary.proof);
    case Column::Name:
        return textKey(device.name);
    case Column::Serial:
        return textKey(device.serial);
    case Column::User:
        return textKey(device.user);
    case Column::Server:
        return textKey(device.server.text());
    case Column::Model:
        return textKey(device.model);
    case Column::Udid:
        return textKey(device.udid);
    case Column::Why:
        return textKey(summary.why);
    case Column::OsVersion: {
        auto parts = numbers(fact(mac, Fact::OsVersion));
        const bool isTold = !parts.empty();
        parts.resize(4);
        return {!isTold, parts, ""};
    }
    case Column::Enrollment:
        return textKey(fact(mac, Fact::EnrollmentType));
    case Column::AuthAllowed:
        return textKey(fact(mac, Fact::AuthAllowed));
    case Column::Hardware:
        return textKey(fact(mac, Fact::Hardware));
    case Column::FileVault:
        return textKey(fact(mac, Fact::FileVault));
    case Column::DataAge:
        return timeKey(dataAge(mac), true);
    case Column::LastContact:
        return timeKey(device.lastContact, true);
    case Column::Escrowed:
        return timeKey(summary.escrowedAt, false);
    case Column::Fetched:
        return timeKey(summary.fetchedAt, false);
    }
    return {};
}

bool isText(Column column)
{
    return column == Column::Name || column == Column::Serial || column == Column::User
        || column == Column::Udid;
}

bool isBefore(const NumberedMac &a, const NumberedMac &b, const store::Sort &sort)
{
    const SortKey left = sortKey(a.mac, sort.column), right = sortKey(b.mac, sort.column);
    if (left != right) {
        if (std::get<0>(left) != std::get<0>(right)) {
            return std::get<0>(right); // not told: last in both directions
        }
        return sort.descending ? right < left : left < right;
    }
    const SortKey nameA = sortKey(a.mac, Column::Name), nameB = sortKey(b.mac, Column::Name);
    const bool isBackward = sort.descending && isText(sort.column) && !std::get<0>(left);
    const bool isAhead = nameA != nameB ? nameA < nameB : a.row < b.row;
    return isBackward ? !isAhead : isAhead;
}

} // namespace

std::optional<base::Instant> dataAge(const CachedDevice &mac)
{
    std::optional<base::Instant> oldest = mac.device.readAt;
    const auto consider = [&](std::optional<base::Instant> at) {
        oldest = oldest && at ? std::min(oldest, at) : std::max(oldest, at);
    };
    consider(mac.device.lastContact);
    for (const auto &statement : mac.device.facts.statements.at(Fact::EscrowOnServer)) {
        consider(statement.at);
    }
    return oldest;
}

bool matches(const CachedDevice &mac, const query::Filter &filter, base::Instant now)
{
    std::map<Key, bool> any;
    for (const Term &term : filter.terms) {
        if (term.key == Key::Account || term.key == Key::Token) {
            continue;
        }
        const bool isMatch = termMatches(mac, term, now);
        if (term.key == Key::Word || term.relation != Relation::Is) {
            if (!isMatch) {
                return false;
            }
        } else {
            any[term.key] = any[term.key] || isMatch;
        }
    }
    return std::ranges::all_of(any, [](const auto &one) { return one.second; })
        && accountsMatch(mac, filter);
}

store::View ask(const std::vector<NumberedMac> &macs, const store::Question &question)
{
    store::View view;
    std::vector<NumberedMac> shown;
    const store::Chips &chips = question.chips;
    const bool anyStatus = std::ranges::find(chips.status, true) != chips.status.end();
    for (const NumberedMac &one : macs) {
        if (!question.server.isEmpty() && one.mac.device.server != question.server) {
            continue;
        }
        ++view.total;
        if (!matches(one.mac, question.filter, question.now)) {
            continue;
        }
        const auto status = static_cast<std::size_t>(one.mac.summary.status);
        const bool pending = one.mac.summary.option == domain::Option::Pending;
        const bool stale = isStale(one.mac, question.now);
        const bool statusOn = !anyStatus || chips.status[status];
        const bool pendingOn = pending || !chips.pending;
        const bool staleOn = stale || !chips.stale;
        view.all += pendingOn && staleOn ? 1U : 0U;
        view.byStatus[status] += pendingOn && staleOn ? 1U : 0U;
        view.pending += statusOn && staleOn && pending ? 1U : 0U;
        view.stale += statusOn && pendingOn && stale ? 1U : 0U;
        if (statusOn && pendingOn && staleOn) {
            shown.push_back(one);
        }
    }
    std::ranges::sort(shown,
        [&](const NumberedMac &a, const NumberedMac &b) { return isBefore(a, b, question.sort); });
    for (const NumberedMac &one : shown) {
        view.rows.push_back(one.row);
    }
    return view;
}

} // namespace latchkey::fleet
