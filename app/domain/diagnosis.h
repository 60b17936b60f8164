// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"
#include "domain/findingid.h"

#include <string>
#include <variant>
#include <vector>

namespace latchkey::domain {

enum class FindingClass { Cause, Effect, Evidence, Comparison };
enum class Severity { Critical, Warning, Info };
enum class Confidence { Certain, Likely, Possible };
enum class Role { User, Helpdesk, Admin };
enum class By { Server, Mac, Person };

/// One statement, event or list entry that a condition used, with its source and time.
struct Evidence {
    std::variant<Fact, EventKind, FactList> subject = Fact::EscrowOnServer;
    /// A statement's value, the event's detail word, the name (else UUID) of a list's entry; a list
    /// without one is evidence as a whole.
    std::optional<Value> value = {};
    std::optional<Because> because = {}; ///< a statement that is unknown
    Source source = Source::Admin;
    std::optional<base::Instant> at = {};
    std::optional<std::string> text = {}; ///< words to show as they came (a preflight's reason)

    bool operator==(const Evidence &) const = default;
};

/// What will show that a remedy worked: a fact's value, or a command's output, or nothing can.
struct FactConfirmation {
    Fact fact;
    std::optional<Value> value; ///< empty: any newer statement of this fact
    bool operator==(const FactConfirmation &) const = default;
};
struct CommandConfirmation {
    std::string command;
    std::string text;
    bool operator==(const CommandConfirmation &) const = default;
};
using Confirmation = std::variant<std::monostate, FactConfirmation, CommandConfirmation>;

struct RemedyStep {
    By by = By::Person;
    Role role = Role::Admin;
    RemedyAction action = RemedyAction::EscrowByHand;
    std::string command = {}; ///< empty where there is none to copy
    Confirmation confirmedBy = {};

    bool operator==(const RemedyStep &) const = default;
};

struct Finding {
    FindingId id = FindingId::NotEscrowedCauseOpen;
    FindingClass findingClass = FindingClass::Cause;
    Severity severity = Severity::Info;
    Confidence confidence = Confidence::Certain;
    std::vector<Evidence> evidence = {};
    std::vector<RemedyStep> remedy = {};

    bool operator==(const Finding &) const = default;
};

enum class Trilean { No, Yes, Unknown };

/// A derived answer (escrowed, usable) and what it rests on.
struct Derived {
    Trilean value = Trilean::Unknown;
    std::optional<Because> because = {};
    std::vector<Evidence> evidence = {};

    bool operator==(const Derived &) const = default;
};

/// What one fact resolved to (W1, W2): `value` empty with `because`, or not told at all.
struct ResolvedFact {
    std::optional<Value> value = {};
    std::optional<Because> because = {};
    std::vector<Evidence> evidence = {};

    bool operator==(const ResolvedFact &) const = default;
};

enum class ComparisonKind {
    LocalUser,
    BootstrapToken,
    PersonalRecovery,
    IcloudRecovery,
    InstitutionalRecovery,
    DiskPassphrase,
    SystemAccount,
    Unknown,
};
enum class ComparisonVerdict {
    SystemAccount,
    BootstrapToken,
    PersonalRecovery,
    IcloudRecovery,
    InstitutionalRecovery,
    DiskPassphrase,
    UnknownType,
    NoAccount,
    Matches,
    CryptoOnly,
    UnlockOnly,
    Unchecked,
};
struct ComparisonRow {
    std::string uuid;
    ComparisonKind kind = ComparisonKind::Unknown;
    std::optional<std::string> account = {};
    std::optional<bool> inCryptoUsers = {};
    std::optional<bool> inUnlockList = {};
    std::optional<bool> volumeOwner = {};
    std::optional<bool> secureToken = {};
    ComparisonVerdict verdict = ComparisonVerdict::Unchecked;

    bool operator==(const ComparisonRow &) const = default;
};
enum class Presence { Present, Absent, Unknown };
struct Comparison {
    bool complete = false;
    Presence bootstrapCryptoUser = Presence::Unknown;
    std::vector<ComparisonRow> rows = {};

    bool operator==(const Comparison &) const = default;
};

struct Consequences {
    Trilean notReadyToErase = Trilean::Unknown;
    Trilean managedUpdatesAskForPassword = Trilean::Unknown;
    Trilean newUsersGetNoSecureToken = Trilean::Unknown;

    bool operator==(const Consequences &) const = default;
};

/// The output of app/diagnosis for one FactDocument.
struct Diagnosis {
    Derived escrowed = {};
    Derived usable = {};
    std::map<Fact, ResolvedFact> facts = {};
    std::vector<Finding> findings
        = {}; ///< causes in precedence order, then effects, evidence, comparison
    std::optional<FindingId> firstCause = {};
    std::vector<std::string> cannotTell = {}; ///< JSON fact names, "accounts" included
    Comparison comparison = {};
    Consequences consequences = {};

    bool operator==(const Diagnosis &) const = default;
};

/// DIAGNOSIS (g). Order = sort order, worst first.
enum class Status { NotEscrowed, AtRisk, Unknown, Escrowed, NotApplicable };
enum class Option { Acknowledged, Pending, Refused, NotSent, Unknown };
enum class Proof { Proven, Refuted, CannotBeAsked, NotProven };

/// The one summary a list shows of a Mac; made by diagnosis::summarize() and nowhere else.
struct Summary {
    Status status = Status::Unknown;
    std::string why = {}; ///< a finding id, "token-changed", a BECAUSE word, a fact name, or empty
    Proof proof = Proof::NotProven;
    Option option = Option::Unknown;
    std::optional<base::Instant> provenAt = {}; ///< of the counting valid proof
    std::optional<base::Instant> escrowedAt = {}; ///< newest set-token/stored that still counts
    std::optional<base::Instant> fetchedAt = {}; ///< newest get-token/returned

    bool operator==(const Summary &) const = default;
};

} // namespace latchkey::domain
