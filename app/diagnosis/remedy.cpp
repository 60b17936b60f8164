// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/remedy.h"

namespace latchkey::diagnosis {

namespace {

using domain::By;
using domain::Confirmation;
using domain::Fact;
using domain::RemedyAction;
using domain::RemedyStep;
using domain::Role;

constexpr const char *listCryptoUsers = "diskutil apfs listcryptousers /";
constexpr const char *listUnlockUsers = "sudo fdesetup list";

// What shows that a step worked: a fact's word ("" means true), any newer statement of it, a
// command's output, or nothing.
struct Proof {
    enum class Kind { None, FactValue, NewerFact, Output } kind = Kind::None;
    Fact fact = Fact::EscrowOnServer;
    const char *text = ""; // the word, or what the output says
    const char *command = "";
};

constexpr Proof nothing;

constexpr Proof isTrue(Fact fact)
{
    return {.kind = Proof::Kind::FactValue, .fact = fact};
}

constexpr Proof says(Fact fact, const char *word)
{
    return {.kind = Proof::Kind::FactValue, .fact = fact, .text = word};
}

constexpr Proof prints(const char *command, const char *text)
{
    return {.kind = Proof::Kind::Output, .text = text, .command = command};
}

struct Row {
    RemedyAction action;
    By by;
    Role role;
    const char *command;
    Proof proof;
};

constexpr std::array<Row, 25> rows = {{
    {RemedyAction::ResendOptions, By::Server, Role::Admin, "", isTrue(Fact::OptionOnDevice)},
    {RemedyAction::AddServerCapability, By::Server, Role::Admin, "",
        isTrue(Fact::MacSaysSupported)},
    {RemedyAction::QueryEacsPreflight, By::Server, Role::Helpdesk, "",
        says(Fact::EacsPreflight, "success")},
    {RemedyAction::ReadServerAgain, By::Server, Role::Helpdesk, "",
        {.kind = Proof::Kind::NewerFact}},
    {RemedyAction::FixServerError, By::Server, Role::Admin, "",
        says(Fact::EscrowOnServer, "escrowed")},
    {RemedyAction::UpgradeServer, By::Server, Role::Admin, "", isTrue(Fact::ServerSupports)},
    {RemedyAction::WaitForAnswer, By::Server, Role::Helpdesk, "",
        says(Fact::OptionState, "acknowledged")},
    {RemedyAction::WatchRequests, By::Server, Role::Helpdesk, "", nothing},
    {RemedyAction::EscrowByHand, By::Mac, Role::Helpdesk,
        "sudo profiles install -type bootstraptoken", says(Fact::EscrowOnServer, "escrowed")},
    {RemedyAction::Validate, By::Mac, Role::Helpdesk, "sudo profiles validate -type bootstraptoken",
        says(Fact::TokenValidated, "valid")},
    {RemedyAction::ReplaceToken, By::Mac, Role::Admin,
        "sudo profiles install -type bootstraptoken; sudo profiles validate -type bootstraptoken",
        says(Fact::TokenValidated, "valid")},
    {RemedyAction::GrantSecureToken, By::Mac, Role::Admin,
        "sudo sysadminctl -adminUser ADMIN -adminPassword - -secureTokenOn USER -password -",
        prints("sysadminctl -secureTokenStatus USER", "ENABLED")},
    {RemedyAction::MakeAdminForAMoment, By::Mac, Role::Admin,
        "sudo dseditgroup -o edit -a USER -t user admin",
        prints("dseditgroup -o checkmember -m USER admin", "NOT a member")},
    {RemedyAction::EnableUserForFilevault, By::Mac, Role::Admin,
        "sudo fdesetup add -usertoadd USER", prints(listUnlockUsers, "USER")},
    {RemedyAction::EnrolAutomated, By::Mac, Role::Admin, "sudo profiles renew -type enrollment",
        says(Fact::EnrollmentType, "ade")},
    {RemedyAction::CompareLists, By::Mac, Role::Helpdesk,
        "diskutil apfs listcryptousers /; sudo fdesetup list", nothing},
    {RemedyAction::CheckSpelling, By::Mac, Role::Helpdesk,
        "sudo profiles install -type bootstraptoken", nothing},
    {RemedyAction::CollectMissing, By::Mac, Role::Helpdesk,
        "date -u +%FT%TZ; ioreg -rd1 -c IOPlatformExpertDevice", nothing},
    {RemedyAction::LogInOnce, By::Person, Role::User, "", nothing},
    {RemedyAction::NoneByDesign, By::Person, Role::User, "", nothing},
    {RemedyAction::ApproveMdmProfile, By::Person, Role::Admin, "", isTrue(Fact::UserApproved)},
    {RemedyAction::AllowInRecovery, By::Person, Role::Admin, "",
        says(Fact::AuthAllowed, "allowed")},
    {RemedyAction::UpgradeMacos, By::Person, Role::Admin, "", nothing},
    {RemedyAction::WaitForSetup, By::Person, Role::Helpdesk, "", nothing},
    {RemedyAction::CheckUnlockPassword, By::Person, Role::Admin, "", nothing},
}};

constexpr bool rowsFollowTheEnum()
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (static_cast<std::size_t>(rows[i].action) != i) {
            return false;
        }
    }
    return true;
}
static_assert(rowsFollowTheEnum());

