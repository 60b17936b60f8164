// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

[[nodiscard]] std::string_view findingName(FindingId id);
[[nodiscard]] std::optional<FindingId> findingFromName(std::string_view name);
[[nodiscard]] std::string_view actionName(RemedyAction action);

} // namespace latchkey::domain
