// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/filtering.h"

#include "domain/findingid.h"
#include "domain/words.h"
#include "store/fold.h"
#include "store/version.h"

#include <algorithm>
#include <array>

namespace latchkey::store {

namespace {

using query::Key;
using query::Relation;
using query::Term;

bool compare(auto left, Relation relation, auto right)
{
    switch (relation) {
    case Relation::Is:
        return left == right;
    case Relation::Less:
        return left < right;
    case Relation::LessOrEqual:
        return left <= right;
    case Relation::Greater:
        return left > right;
    case Relation::GreaterOrEqual:
        return left >= right;
    }
    return false;
}

template <typename Matches> Bitset where(const Columns &columns, Matches matches)
{
    Bitset rows(columns.size());
    rows.setWhere(matches);
    return rows;
}

Bitset codeMatches(const Columns &columns, CodeColumn column, const std::vector<char> &codes)
{
    if (std::ranges::find(codes, 1) == codes.end()) {
        return Bitset(columns.size());
    }
    return where(columns, [&](std::size_t row) { return codes[columns.code(column, row)] != 0; });
}

Bitset codeIs(const Columns &columns, CodeColumn column, const Term &term)
{
    const std::string wanted = fold(term.value);
    return codeMatches(
        columns, column, columns.dictionary(column).matching([&](const std::string &text) {
            return wanted == "unknown" ? text.empty() : fold(text) == wanted;
        }));
}

Bitset modelContains(const Columns &columns, const std::string &folded)
{
    return codeMatches(columns, CodeColumn::Model,
        columns.dictionary(CodeColumn::Model).matching([&](const std::string &text) {
            return fold(text).find(folded) != std::string::npos;
        }));
}

Bitset osMatches(const Columns &columns, const Term &term)
{
    const Version wanted = Version::parse(term.value);
    return codeMatches(columns, CodeColumn::OsVersion,
        columns.dictionary(CodeColumn::OsVersion).matching([&](const std::string &text) {
            if (text.empty() || term.value == "unknown") {
                return text.empty() && term.value == "unknown";
            }
            const Version version = Version::parse(text);
            return term.relation == Relation::Is ? version.startsWith(wanted)
                                                 : compare(version, term.relation, wanted);
        }));
}

// "age:>7d": older than; the time lies further back than now - 7 d.
template <typename TimeOf>
Bitset ageMatches(const Columns &columns, TimeOf timeOf, const Term &term, base::Instant now)
{
    const std::int64_t limit
        = query::parseAge(term.value).value_or(std::chrono::seconds{0}).count();
    const std::int64_t second = secondsOf(now);
    return where(columns, [&](std::size_t row) {
        const std::uint32_t at = timeOf(row);
        return at != noTime && compare(second - at, term.relation, limit);
    });
}

// "escrowed:<2026-10-12": before that day; the bare date means on that day.
Bitset dateMatches(const Columns &columns, const Term &term)
{
    constexpr std::uint32_t day = 24 * 3600;
    const std::uint32_t wanted = secondsOf(query::parseDate(term.value)) / day;
    return where(columns, [&](std::size_t row) {
        const std::uint32_t at = columns.time(TimeColumn::EscrowedAt, row);
        return at != noTime && compare(at / day, term.relation, wanted);
    });
}

template <typename Enum, typename Of> Bitset wordIs(const Columns &columns, Of of, const Term &term)
{
    const auto wanted = domain::fromWord<Enum>(fold(term.value));
    return where(columns,
        [&](std::size_t row) { return wanted && of(row) == static_cast<std::uint8_t>(*wanted); });
}

Bitset ownerIs(const Columns &columns, const Term &term)
{
    const Owner wanted = term.value == "none" ? Owner::None
        : term.value == "some"                ? Owner::Some
                                              : Owner::Unknown;
    return where(columns, [&](std::size_t row) { return columns.owner(row) == wanted; });
}

Bitset consequenceIs(const Columns &columns, const Term &term)
{
    static constexpr std::array<std::string_view, 3> names = {
        "not-ready-to-erase", "managed-updates-ask-for-password", "new-users-get-no-secure-token"};
    const auto found = std::ranges::find(names, std::string_view(term.value));
    const auto shift = static_cast<unsigned>(2 * (found - names.begin()));
    return where(columns, [&](std::size_t row) {
        return found != names.end()
            && (columns.consequences(row) >> shift & 3U)
            == static_cast<unsigned>(domain::Trilean::Yes);
    });
}

// "token:no" alone: whether the server holds a token.
Bitset serverTokenIs(const Columns &columns, const std::string &token)
{
    std::array<bool, 5> wanted = {};
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const auto status = static_cast<domain::Status>(i);
        const bool held = status == domain::Status::Escrowed || status == domain::Status::AtRisk;
        const bool unknown = status == domain::Status::Unknown;
        wanted[i] = token == (held ? "yes" : unknown ? "unknown" : "no");
    }
    return where(columns, [&](std::size_t row) { return wanted[columns.status(row)]; });
}

// "account:NAME token:no": the SecureToken of the accounts that NAME names; "" = any.
bool hasAccount(std::string_view accounts, std::string_view name, std::string_view token)
{
    while (!accounts.empty()) {
        const std::string_view account = accounts.substr(0, accounts.find('\x1e'));
        accounts.remove_prefix(std::min(account.size() + 1, accounts.size()));
        const auto end = account.find('\x1f');
        if (end != std::string_view::npos && account.substr(0, end) == name
            && (token.empty() || account[end + 1] == token.front())) {
            return true;
        }
    }
    return false;
}

std::uint32_t staleBefore(base::Instant now)
{
    const std::int64_t limit
        = std::int64_t{secondsOf(now)} - std::chrono::seconds(staleAfter).count();
    return static_cast<std::uint32_t>(std::max<std::int64_t>(limit, 1));
}

Bitset staleIs(const Columns &columns, const Term &term, base::Instant now)
{
    Bitset rows = staleRows(columns, now);
    return term.value == "yes" ? rows
                               : where(columns, [&](std::size_t row) { return !rows.test(row); });
}

Bitset acceptedIs(const Columns &columns, const Term &term, base::Instant now)
{
    Bitset accepted = acceptedNow(columns, now);
    if (term.value == "yes") {
        return accepted;
    }
    Bitset others(columns.size(), true);
    others -= accepted;
    return others;
}

Bitset rowsOf(const Columns &columns, const Term &term, base::Instant now)
{
    const auto time = [&](TimeColumn column) {
        return [&columns, column](std::size_t row) { return columns.time(column, row); };
    };
    switch (term.key) {
    case Key::Status:
        return wordIs<domain::Status>(
            columns, [&](std::size_t row) { return columns.status(row); }, term);
    case Key::Option:
        return wordIs<domain::Option>(
            columns, [&](std::size_t row) { return columns.option(row); }, term);
    case Key::Proof:
        return wordIs<domain::Proof>(
            columns, [&](std::size_t row) { return columns.proof(row); }, term);
    case Key::Os:
        return osMatches(columns, term);
    case Key::Server:
        return codeIs(columns, CodeColumn::Server, term);
    case Key::FileVault:
        return codeIs(columns, CodeColumn::FileVault, term);
    case Key::Hardware:
        return codeIs(columns, CodeColumn::Hardware, term);
    case Key::Why:
        return codeIs(columns, CodeColumn::Why, term);
    case Key::Enrollment:
        return codeIs(columns, CodeColumn::Enrollment, term);
    case Key::Model:
        return modelContains(columns, fold(term.value));
    case Key::Age:
        return ageMatches(
            columns, [&](std::size_t row) { return columns.dataAge(row); }, term, now);
    case Key::Proven:
        return ageMatches(columns, time(TimeColumn::ProvenAt), term, now);
    case Key::Escrowed:
        return dateMatches(columns, term);
    case Key::User:
        return where(columns, [&, needle = fold(term.value)](std::size_t row) {
            return columns.field(row, 2).find(needle) != std::string_view::npos;
        });
    case Key::Owner:
        return ownerIs(columns, term);
    case Key::Stale:
        return staleIs(columns, term, now);
    case Key::Consequence:
        return consequenceIs(columns, term);
    case Key::Accepted:
        return acceptedIs(columns, term, now);
    case Key::Account:
    case Key::Token:
    case Key::Word:
        break; // handled by their own functions
    }
    return Bitset(columns.size());
}

bool isRange(const Term &term)
{
    return term.relation != Relation::Is;
}

// A word may stand in any text; UDIDs are looked at only for what can be a part of one. `hits` gets
// the rows among `rows` that have it, and maybe others.
bool findWord(Bitset &hits, const Bitset &rows, const Columns &columns, const std::string &needle,
    const base::CancelToken &token)
{
    constexpr std::size_t few = 4; // where a quarter is left, rows are looked at one by one
    const bool isFew = rows.count() < rows.size() / few;
    const auto scan = [&](const auto &texts) {
        return isFew ? texts.scan(needle, rows, hits, token) : texts.scan(needle, hits, token);
    };
    const bool hex = needle.find_first_not_of("0123456789abcdef-") == std::string::npos;
    return scan(columns.search()) && (!hex || scan(columns.udids()));
}

bool keepWord(
    Bitset &rows, const Columns &columns, const std::string &word, const base::CancelToken &token)
{
    const std::string needle = fold(word);
    Bitset hits = modelContains(columns, needle);
    if (!findWord(hits, rows, columns, needle, token)) {
        return false;
    }
    rows &= hits;
    return true;
}

bool keepWords(Bitset &rows, const Columns &columns, const query::Filter &filter,
    const base::CancelToken &token)
{
    return std::ranges::all_of(filter.terms, [&](const Term &term) {
        return term.key != Key::Word || keepWord(rows, columns, term.value, token);
    });
}

void keepAccounts(Bitset &rows, const Columns &columns, const query::Filter &filter)
{
    std::vector<std::string> names, tokens;
    for (const Term &term : filter.terms) {
        if (term.key == Key::Account) {
            names.push_back(fold(term.value));
        } else if (term.key == Key::Token) {
            tokens.push_back(term.value);
        }
    }
    if (names.empty() && tokens.empty()) {
        return;
    }
    Bitset any(columns.size());
    if (names.empty()) {
        for (const std::string &token : tokens) {
            any |= serverTokenIs(columns, token);
        }
    }
    tokens.resize(std::max<std::size_t>(tokens.size(), 1));
    for (const std::string &name : names) {
        for (const std::string &token : tokens) {
            any |= where(columns, [&](std::size_t row) {
                return hasAccount(columns.accounts().text(row), name, token);
            });
        }
    }
    rows &= any;
}

} // namespace

