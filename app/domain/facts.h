// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace latchkey::domain {

/// Every fact a statement can be about; the JSON name is factName().
enum class Fact {
    OsVersion,
    Hardware,
    VirtualMachine,
    Enrolled,
    EnrollmentType,
    AssignedForAde,
    UserApproved,
    Supervised,
    AwaitingConfiguration,
    FileVault,
    SetupAccount,
    ManagedAdmin,
    MobilityProfile,
    ServerSupports,
    ServerAdvertises,
    OptionState,
    OptionOnDevice,
    ActivationLockAllowed, ///< MDMOptions ActivationLockAllowedWhileSupervised
    PromptsForToken, ///< MDMOptions PromptUserToAllowBootstrapTokenForAuthentication
    EscrowOnServer,
    MacSaysSupported,
    MacSaysEscrowed,
    InstallResult,
    CredentialsRefused,
    TokenValidated,
    EacsPreflight,
    AuthAllowed,
    RequiredForUpdate,
    RequiredForKext,
    MissingTokenDialogs,
    PlatformSsoCreatesUsers,
    MdmServer,
};

/// Who said it, in falling weight for equal times.
enum class Source { Checkin, Command, Server, Config, Mac, Admin };

/// Why a fact that somebody asked for has no value.
enum class Because { NotExposed, NoPermission, Failed, Superseded, Ambiguous, NeverCheckedIn };

/// A bool, a word of the fact's vocabulary, or free text: see factKind() and factWords().
using Value = std::variant<bool, std::string>;

/// Where a statement stood in its document: the later one wins between equal times and sources
/// (W1). It is no part of what the statement says, so any two are equal.
struct Position {
    std::uint32_t value = 0;
    bool operator==(const Position &) const { return true; }
};

/// One thing that one source said about one fact. `value` empty means: unknown because `because`.
struct Statement {
    std::optional<Value> value;
    Because because = Because::Failed; ///< read only when value is empty
    Source source = Source::Admin;
    std::optional<base::Instant> at = {};
    Position position = {};

    bool operator==(const Statement &) const = default;
};

enum class AccountKind { Local, Mobile, Network };
enum class LoggedIn { Password, KeyOnly, Never };
enum class CreatedBy { SetupAssistant, Mdm, Script, Person, PlatformSso, LoginTool, Migration };

/// One account of a Mac; what nobody told stays empty.
struct Account {
    std::optional<std::string> name = {};
    std::optional<std::string> fullName = {};
    std::optional<std::string> uuid = {};
    std::optional<std::int64_t> uid = {};
    AccountKind kind = AccountKind::Local;
    std::optional<bool> admin = {};
    std::optional<bool> secureToken = {};
    std::optional<LoggedIn> loggedIn = {};
    std::optional<CreatedBy> createdBy = {};
    std::optional<bool> disabledTag = {};

    bool operator==(const Account &) const = default;
};

enum class CryptoUserType {
    LocalUser,
    BootstrapToken,
    PersonalRecovery,
    IcloudRecovery,
    InstitutionalRecovery,
    Unknown,
};

/// One entry of `diskutil apfs listcryptousers /`.
struct CryptoUser {
    std::string uuid;
    CryptoUserType type = CryptoUserType::Unknown;
    std::optional<bool> volumeOwner = {};

    bool operator==(const CryptoUser &) const = default;
};

/// The type column of `fdesetup list -extended`; plain `fdesetup list` shows OS users only.
enum class UnlockUserType {
    OsUser,
    BootstrapToken,
    PersonalRecovery,
    DiskPassphrase,
    UnknownUser, ///< fdesetup knows no account for it
    Unknown, ///< a type text that is not known
};

/// One entry of `sudo fdesetup list`.
struct UnlockUser {
    std::string name;
    std::string uuid;
    std::optional<UnlockUserType> type = {};

    bool operator==(const UnlockUser &) const = default;
};

/// A list with what is known about it: all of it or only a part, who told it and when.
template <typename T> struct Listing {
    std::vector<T> items;
    bool complete = true;
    std::optional<Source> source = {};
    std::optional<base::Instant> at = {};

    bool operator==(const Listing &) const = default;
};

enum class EventKind {
    Authenticate,
    TokenUpdate,
    CheckOut,
    SetToken,
    GetToken,
    Options,
    Revoke,
    Migration,
    Erase,
    UpdateFailed,
    PasswordRotation,
    TokenUnreadable, ///< the server found that the token it keeps does not open
};

/// The detail word of an event: Authenticate's reason, SetToken's, GetToken's, Options', Erase's
/// result.
enum class EventDetail {
    None,
    ReEnrollment,
    IdentityRenewal,
    Stored,
    Cleared,
    Rejected,
    Returned,
    NoToken,
    Error,
    Acknowledged,
    NotNow,
};

struct Event {
    EventKind kind = EventKind::TokenUpdate;
    base::Instant at;
    EventDetail detail = EventDetail::None;
    std::optional<std::string> fingerprint = {}; ///< SetToken/Stored: keyed, reveals nothing
    std::optional<std::string> account = {}; ///< PasswordRotation

    bool operator==(const Event &) const = default;
};

/// Everything that is known about one Mac: the input of app/diagnosis (DIAGNOSIS (a), (f)).
struct FactDocument {
    std::optional<base::Instant> now = {};
    std::map<Fact, std::vector<Statement>> statements = {};
    std::optional<Listing<Account>> accounts = {};
    std::optional<Listing<CryptoUser>> cryptoUsers = {};
    std::optional<Because> cryptoUsersUnknown
        = {}; ///< why cryptoUsers is empty, where that is known
    std::optional<Listing<UnlockUser>> unlockUsers = {};
    std::vector<Event> events = {};

    void state(Fact fact, Value value, Source source, std::optional<base::Instant> at = {})
    {
        statements[fact].push_back(
            {.value = std::move(value), .source = source, .at = at, .position = nextPosition()});
    }
    void stateUnknown(
        Fact fact, Because because, Source source, std::optional<base::Instant> at = {})
    {
        statements[fact].push_back({.value = std::nullopt,
            .because = because,
            .source = source,
            .at = at,
            .position = nextPosition()});
    }
    /// After every statement that is there.
    [[nodiscard]] Position nextPosition() const
    {
        std::size_t count = 0;
        for (const auto &[fact, told] : statements) {
            count += told.size();
        }
        return {static_cast<std::uint32_t>(count)};
    }

    bool operator==(const FactDocument &) const = default;
};

/// The lists of a document, where a finding points to one of them as its evidence.
enum class FactList { Accounts, CryptoUsers, UnlockUsers };

enum class FactKind { Bool, Word, Version, Text };

[[nodiscard]] std::string_view factName(Fact fact);
[[nodiscard]] std::string_view factName(FactList list);
[[nodiscard]] std::optional<Fact> factFromName(std::string_view name);
[[nodiscard]] FactKind factKind(Fact fact);
/// The vocabulary of a FactKind::Word fact, else empty.
[[nodiscard]] const std::vector<std::string_view> &factWords(Fact fact);
/// Whether the value fits the fact's kind and vocabulary.
[[nodiscard]] bool isValidValue(Fact fact, const Value &value);

} // namespace latchkey::domain
