// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/replies.h"

#include "base/encoding.h"
#include "macos/errorchain.h"
#include "server/commands/osversion.h"
#include "server/storage/eventrows.h"
#include "server/storage/factrows.h"

#include <algorithm>

namespace latchkey::server {

namespace {

using domain::CommandKind;
using domain::CommandState;
using domain::EventDetail;
using domain::Fact;
using macos::Plist;

EventDetail detailOf(CommandState state)
{
    switch (state) {
    case CommandState::Acknowledged:
        return EventDetail::Acknowledged;
    case CommandState::NotNow:
        return EventDetail::NotNow;
    case CommandState::Queued:
    case CommandState::Sent:
    case CommandState::Error:
    case CommandState::FormatError:
    case CommandState::Cancelled:
        break;
    }
    return EventDetail::Error;
}

std::string optionWord(EventDetail detail)
{
    return detail == EventDetail::Acknowledged ? "acknowledged"
        : detail == EventDetail::NotNow        ? "not-now"
                                               : "error";
}

bool awaitsAnswer(const domain::Command &command)
{
    return command.state == CommandState::Sent
        || (command.state == CommandState::Queued && command.sentAt.has_value());
}

bool isOpen(CommandState state)
{
    return state == CommandState::Queued || state == CommandState::Sent
        || state == CommandState::NotNow;
}

std::optional<std::string> text(const Plist &dict, std::string_view key)
{
    const auto value = dict.stringAt(key);
    return value ? std::optional{std::string(*value)} : std::nullopt;
}

domain::Account accountFrom(const Plist &user)
{
    domain::Account account{.name = text(user, "UserName"),
        .fullName = text(user, "FullName"),
        .uuid = text(user, "UserGUID"),
        .uid = user.integerAt("UID"),
        .secureToken = user.boolAt("HasSecureToken")};
    if (user.boolAt("MobileAccount").value_or(false)) {
        account.kind = domain::AccountKind::Mobile;
    }
    if (user.boolAt("IsLoggedIn").value_or(false)) {
        account.loggedIn = domain::LoggedIn::Password;
    }
    return account;
}

/// Once seen logged in stays seen, until the next re-enrollment.
void keepLogins(std::vector<domain::Account> &accounts, const std::vector<domain::Account> &before)
{
    for (auto &account : accounts) {
        const auto same
            = std::find_if(before.begin(), before.end(), [&](const domain::Account &each) {
                  return account.uuid ? each.uuid == account.uuid : each.name == account.name;
              });
        if (same != before.end() && !account.loggedIn) {
            account.loggedIn = same->loggedIn;
        }
    }
}

} // namespace

base::Result<void> Replies::state(Fact fact, domain::Value value)
{
    if (!domain::isValidValue(fact, value)) {
        return {};
    }
    return FactRows(m_session).state(m_device.key, fact,
        {.value = std::move(value), .source = domain::Source::Command, .at = m_at});
}

base::Result<void> Replies::stateIf(Fact fact, std::optional<bool> value)
{
    return value ? state(fact, *value) : base::Result<void>();
}

base::Result<void> Replies::take(const std::string &uuid, CommandState state, const Plist &report)
{
    auto found = CommandRows(m_session).find(uuid);
    if (!found) {
        return tl::unexpected(found.error());
    }
    if (!*found || (*found)->device != m_device.key || !awaitsAnswer((*found)->command)) {
        return {};
    }
    return takeOf((*found)->command, state, report);
}

base::Result<void> Replies::takeFromElsewhere(
    const std::string &uuid, CommandState state, const Plist &report)
{
    auto found = CommandRows(m_session).find(uuid);
    if (!found) {
        return tl::unexpected(found.error());
    }
    if (!*found || (*found)->device != m_device.key || !isOpen((*found)->command.state)) {
        return {};
    }
    auto &command = (*found)->command;
    command.sentAt = command.sentAt.value_or(m_at);
    return takeOf(command, state, report);
}

base::Result<void> Replies::takeOf(
    domain::Command &command, CommandState state, const Plist &report)
{
    const bool isFirstAnswer = !command.answeredAt;
    const Plist *failed
        = state == CommandState::Acknowledged ? macos::failedSetting(report) : nullptr;
    command.state = failed == nullptr ? state : CommandState::Error;
    command.answeredAt = m_at;
    command.errors = macos::errorChain(failed == nullptr ? report : *failed);
    auto done = CommandRows(m_session).update(command);
    if (done && command.kind == CommandKind::MdmOptions) {
        done = option(command, isFirstAnswer);
    }
    if (done && command.state == CommandState::Acknowledged) {
        done = answered(command.kind, report);
    }
    return done;
}

base::Result<void> Replies::answered(CommandKind kind, const Plist &report)
{
    switch (kind) {
    case CommandKind::SecurityInfo:
        return securityInfo(report);
    case CommandKind::DeviceInformation:
        return deviceInformation(report);
    case CommandKind::UserList:
        return userList(report);
    case CommandKind::EacsPreflight:
        return preflight(report);
    case CommandKind::MdmOptions:
    case CommandKind::InstallProfile:
    case CommandKind::Push:
        break;
    }
    return {};
}

base::Result<void> Replies::option(const domain::Command &command, bool isFirstAnswer)
{
    const auto detail = detailOf(command.state);
    if (detail != EventDetail::NotNow || isFirstAnswer) {
        auto noted = EventRows(m_session).add(
            m_device.key, {.kind = domain::EventKind::Options, .at = m_at, .detail = detail});
        if (!noted) {
            return noted;
        }
    }
    return state(Fact::OptionState, optionWord(detail));
}

base::Result<void> Replies::securityInfo(const Plist &report)
{
    const Plist *info = report.find("SecurityInfo");
    if (info == nullptr || info->asDict() == nullptr) {
        return {};
    }
    base::Result<void> done;
    const auto note = [&](base::Result<void> each) {
        if (done) {
            done = std::move(each);
        }
    };
    const auto allowed = text(*info, "BootstrapTokenAllowedForAuthentication");
    if (allowed) {
        note(state(Fact::AuthAllowed, *allowed));
        if (*allowed != "not supported") {
            note(state(Fact::Hardware, std::string("apple-silicon")));
        }
    }
    note(stateIf(Fact::RequiredForUpdate, info->boolAt("BootstrapTokenRequiredForSoftwareUpdate")));
    note(stateIf(
        Fact::RequiredForKext, info->boolAt("BootstrapTokenRequiredForKernelExtensionApproval")));
    if (const auto on = info->boolAt("FDE_Enabled")) {
        note(state(Fact::FileVault, std::string(*on ? "on" : "off")));
    }
    if (const Plist *status = info->find("ManagementStatus")) {
        const auto byProgram = status->boolAt("EnrolledViaDEP");
        if (status->boolAt("IsUserEnrollment").value_or(false)) {
            note(state(Fact::EnrollmentType, std::string("user-enrollment")));
        } else if (byProgram) {
            note(state(Fact::EnrollmentType, std::string(*byProgram ? "ade" : "user-initiated")));
        }
        note(stateIf(Fact::UserApproved, status->boolAt("UserApprovedEnrollment")));
    }
    if (const Plist *boot = info->find("SecureBoot")) {
        m_device.secureBoot = text(*boot, "SecureBootLevel").value_or(m_device.secureBoot);
    }
    if (!allowed || *allowed == "not supported") {
        note(hardware());
    }
    return done;
}

base::Result<void> Replies::hardware()
{
    if (m_device.appleSilicon.value_or(false)) {
        return state(Fact::Hardware, std::string("apple-silicon"));
    }
    if (m_device.secureBoot == "not supported") {
        return state(Fact::Hardware, std::string("intel"));
    }
    const bool isIntel = m_device.appleSilicon.has_value()
        || !mayBeAtLeast(m_device.osVersion, OsVersion{11, 0, 0});
    if (!m_device.secureBoot.empty() && isIntel) {
        return state(Fact::Hardware, std::string("intel-t2"));
    }
    return {};
}

base::Result<void> Replies::deviceInformation(const Plist &report)
{
    const Plist *answers = report.find("QueryResponses");
    if (answers == nullptr || answers->asDict() == nullptr) {
        return {};
    }
    base::Result<void> done;
    const auto note = [&](base::Result<void> each) {
        if (done) {
            done = std::move(each);
        }
    };
    if (const Plist *options = answers->find("MDMOptions"); options && options->asDict()) {
        note(state(Fact::OptionOnDevice, options->boolAt("BootstrapTokenAllowed").value_or(false)));
        note(stateIf(
            Fact::ActivationLockAllowed, options->boolAt("ActivationLockAllowedWhileSupervised")));
        note(stateIf(Fact::PromptsForToken,
            options->boolAt("PromptUserToAllowBootstrapTokenForAuthentication")));
    }
    note(stateIf(Fact::Supervised, answers->boolAt("IsSupervised")));
    if (const auto version = text(*answers, "OSVersion")) {
        m_device.osVersion = *version;
        note(state(Fact::OsVersion, *version));
    }
    if (const auto silicon = answers->boolAt("IsAppleSilicon")) {
        m_device.appleSilicon = silicon;
        note(hardware());
    }
    if (const auto awaiting = answers->boolAt("AwaitingConfiguration")) {
        m_setupEnded = m_device.awaitingConfiguration.value_or(false) && !*awaiting;
        m_device.awaitingConfiguration = awaiting;
        note(state(Fact::AwaitingConfiguration, *awaiting));
    }
    about(*answers);
    if (const auto *admins = answers->arrayAt("AutoSetupAdminAccounts")) {
        note(setupAdmins(*admins));
    }
    return done;
}

void Replies::about(const Plist &answers)
{
    if (m_device.model.empty()) {
        const auto model = text(answers, "Model");
        m_device.model = model ? *model : text(answers, "ProductName").value_or("");
    }
    if (m_device.name.empty()) {
        m_device.name = text(answers, "DeviceName").value_or("");
    }
    if (m_device.serial.empty()) {
        m_device.serial = base::asciiUpper(text(answers, "SerialNumber").value_or(""));
    }
}

base::Result<void> Replies::setupAdmins(const Plist::Array &accounts)
{
    domain::Listing<domain::Account> listing{
        .items = {}, .complete = false, .source = domain::Source::Config, .at = m_at};
    for (const auto &each : accounts) {
        domain::Account account{.name = text(each, "shortName"),
            .uuid = text(each, "GUID"),
            .admin = true,
            .createdBy = domain::CreatedBy::Mdm};
        if (account.name || account.uuid) {
            listing.items.push_back(std::move(account));
        }
    }
    auto done = state(Fact::ManagedAdmin, !accounts.empty());
    return done ? FactRows(m_session).setAccounts(m_device.key, listing) : done;
}

base::Result<void> Replies::userList(const Plist &report)
{
    const auto *users = report.arrayAt("Users");
    if (users == nullptr) {
        return {};
    }
    FactRows facts(m_session);
    const auto before = facts.accounts(m_device.key, domain::Source::Command);
    if (!before) {
        return tl::unexpected(before.error());
    }
    domain::Listing<domain::Account> listing{
        .items = {}, .complete = true, .source = domain::Source::Command, .at = m_at};
    for (const auto &user : *users) {
        auto account = accountFrom(user);
        if (account.name || account.uuid) {
            listing.items.push_back(std::move(account));
        }
    }
    if (*before) {
        keepLogins(listing.items, (*before)->items);
    }
    return facts.setAccounts(m_device.key, listing);
}

base::Result<void> Replies::preflight(const Plist &report)
{
    const Plist *answers = report.find("QueryResponses");
    const auto words = answers == nullptr ? std::nullopt : text(*answers, "EACSPreflight");
    return words ? state(Fact::EacsPreflight, *words) : base::Result<void>();
}

} // namespace latchkey::server
