// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/factsparts.h"
#include "json/members.h"

#include <algorithm>
#include <span>

namespace latchkey::json {

namespace {

using domain::Event;
using domain::EventDetail;
using domain::EventKind;

struct Parts {
    std::optional<Value> kind = {};
    std::optional<base::Instant> at = {};
    std::optional<EventDetail> reason = {};
    std::optional<EventDetail> result = {};
    std::optional<std::string> fingerprint = {};
    std::optional<std::string> account = {};
};

base::Result<void> keepKind(Parts &parts, const Value &value)
{
    parts.kind = value;
    return {};
}

constexpr std::array<MemberReader<Parts>, 6> partMembers = {{
    {"kind", keepKind},
    {"at", into<&Parts::at>},
    {"reason", into<&Parts::reason>},
    {"result", into<&Parts::result>},
    {"fingerprint", into<&Parts::fingerprint>},
    {"account", into<&Parts::account>},
}};

std::span<const EventDetail> detailsOf(EventKind kind)
{
    using enum EventDetail;
    static constexpr std::array authenticate = {ReEnrollment, IdentityRenewal};
    static constexpr std::array setToken = {Stored, Cleared, Rejected};
    static constexpr std::array getToken = {Returned, NoToken, Error};
    static constexpr std::array options = {Acknowledged, Error, NotNow};
    static constexpr std::array erase = {Acknowledged, Error};
    switch (kind) {
    case EventKind::Authenticate:
        return authenticate;
    case EventKind::SetToken:
        return setToken;
    case EventKind::GetToken:
        return getToken;
    case EventKind::Options:
        return options;
    case EventKind::Erase:
        return erase;
    case EventKind::TokenUpdate:
    case EventKind::CheckOut:
    case EventKind::Revoke:
    case EventKind::Migration:
    case EventKind::UpdateFailed:
    case EventKind::PasswordRotation:
    case EventKind::TokenUnreadable:
        return {};
    }
    return {};
}

base::Result<Event> assemble(EventKind kind, Parts parts, const Value &value)
{
    if (!parts.at) {
        return tl::unexpected(value.error("an event needs its time `at`"));
    }
    const bool isAuthenticate = kind == EventKind::Authenticate;
    const std::optional<EventDetail> detail = isAuthenticate ? parts.reason : parts.result;
    if ((isAuthenticate ? parts.result : parts.reason)
        || (detail && std::ranges::find(detailsOf(kind), *detail) == detailsOf(kind).end())) {
        return tl::unexpected(
            value.error("a reason or result that is none of " + std::string(domain::wordOf(kind))));
    }
    return Event{.kind = kind,
        .at = *parts.at,
        .detail = detail.value_or(EventDetail::None),
        .fingerprint = std::move(parts.fingerprint),
        .account = std::move(parts.account)};
}

std::string_view detailKey(EventKind kind)
{
    return kind == EventKind::Authenticate ? "reason" : "result";
}

// The kind alone, so that an event of an unknown kind is left out whatever else it holds.
base::Result<std::string_view> kindOf(const Value &value)
{
    return value.object().and_then([](const Object &object) { return object.string("kind"); });
}

} // namespace

base::Result<std::optional<Event>> readEvent(const Value &value, Unknowns &unknowns)
{
    const base::Result<std::string_view> word = kindOf(value);
    if (!word) {
        return tl::unexpected(word.error());
    }
    const std::optional<EventKind> kind = domain::fromWord<EventKind>(*word);
    if (!kind) {
        unknowns.push_back({std::string(*word), "unknown-event"});
        return std::nullopt;
    }
    Parts parts;
    if (const base::Result<void> read = readMembers(value, partMembers, parts, unknowns); !read) {
        return tl::unexpected(read.error());
    }
    return assemble(*kind, std::move(parts), value).map([](Event event) {
        return std::optional{std::move(event)};
    });
}

base::Result<Event> readEvent(const Value &value)
{
    Unknowns unknowns;
    return readEvent(value, unknowns).and_then([&](std::optional<Event> event) {
        return event ? base::Result<Event>{std::move(*event)}
                     : tl::unexpected(value.error("not a kind of event"));
    });
}

void writeEvent(Writer &writer, const Event &event, std::string_view note)
{
    writer.beginObject().member("kind", domain::wordOf(event.kind)).member("at", event.at);
    if (event.detail != EventDetail::None) {
        writer.member(detailKey(event.kind), domain::wordOf(event.detail));
    }
    if (event.fingerprint) {
        writer.member("fingerprint", *event.fingerprint);
    }
    if (event.account) {
        writer.member("account", *event.account);
    }
    if (!note.empty()) {
        writer.member("note", note);
    }
    writer.endObject();
}

} // namespace latchkey::json
