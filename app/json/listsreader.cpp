// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/factsparts.h"
#include "json/members.h"

namespace latchkey::json {

namespace {

using domain::Account;
using domain::CryptoUser;
using domain::Listing;
using domain::UnlockUser;

constexpr std::array<MemberReader<Account>, 10> accountMembers = {{
    {"name", into<&Account::name>},
    {"fullName", into<&Account::fullName>},
    {"uuid", into<&Account::uuid>},
    {"uid", into<&Account::uid>},
    {"kind", into<&Account::kind>},
    {"admin", into<&Account::admin>},
    {"secureToken", into<&Account::secureToken>},
    {"loggedIn", into<&Account::loggedIn>},
    {"createdBy", into<&Account::createdBy>},
    {"disabledTag", into<&Account::disabledTag>},
}};

// "null" is how an output says that no owner line was printed.
base::Result<void> readVolumeOwner(CryptoUser &user, const Value &value)
{
    return value.isNull() ? base::Result<void>{} : readTo(value, user.volumeOwner);
}

constexpr std::array<MemberReader<CryptoUser>, 3> cryptoUserMembers = {{
    {"uuid", into<&CryptoUser::uuid>},
    {"type", into<&CryptoUser::type>},
    {"volumeOwner", readVolumeOwner},
}};

// The model gives this text no vocabulary: what is not known is `unknown`, not an error.
base::Result<void> readUnlockType(UnlockUser &user, const Value &value)
{
    return value.string().map([&](std::string_view text) {
        if (text == "local-user") {
            user.type = domain::UnlockUserType::OsUser;
        } else {
            user.type = domain::fromWord<domain::UnlockUserType>(text).value_or(
                domain::UnlockUserType::Unknown);
        }
    });
}

constexpr std::array<MemberReader<UnlockUser>, 3> unlockUserMembers = {{
    {"name", into<&UnlockUser::name>},
    {"uuid", into<&UnlockUser::uuid>},
    {"type", readUnlockType},
}};

base::Result<void> check(const Account &account, const Value &value)
{
    const bool named = account.name && !account.name->empty();
    const bool identified = account.uuid && !account.uuid->empty();
    if (!named && !identified) {
        return tl::unexpected(value.error("an account needs a name or a uuid"));
    }
    return {};
}

base::Result<void> check(const CryptoUser &user, const Value &value)
{
    if (user.uuid.empty()) {
        return tl::unexpected(value.error("a crypto user needs a uuid"));
    }
    return {};
}

base::Result<void> check(const UnlockUser &user, const Value &value)
{
    if (user.uuid.empty()) {
        return tl::unexpected(value.error("an unlock user needs a uuid"));
    }
    return {};
}

template <typename T, std::size_t N>
base::Result<std::vector<T>> readItems(
    const Value &value, const std::array<MemberReader<T>, N> &table, Unknowns &unknowns)
{
    const base::Result<Array> array = value.array();
    if (!array) {
        return tl::unexpected(array.error());
    }
    std::vector<T> items;
    for (const Value element : *array) {
        T &item = items.emplace_back();
        const base::Result<void> read = readMembers(element, table, item, unknowns).and_then([&] {
            return check(item, element);
        });
        if (!read) {
            return tl::unexpected(read.error());
        }
    }
    return items;
}

// The object form of a list around its items.
struct Frame {
    std::optional<Value> list = {};
    bool complete = true;
    std::optional<domain::Source> source = {};
    std::optional<base::Instant> at = {};
};

base::Result<void> keepList(Frame &frame, const Value &value)
{
    frame.list = value;
    return {};
}

constexpr std::array<MemberReader<Frame>, 4> frameMembers = {{
    {"list", keepList},
    {"complete", into<&Frame::complete>},
    {"source", into<&Frame::source>},
    {"at", into<&Frame::at>},
}};

template <typename T, std::size_t N>
base::Result<Listing<T>> readListing(
    const Value &value, const std::array<MemberReader<T>, N> &table, Unknowns &unknowns)
{
    Frame frame{.list = value};
    if (value.kind() == Kind::Object) {
        frame.list.reset();
        if (const base::Result<void> read = readMembers(value, frameMembers, frame, unknowns);
            !read) {
            return tl::unexpected(read.error());
        }
    }
    if (!frame.list) {
        return tl::unexpected(value.error("the list is missing"));
    }
    return readItems(*frame.list, table, unknowns).map([&](std::vector<T> items) {
        return Listing<T>{.items = std::move(items),
            .complete = frame.complete,
            .source = frame.source,
            .at = frame.at};
    });
}

} // namespace

base::Result<Listing<Account>> readAccounts(const Value &value, Unknowns &unknowns)
{
    return readListing(value, accountMembers, unknowns);
}

base::Result<Listing<CryptoUser>> readCryptoUsers(const Value &value, Unknowns &unknowns)
{
    return readListing(value, cryptoUserMembers, unknowns);
}

base::Result<Listing<UnlockUser>> readUnlockUsers(const Value &value, Unknowns &unknowns)
{
    return readListing(value, unlockUserMembers, unknowns);
}

base::Result<Listing<Account>> readAccounts(const Value &value)
{
    Unknowns unknowns;
    return readAccounts(value, unknowns);
}

base::Result<Listing<CryptoUser>> readCryptoUsers(const Value &value)
{
    Unknowns unknowns;
    return readCryptoUsers(value, unknowns);
}

base::Result<Listing<UnlockUser>> readUnlockUsers(const Value &value)
{
    Unknowns unknowns;
    return readUnlockUsers(value, unknowns);
}

} // namespace latchkey::json
