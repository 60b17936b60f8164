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
using Matches = std::function<bool(std::size_t row)>;

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

bool containsFolded(std::string_view text, std::string_view foldedNeedle)
{
    return fold(text).find(foldedNeedle) != std::string::npos;
}

Matches codeMatches(const Columns &columns, CodeColumn column, std::vector<char> codes)
{
    return [&columns, column, codes = std::move(codes)](
               std::size_t row) { return codes[columns.code(column, row)] != 0; };
}

Matches codeIs(const Columns &columns, CodeColumn column, const Term &term)
{
    const std::string wanted = fold(term.value);
    return codeMatches(
        columns, column, columns.dictionary(column).matching([&](const std::string &text) {
            return wanted == "unknown" ? text.empty() : fold(text) == wanted;
        }));
}

Matches osMatches(const Columns &columns, const Term &term)
{
    const Version wanted = Version::parse(term.value);
    return codeMatches(columns, CodeColumn::OsVersion,
        columns.dictionary(CodeColumn::OsVersion).matching([&](const std::string &text) {
            if (text.empty()) {
                return term.value == "unknown";
            }
            const Version version = Version::parse(text);
            return term.relation == Relation::Is ? version.startsWith(wanted)
                                                 : compare(version, term.relation, wanted);
        }));
}

// "age:>7d": older than; the time lies further back than now - 7 d.
Matches ageMatches(
    std::function<std::int64_t(std::size_t)> timeOf, const Term &term, base::Instant now)
{
    const auto age = query::parseAge(term.value).value_or(std::chrono::seconds{0});
    const std::int64_t limit = std::chrono::duration_cast<std::chrono::milliseconds>(age).count();
    const std::int64_t nowMillis = base::toMillis(now);
    return
        [timeOf = std::move(timeOf), relation = term.relation, limit, nowMillis](std::size_t row) {
            const std::int64_t at = timeOf(row);
            return at != noTime && compare(nowMillis - at, relation, limit);
        };
}

// "escrowed:<2026-10-12": before that day; the bare date means on that day.
Matches dateMatches(const Columns &columns, const Term &term)
{
    const auto day = base::parseRfc3339(term.value + "T00:00:00Z");
    const std::int64_t from = day ? base::toMillis(*day) : 0;
    const std::int64_t to = from + std::int64_t{24} * 3600 * 1000;
    return [&columns, relation = term.relation, from, to](std::size_t row) {
        const std::int64_t at = columns.time(TimeColumn::EscrowedAt, row);
        if (at == noTime) {
            return false;
        }
        switch (relation) {
        case Relation::Is:
            return at >= from && at < to;
        case Relation::Less:
            return at < from;
        case Relation::LessOrEqual:
            return at < to;
        case Relation::Greater:
            return at >= to;
        case Relation::GreaterOrEqual:
            return at >= from;
        }
        return false;
    };
}

template <typename Enum>
Matches wordIs(std::function<std::uint8_t(std::size_t)> of, const Term &term)
{
    const auto wanted = domain::fromWord<Enum>(fold(term.value));
    return [of = std::move(of), wanted](
               std::size_t row) { return wanted && of(row) == static_cast<std::uint8_t>(*wanted); };
}

Matches consequenceIs(const Columns &columns, const Term &term)
{
    static constexpr std::array<std::string_view, 3> names = {
        "not-ready-to-erase", "managed-updates-ask-for-password", "new-users-get-no-secure-token"};
    const auto found = std::ranges::find(names, std::string_view(term.value));
    const auto shift = static_cast<unsigned>(2 * (found - names.begin()));
    const bool known = found != names.end();
    return [&columns, shift, known](std::size_t row) {
        return known
            && (columns.consequences(row) >> shift & 3U)
            == static_cast<unsigned>(domain::Trilean::Yes);
    };
}

// "token:no" alone: whether the server holds a token.
Matches serverTokenIs(const Columns &columns, std::string token)
{
    return [&columns, token = std::move(token)](std::size_t row) {
        const auto status = static_cast<domain::Status>(columns.status(row));
        const bool held = status == domain::Status::Escrowed || status == domain::Status::AtRisk;
        const bool unknown = status == domain::Status::Unknown;
        return token == (held ? "yes" : unknown ? "unknown" : "no");
    };
}

// "account:NAME token:no": the SecureToken of the accounts that NAME names.
Matches accountMatches(const Columns &columns, std::string name, std::string token)
{
    return [&columns, name = fold(name), token = std::move(token)](std::size_t row) {
        std::string_view text = columns.accounts().text(row);
        while (!text.empty()) {
            const std::string_view account = text.substr(0, text.find('\x1e'));
            text.remove_prefix(std::min(account.size() + 1, text.size()));
            const auto end = account.find('\x1f');
            if (end == std::string_view::npos) {
                continue;
            }
            const bool named = name.empty() || account.substr(0, end) == name;
            if (named && (token.empty() || account[end + 1] == token.front())) {
                return true;
            }
        }
        return false;
    };
}

