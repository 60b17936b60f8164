// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"
#include "simulator/macosversion.h"

#include <string>
#include <vector>

namespace latchkey::simulator {

enum class Hardware { AppleSilicon, IntelT2, Intel };

/// How a Mac came under management.
enum class Enrollment { Automated, ByHand, ByUser };

/// What a script that the organisation installed collects and posts.
enum class Script { None, TokenStatus, Everything };

/// Why a Mac answers a Settings command otherwise than at once.
enum class Settings { Obeyed, Postponed, Failing };

struct MacAccount {
    std::string name;
    std::string fullName;
    std::string uuid;
    int uid = 501;
    domain::AccountKind kind = domain::AccountKind::Local;
    bool admin = true;
    domain::CreatedBy createdBy = domain::CreatedBy::SetupAssistant;
    bool unlocks = true; ///< it may unlock FileVault once it holds a SecureToken
    bool secureToken = false; ///< follows from the above and from logins
    bool loggedIn = false; ///< has a session at the login window
};

/// What a Mac knows and has done; only messages and events change it.
struct MacState {
    bool enrolled = false;
    bool awaitingConfiguration = false;
    bool optionOnDevice = false; ///< Settings/MDMOptions BootstrapTokenAllowed
    bool activationLockAllowed = false; ///< ActivationLockAllowedWhileSupervised
    bool promptsForToken = false; ///< PromptUserToAllowBootstrapTokenForAuthentication
    bool tokenOnVolume = false; ///< the MDM Bootstrap Token crypto user
    bool believesEscrowed = false; ///< what `profiles status` says
    bool sentSinceEnrollment = false; ///< a SetBootstrapToken was taken since the last enrollment
    std::string token = {};
};

/// One simulated Mac: causes, and a state that follows from them. Nothing here says how the fleet
/// must look.
struct Mac {
    std::string udid;
    std::string serial;
    std::string name;
    std::string model; ///< "MacBook Pro 14-inch"
    std::string modelIdentifier; ///< "Mac15,3"
    MacosVersion os;
    Hardware hardware = Hardware::AppleSilicon;
    Enrollment enrollment = Enrollment::Automated;
    bool userApproved = true;
    bool profileHasCapability = true; ///< ServerCapabilities has com.apple.mdm.bootstraptoken
    bool awaitsConfiguration = false; ///< Setup Assistant waits for the server
    bool allowedInRecovery = false; ///< somebody allowed MDM in Startup Security Utility
    bool volumeSealed = true;
    bool fileVault = false;
    Settings settings = Settings::Obeyed;
    bool losesOptions = false; ///< Settings/MDMOptions also takes back what else was allowed
    Script script = Script::None;
    std::vector<MacAccount> accounts = {};
    /// Accounts that were deleted while the startup window still lists them.
    std::vector<domain::UnlockUser> leftAtStartupWindow = {};
    MacState state = {};
};

[[nodiscard]] MacAccount *findAccount(Mac &mac, const std::string &name);
[[nodiscard]] const MacAccount *findAccount(const Mac &mac, const std::string &name);

} // namespace latchkey::simulator
