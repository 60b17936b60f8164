// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/findingid.h"

#include <algorithm>
#include <array>

namespace latchkey::domain {

namespace {

constexpr auto findingNames = std::to_array<std::string_view>({
    "os-too-old",
    "not-enrolled",
    "user-enrollment-forbids-token",
    "not-automated-enrollment-on-10-15",
    "not-supervised",
    "server-lacks-token-support",
    "server-does-not-advertise",
    "server-says-mac-not-eligible",
    "option-rejected",
    "option-lost-after-reenrollment",
    "option-not-sent",
    "option-pending",
    "mac-says-not-supported",
    "set-token-rejected",
    "token-revoked-by-admin",
    "token-removed-by-mac",
    "token-lost-at-identity-renewal",
    "token-lost-at-reenrollment",
    "token-lost-at-check-out",
    "token-lost-at-server-migration",
    "server-holds-empty-token",
    "token-lost-on-server",
    "setup-not-finished",
    "never-escrowed-auto-admin",
    "never-escrowed-no-setup-user",
    "never-escrowed-standard-setup-user",
    "never-escrowed-no-secure-token-user",
    "never-escrowed-no-token-login",
    "never-escrowed-manual-step-10-15",
    "never-escrowed-user-initiated-enrollment",
    "never-escrowed-cause-not-found",
    "token-not-usable",
    "token-without-crypto-user",
    "erase-blocked-without-token",
    "update-blocked-without-token",
    "new-user-login-needs-token",
    "token-not-allowed-for-authentication",
    "mobile-login-asks-for-admin",
    "mobile-account-gets-token-at-login",
    "local-account-needs-grant-on-10-15",
    "account-without-token-despite-escrow",
    "account-token-disabled-by-tag",
    "script-admin-without-token",
    "no-admin-can-escrow-by-hand",
    "password-rotation-may-desync",
    "repeated-token-requests",
    "missing-token-dialogs-despite-escrow",
    "no-local-volume-owner",
    "erase-preflight-fails",
    "not-escrowed-cause-open",
    "mac-belief-only",
    "token-not-verified",
    "server-inventory-stale",
    "escrow-evidence-outdated",
    "server-cannot-tell",
    "server-data-old",
    "server-holds-token-mac-denies",
    "proof-contradicts-status",
    "profiles-type-not-recognized",
    "credentials-refused",
    "unlock-user-without-crypto-user",
    "crypto-user-without-account",
    "secure-token-user-not-in-unlock-list",
    "bootstrap-crypto-user-absent",
    "bootstrap-crypto-user-left-behind",
    "secure-token-state-contradicts-crypto-users",
});
static_assert(findingNames.size() == findingCount, "one word for each finding");

constexpr std::array<std::string_view, 25> actionNames = {
    "resend-options",
    "add-server-capability",
    "query-eacs-preflight",
    "read-server-again",
    "fix-server-error",
    "upgrade-server",
    "wait-for-answer",
    "watch-requests",
    "escrow-by-hand",
    "validate",
    "replace-token",
    "grant-secure-token",
    "make-admin-for-a-moment",
    "enable-user-for-filevault",
    "enrol-automated",
    "compare-lists",
    "check-spelling",
    "collect-missing",
    "log-in-once",
    "none-by-design",
    "approve-mdm-profile",
    "allow-in-recovery",
    "upgrade-macos",
    "wait-for-setup",
    "check-unlock-password",
};

} // namespace

std::string_view findingName(FindingId id)
{
    return findingNames[static_cast<std::size_t>(id)];
}

std::optional<FindingId> findingFromName(std::string_view name)
{
    const auto found = std::ranges::find(findingNames, name);
    if (found == findingNames.end()) {
        return std::nullopt;
    }
    return static_cast<FindingId>(found - findingNames.begin());
}

std::string_view actionName(RemedyAction action)
{
    return actionNames[static_cast<std::size_t>(action)];
}

} // namespace latchkey::domain
