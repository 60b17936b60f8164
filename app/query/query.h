// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/time.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace latchkey::query {

/// The keys of the filter language (DESIGN 8); Word is a bare word that searches.
enum class Key {
    Word,
    Status,
    Os,
    Server,
    Age,
    User,
    Account,
    Token, ///< beside account: that account's SecureToken; alone: does the server hold a token
    FileVault,
    Hardware,
    Proof,
    Proven,
    Owner,
    Option,
    Why,
    Escrowed,
    Enrollment,
    Model,
    Stale,
    Consequence,
    Accepted,
};

enum class Relation { Is, Less, LessOrEqual, Greater, GreaterOrEqual };

/// One condition: `os:>=14` is {Os, GreaterOrEqual, "14"}. Several values of one key are ORed.
struct Term {
    Key key = Key::Word;
    Relation relation = Relation::Is;
    std::string value = {}; ///< as typed, quotes removed; ages as "7d", dates as "2026-10-12"

    bool operator==(const Term &) const = default;
};

/// Terms; different keys are ANDed, equal keys (but Word and ranges) ORed, Words ANDed.
struct Filter {
    std::vector<Term> terms = {};

    bool operator==(const Filter &) const = default;
};

/// The Error's `where` is "character N" (from 1, in code points) and its detail what was expected.
[[nodiscard]] base::Result<Filter> parse(std::string_view text);
/// parse(print(f)) == f.
[[nodiscard]] std::string print(const Filter &filter);

[[nodiscard]] std::string_view keyName(Key key); ///< "" for Word
[[nodiscard]] std::optional<Key> keyFromName(std::string_view name);
/// What kind of value follows "KEY:".
enum class ValueKind { Text, Word, Version, Age, Date };
[[nodiscard]] ValueKind valueKind(Key key);
/// What can follow "KEY:" (its machine words), empty where it is free text, a date or an age.
[[nodiscard]] std::vector<std::string_view> wordsOf(Key key);
/// "7d" "12h" "4w" as a duration.
[[nodiscard]] std::optional<std::chrono::seconds> parseAge(std::string_view text);
/// "2026-10-12" (its first moment, UTC) or an RFC 3339 time.
[[nodiscard]] std::optional<base::Instant> parseDate(std::string_view text);

/// What could stand instead of text[from, cursor), each ending in ":" if it is a key.
struct Completion {
    std::size_t from = 0;
    std::vector<std::string> options = {};

    bool operator==(const Completion &) const = default;
};
/// For a cursor (a byte offset) behind the last typed character; a key's free text has no options.
[[nodiscard]] Completion complete(std::string_view text, std::size_t cursor);

} // namespace latchkey::query