bool isStale(const Columns &columns, std::size_t row, base::Instant now)
{
    return columns.dataAge(row) - 1U < staleBefore(now) - 1U; // noTime is above all
}

Bitset acceptedNow(const Columns &columns, base::Instant now)
{
    constexpr auto isBad = [](std::uint8_t status) {
        return status != static_cast<std::uint8_t>(domain::Status::Escrowed)
            && status != static_cast<std::uint8_t>(domain::Status::NotApplicable);
    };
    Bitset rows(columns.size());
    for (const auto &[row, until] : columns.accepted()) {
        if (row < columns.size() && until > secondsOf(now) && isBad(columns.status(row))) {
            rows.set(row);
        }
    }
    return rows;
}

Bitset staleRows(const Columns &columns, base::Instant now)
{
    return where(columns, [&, limit = staleBefore(now) - 1U](std::size_t row) {
        return columns.dataAge(row) - 1U < limit;
    });
}

base::Result<Bitset> matching(const Columns &columns, Bitset rows, const query::Filter &filter,
    base::Instant now, const base::CancelToken &token)
{
    std::map<Key, Bitset> either; // equal keys are ORed
    for (const Term &term : filter.terms) {
        if (term.key == Key::Account || term.key == Key::Token || term.key == Key::Word) {
            continue;
        }
        if (token.isCancelled()) {
            return base::fail(base::ErrorKind::Cancelled);
        }
        if (isRange(term)) {
            rows &= rowsOf(columns, term, now);
        } else {
            either.try_emplace(term.key, columns.size()).first->second
                |= rowsOf(columns, term, now);
        }
    }
    for (const auto &[key, any] : either) {
        rows &= any;
    }
    keepAccounts(rows, columns, filter);
    if (!keepWords(rows, columns, filter, token)) { // last: the fewer rows, the faster
        return base::fail(base::ErrorKind::Cancelled);
    }
    return rows;
}

bool dependsOnTime(const query::Filter &filter)
{
    return std::ranges::any_of(filter.terms, [](const Term &term) {
        return term.key == Key::Age || term.key == Key::Proven || term.key == Key::Stale
            || term.key == Key::Accepted;
    });
}

bool narrows(const query::Filter &filter, const query::Filter &wider)
{
    const auto &terms = filter.terms, &before = wider.terms;
    if (before.size() != terms.size() || terms.empty()) {
        return before.empty();
    }
    const Term &last = terms.back(), &lastBefore = before.back();
    return std::equal(terms.begin(), terms.end() - 1, before.begin()) && last.key == Key::Word
        && lastBefore.key == Key::Word && last.value.starts_with(lastBefore.value);
}

} // namespace latchkey::store