Matches simpleMatches(const Columns &columns, const Term &term, base::Instant now)
{
    switch (term.key) {
    case Key::Status:
        return wordIs<domain::Status>([&](std::size_t row) { return columns.status(row); }, term);
    case Key::Option:
        return wordIs<domain::Option>([&](std::size_t row) { return columns.option(row); }, term);
    case Key::Proof:
        return wordIs<domain::Proof>([&](std::size_t row) { return columns.proof(row); }, term);
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
        return codeMatches(columns, CodeColumn::Model,
            columns.dictionary(CodeColumn::Model)
                .matching([needle = fold(term.value)](
                              const std::string &text) { return containsFolded(text, needle); }));
    case Key::Age:
        return ageMatches([&](std::size_t row) { return columns.dataAge(row); }, term, now);
    case Key::Proven:
        return ageMatches(
            [&](std::size_t row) { return columns.time(TimeColumn::ProvenAt, row); }, term, now);
    case Key::Escrowed:
        return dateMatches(columns, term);
    case Key::User:
        return [&columns, needle = fold(term.value)](std::size_t row) {
            return columns.field(row, 2).find(needle) != std::string_view::npos;
        };
    case Key::Owner:
        return [&columns, wanted = term.value](std::size_t row) {
            const Owner owner = columns.owner(row);
            return wanted == "none" ? owner == Owner::None
                : wanted == "some"  ? owner == Owner::Some
                                    : owner == Owner::Unknown;
        };
    case Key::Stale:
        return [&columns, now, wanted = term.value == "yes"](
                   std::size_t row) { return isStale(columns, row, now) == wanted; };
    case Key::Consequence:
        return consequenceIs(columns, term);
    case Key::Accepted: // nothing can be accepted yet, so every Mac is not
        return [wanted = term.value == "no"](std::size_t) { return wanted; };
    case Key::Account:
    case Key::Token:
    case Key::Word:
        break; // handled by their own functions
    }
    return [](std::size_t) { return false; };
}

bool isRange(const Term &term)
{
    return term.relation != Relation::Is;
}

void keepOnly(Bitset &rows, const std::vector<Matches> &any)
{
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (rows.test(row)
            && std::ranges::none_of(any, [row](const Matches &m) { return m(row); })) {
            rows.set(row, false);
        }
    }
}

bool keepWord(
    Bitset &rows, const Columns &columns, const std::string &word, const base::CancelToken &token)
{
    const std::string needle = fold(word);
    Bitset hits(rows.size());
    if (!columns.search().scan(needle, hits, token)) {
        return false;
    }
    const bool hex = needle.find_first_not_of("0123456789abcdef-") == std::string::npos;
    if (hex && !columns.udids().scan(needle, hits, token)) {
        return false;
    }
    rows &= hits;
    return true;
}

void keepAccounts(Bitset &rows, const Columns &columns, const query::Filter &filter)
{
    std::vector<std::string> names, tokens;
    for (const Term &term : filter.terms) {
        if (term.key == Key::Account) {
            names.push_back(term.value);
        } else if (term.key == Key::Token) {
            tokens.push_back(term.value);
        }
    }
    std::vector<Matches> any;
    if (names.empty()) {
        for (const std::string &token : tokens) {
            any.push_back(serverTokenIs(columns, token));
        }
        if (!any.empty()) {
            keepOnly(rows, any);
        }
        return;
    }
    tokens.resize(std::max<std::size_t>(tokens.size(), 1));
    for (const std::string &name : names) {
        for (const std::string &token : tokens) {
            any.push_back(accountMatches(columns, name, token));
        }
    }
    keepOnly(rows, any);
}

} // namespace

bool isStale(const Columns &columns, std::size_t row, base::Instant now)
{
    const std::int64_t at = columns.dataAge(row);
    return at != noTime && base::toMillis(now) - at > std::chrono::milliseconds(staleAfter).count();
}

base::Result<Bitset> matching(const Columns &columns, const query::Filter &filter,
    base::Instant now, const base::CancelToken &token)
{
    Bitset rows = columns.alive();
    std::map<Key, std::vector<Matches>> either; // equal keys are ORed
    for (const Term &term : filter.terms) {
        if (token.isCancelled()) {
            return base::fail(base::ErrorKind::Cancelled);
        }
        if (term.key == Key::Word) {
            if (!keepWord(rows, columns, term.value, token)) {
                return base::fail(base::ErrorKind::Cancelled);
            }
        } else if (term.key == Key::Account || term.key == Key::Token) {
            continue;
        } else if (isRange(term)) {
            keepOnly(rows, {simpleMatches(columns, term, now)});
        } else {
            either[term.key].push_back(simpleMatches(columns, term, now));
        }
    }
    for (const auto &[key, any] : either) {
        keepOnly(rows, any);
    }
    keepAccounts(rows, columns, filter);
    return rows;
}

} // namespace latchkey::store
