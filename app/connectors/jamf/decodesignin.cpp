// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/jamf/decode.h"

#include "base/secret.h"
#include "connectors/members.h"
#include "http/networkclient.h"

namespace latchkey::connectors::jamf {

namespace {

// Whatever the answer is, nothing of it stays.
template <typename Read> base::Result<Grant> takeGrant(std::string &body, const Read &read)
{
    auto grant = [&]() -> base::Result<Grant> {
        const auto document = json::Document::parse(body);
        if (!document) {
            return tl::unexpected(document.error());
        }
        json::Fields fields(document->root());
        return read(fields);
    }();
    base::wipe(body);
    return grant;
}

base::Result<Grant> grantOf(
    json::Fields &fields, std::string_view name, std::chrono::seconds lifetime)
{
    auto header = http::bearer(base::Secret(fields.string(name)));
    if (!header) {
        return tl::unexpected(header.error());
    }
    if (fields.isGood() && lifetime.count() <= 0) {
        fields.refuse(name, "a token that has ended already");
    }
    if (const auto good = fields.finish(); !good) {
        return tl::unexpected(good.error());
    }
    return Grant{.authorization = std::move(*header), .lifetime = lifetime};
}

} // namespace

base::Result<Grant> takeClientGrant(std::string &body)
{
    return takeGrant(body, [](json::Fields &fields) {
        const std::chrono::seconds lifetime{fields.integer("expires_in")};
        return grantOf(fields, "access_token", lifetime);
    });
}

base::Result<Grant> takeUserGrant(std::string &body, base::Instant now)
{
    return takeGrant(body, [now](json::Fields &fields) {
        const auto left
            = std::chrono::duration_cast<std::chrono::seconds>(fields.time("expires") - now);
        return grantOf(fields, "token", left);
    });
}

} // namespace latchkey::connectors::jamf
