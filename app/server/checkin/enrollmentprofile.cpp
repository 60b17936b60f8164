// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/checkin/enrollmentprofile.h"

#include "base/encoding.h"
#include "base/file.h"
#include "macos/plist.h"
#include "server/rest/problem.h"

namespace latchkey::server {

namespace {

using macos::Plist;

constexpr std::size_t payloadLimit = std::size_t{1024} * 1024;
constexpr int allRights = 8191;
constexpr std::string_view identifier = "local.latchkey.enrollment";

/// The same server always gives the same UUID, so that its profile replaces itself.
std::string stableUuid(std::string_view purpose, std::string_view url)
{
    std::string hex = base::asciiUpper(
        base::toHex(base::blake2b(std::string(purpose) + '\0' + std::string(url))));
    hex[12] = '4';
    hex[16] = '8';
    return hex.substr(0, 8) + '-' + hex.substr(8, 4) + '-' + hex.substr(12, 4) + '-'
        + hex.substr(16, 4) + '-' + hex.substr(20, 12);
}

std::string missingFlags(const Options &options)
{
    std::string missing;
    const auto look = [&](bool isMissing, const char *flag) {
        if (isMissing) {
            missing += (missing.empty() ? "" : ", ") + std::string(flag);
        }
    };
    look(options.publicUrl.empty(), "--public-url");
    look(options.topic.empty(), "--topic");
    look(options.identityPayload.empty(), "--identity-payload");
    return missing;
}

std::string withoutSlash(std::string url)
{
    while (url.ends_with('/')) {
        url.pop_back();
    }
    return url;
}

Plist mdmPayload(const Options &options, std::string_view identityUuid)
{
    const std::string url = withoutSlash(options.publicUrl);
    return Plist::dict({{"PayloadType", "com.apple.mdm"}, {"PayloadVersion", 1},
        {"PayloadIdentifier", std::string(identifier) + ".mdm"},
        {"PayloadUUID", stableUuid("mdm", url)}, {"PayloadDisplayName", "MDM"},
        {"ServerURL", url + "/mdm/connect"}, {"CheckInURL", url + "/mdm/checkin"},
        {"Topic", options.topic}, {"IdentityCertificateUUID", identityUuid},
        {"AccessRights", allRights}, {"CheckOutWhenRemoved", true},
        {"SignMessage", options.identity == "mdm-signature"},
        {"ServerCapabilities",
            Plist::array({"com.apple.mdm.per-user-connections", "com.apple.mdm.bootstraptoken"})}});
}

} // namespace

base::Result<EnrollmentProfile> EnrollmentProfile::make(const Options &options)
{
    EnrollmentProfile profile;
    profile.m_missing = missingFlags(options);
    if (!profile.m_missing.empty()) {
        return profile;
    }
    const std::string where = options.identityPayload.string();
    const auto bytes = base::readFile(options.identityPayload, payloadLimit);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    auto payload = macos::readPlist(*bytes, payloadLimit);
    const auto uuid = payload ? payload->stringAt("PayloadUUID") : std::nullopt;
    if (!uuid || !payload->stringAt("PayloadType")) {
        return base::fail(base::ErrorKind::Unreadable, where,
            "it is no property list of one payload with PayloadType and PayloadUUID");
    }
    const auto mdm = mdmPayload(options, *uuid);
    profile.m_text
        = macos::writePlist(Plist::dict({{"PayloadType", "Configuration"}, {"PayloadVersion", 1},
            {"PayloadIdentifier", identifier}, {"PayloadDisplayName", "Enrollment"},
            {"PayloadUUID", stableUuid("profile", withoutSlash(options.publicUrl))},
            {"PayloadScope", "System"}, {"PayloadContent", Plist::array({*payload, mdm})}}));
    return profile;
}

void EnrollmentProfile::add(Router &router) const
{
    router.add({"GET", "/mdm/enroll", Router::defaultBodyLimit,
        [profile = *this](const Request &request, const Respond &respond) {
            if (profile.m_missing.empty()) {
                respond(
                    {.contentType = "application/x-apple-aspen-config", .body = profile.m_text});
                return;
            }
            respond(problemResponse({.status = 409,
                                        .detail = "There is no enrollment profile until latchkeyd "
                                                  "is started with "
                                            + profile.m_missing + "."},
                request.id));
        }});
}

} // namespace latchkey::server