Confirmation confirmationOf(const Proof &proof)
{
    switch (proof.kind) {
    case Proof::Kind::None:
        return {};
    case Proof::Kind::NewerFact:
        return domain::FactConfirmation{.fact = proof.fact, .value = std::nullopt};
    case Proof::Kind::Output:
        return domain::CommandConfirmation{.command = proof.command, .text = proof.text};
    case Proof::Kind::FactValue:
        break;
    }
    const bool isBool = domain::factKind(proof.fact) == domain::FactKind::Bool;
    return domain::FactConfirmation{.fact = proof.fact,
        .value = isBool ? domain::Value{true} : domain::Value{std::string(proof.text)}};
}

std::string whatIsMissing(const Missing &missing)
{
    std::string command;
    const auto add = [&](bool isMissing, const char *part) {
        if (isMissing) {
            command += "; ";
            command += part;
        }
    };
    add(missing.osVersion, "sw_vers");
    add(missing.enrollmentType, "profiles status -type enrollment");
    add(missing.optionState || missing.serverAdvertises,
        "sudo profiles status -type bootstraptoken");
    add(missing.accounts, listCryptoUsers);
    add(missing.accounts, listUnlockUsers);
    return command;
}

RemedyStep stepOf(RemedyAction action, const Case &mac)
{
    const Row &row = rows[static_cast<std::size_t>(action)];
    RemedyStep step{.by = row.by,
        .role = row.role,
        .action = action,
        .command = row.command,
        .confirmedBy = confirmationOf(row.proof)};
    if (action == RemedyAction::CollectMissing) {
        step.command += whatIsMissing(mac.missing());
    }
    if (action == RemedyAction::ResendOptions && mac.isBefore(v11)) {
        // Only 11 and later can read the option back.
        step.confirmedBy = confirmationOf(isTrue(Fact::MacSaysSupported));
    }
    return step;
}

} // namespace

std::vector<RemedyStep> stepsOf(Actions actions, const Case &mac)
{
    if (mac.holders.areNone()) {
        actions.remove(RemedyAction::GrantSecureToken);
        if (actions.isEmpty()) {
            actions.add(RemedyAction::LogInOnce);
        }
    }
    std::vector<RemedyStep> steps;
    steps.reserve(3);
    for (const RemedyAction action : actions) {
        steps.push_back(stepOf(action, mac));
    }
    return steps;
}

bool isMendedByResend(domain::FindingId cause, domain::Option option)
{
    using domain::FindingId;
    const bool isOpen = option != domain::Option::Acknowledged && option != domain::Option::Unknown;
    return cause == FindingId::OptionRejected || cause == FindingId::OptionLostAfterReenrollment
        || cause == FindingId::OptionNotSent || cause == FindingId::OptionPending
        || cause == FindingId::MacSaysNotSupported
        || (cause == FindingId::TokenLostAtReenrollment && isOpen);
}

} // namespace latchkey::diagnosis
