// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/query.h"

#include "domain/words.h"

#include <algorithm>
#include <array>

namespace latchkey::query {

namespace {

using Words = std::vector<std::string_view>;

struct KeyRow {
    Key key;
    std::string_view name;
    ValueKind kind;
    Words words = {};
};

template <typename Enum, std::size_t count> Words wordsOfEnum()
{
    Words words;
    for (std::size_t i = 0; i < count; ++i) {
        words.push_back(domain::wordOf(static_cast<Enum>(i)));
    }
    return words;
}

// The words of a fact; "unknown" = not told, or unknown because of something.
Words withUnknown(domain::Fact fact)
{
    Words words = domain::factWords(fact);
    words.push_back("unknown");
    return words;
}

// What domain::Summary::why can be.
Words reasons()
{
    Words words;
    for (const auto finding : domain::allFindings()) {
        words.push_back(domain::findingName(finding));
    }
    words.push_back("token-changed");
    for (const auto because : wordsOfEnum<domain::Because, 6>()) {
        words.push_back(because);
    }
    for (const auto fact :
        {domain::Fact::EscrowOnServer, domain::Fact::OsVersion, domain::Fact::EnrollmentType,
            domain::Fact::OptionState, domain::Fact::ServerAdvertises}) {
        words.push_back(domain::factName(fact));
    }
    words.push_back(domain::factName(domain::FactList::Accounts));
    return words;
}

const std::array<KeyRow, 21> &table()
{
    using enum ValueKind;
    static const Words yesNo = {"yes", "no"};
    static const Words trilean = {"yes", "no", "unknown"};
    static const std::array<KeyRow, 21> rows = {{
        {Key::Word, "", Text},
        {Key::Status, "status", Word, wordsOfEnum<domain::Status, 5>()},
        {Key::Os, "os", Version},
        {Key::Server, "server", Text},
        {Key::Age, "age", Age},
        {Key::User, "user", Text},
        {Key::Account, "account", Text},
        {Key::Token, "token", Word, trilean},
        {Key::FileVault, "filevault", Word, withUnknown(domain::Fact::FileVault)},
        {Key::Hardware, "hardware", Word, withUnknown(domain::Fact::Hardware)},
        {Key::Proof, "proof", Word, wordsOfEnum<domain::Proof, 4>()},
        {Key::Proven, "proven", Age},
        {Key::Owner, "owner", Word, {"none", "some", "unknown"}},
        {Key::Option, "option", Word, wordsOfEnum<domain::Option, 5>()},
        {Key::Why, "why", Word, reasons()},
        {Key::Escrowed, "escrowed", Date},
        {Key::Enrollment, "enrollment", Word, withUnknown(domain::Fact::EnrollmentType)},
        {Key::Model, "model", Text},
        {Key::Stale, "stale", Word, yesNo},
        {Key::Consequence, "consequence", Word,
            {"not-ready-to-erase", "managed-updates-ask-for-password",
                "new-users-get-no-secure-token"}},
        {Key::Accepted, "accepted", Word, yesNo},
    }};
    return rows;
}

const KeyRow &rowOf(Key key)
{
    return table()[static_cast<std::size_t>(key)];
}

} // namespace

std::string_view keyName(Key key)
{
    return rowOf(key).name;
}

std::optional<Key> keyFromName(std::string_view name)
{
    const auto &rows = table();
    const auto found = std::ranges::find(rows, name, &KeyRow::name);
    return name.empty() || found == rows.end() ? std::nullopt : std::optional{found->key};
}

ValueKind valueKind(Key key)
{
    return rowOf(key).kind;
}

std::vector<std::string_view> wordsOf(Key key)
{
    return rowOf(key).words;
}

} // namespace latchkey::query
