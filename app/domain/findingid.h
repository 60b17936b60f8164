// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace latchkey::domain {

/// Every finding of DIAGNOSIS (b), in its order; causes first, so their order is the precedence.
enum class FindingId {
    // causes
    OsTooOld,
    NotEnrolled,
    UserEnrollmentForbidsToken,
    NotAutomatedEnrollmentOn1015,
    NotSupervised,
    ServerLacksTokenSupport,
    ServerDoesNotAdvertise,
    ServerSaysMacNotEligible,
    OptionRejected,
    OptionLostAfterReenrollment,
    OptionNotSent,
    OptionPending,
    MacSaysNotSupported,
    SetTokenRejected,
    TokenRevokedByAdmin,
    TokenRemovedByMac,
    TokenLostAtIdentityRenewal,
    TokenLostAtReenrollment,
    TokenLostAtCheckOut,
    TokenLostAtServerMigration,
    ServerHoldsEmptyToken,
    TokenLostOnServer,
    SetupNotFinished,
    NeverEscrowedAutoAdmin,
    NeverEscrowedNoSetupUser,
    NeverEscrowedStandardSetupUser,
    NeverEscrowedNoSecureTokenUser,
    NeverEscrowedNoTokenLogin,
    NeverEscrowedManualStep1015,
    NeverEscrowedUserInitiatedEnrollment,
    NeverEscrowedCauseNotFound,
    TokenNotUsable,
    TokenWithoutCryptoUser,
    // effects
    EraseBlockedWithoutToken,
    UpdateBlockedWithoutToken,
    NewUserLoginNeedsToken,
    TokenNotAllowedForAuthentication,
    MobileLoginAsksForAdmin,
    MobileAccountGetsTokenAtLogin,
    LocalAccountNeedsGrantOn1015,
    AccountWithoutTokenDespiteEscrow,
    AccountTokenDisabledByTag,
    ScriptAdminWithoutToken,
    NoAdminCanEscrowByHand,
    PasswordRotationMayDesync,
    RepeatedTokenRequests,
    MissingTokenDialogsDespiteEscrow,
    NoLocalVolumeOwner,
    ErasePreflightFails,
    // evidence quality
    NotEscrowedCauseOpen,
    MacBeliefOnly,
    TokenNotVerified,
    ServerInventoryStale,
    EscrowEvidenceOutdated,
    ServerCannotTell,
    ServerDataOld,
    ServerHoldsTokenMacDenies,
    ProofContradictsStatus,
    ProfilesTypeNotRecognized,
    CredentialsRefused,
    // comparison
    UnlockUserWithoutCryptoUser,
    CryptoUserWithoutAccount,
    SecureTokenUserNotInUnlockList,
    BootstrapCryptoUserAbsent,
    BootstrapCryptoUserLeftBehind,
    SecureTokenStateContradictsCryptoUsers,
};

/// How many findings there are: the only place that names the last one.
inline constexpr std::size_t findingCount
    = static_cast<std::size_t>(FindingId::SecureTokenStateContradictsCryptoUsers) + 1;

/// Every remedy action of DIAGNOSIS (b).
enum class RemedyAction {
    ResendOptions,
    AddServerCapability,
    QueryEacsPreflight,
    ReadServerAgain,
    FixServerError,
    UpgradeServer,
    WaitForAnswer,
    WatchRequests,
    EscrowByHand,
    Validate,
    ReplaceToken,
    GrantSecureToken,
    MakeAdminForAMoment,
    EnableUserForFilevault,
    EnrolAutomated,
    CompareLists,
    CheckSpelling,
    CollectMissing,
    LogInOnce,
    NoneByDesign,
    ApproveMdmProfile,
    AllowInRecovery,
    UpgradeMacos,
    WaitForSetup,
    CheckUnlockPassword,
};

/// All of them, in their order.
[[nodiscard]] constexpr std::array<FindingId, findingCount> allFindings()
{
    std::array<FindingId, findingCount> all{};
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i] = static_cast<FindingId>(i);
    }
    return all;
}

[[nodiscard]] std::string_view findingName(FindingId id);
[[nodiscard]] std::optional<FindingId> findingFromName(std::string_view name);
[[nodiscard]] std::string_view actionName(RemedyAction action);

} // namespace latchkey::domain
