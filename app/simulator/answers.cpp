// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/answers.h"

#include "simulator/messages.h"
#include "simulator/rules.h"

#include <string>

namespace latchkey::simulator {

using macos::Plist;

namespace {

constexpr MacosVersion monterey{12, 0, 0};

// One reply under construction.
class Reply {
public:
    Reply(const Mac &mac, std::string_view uuid, const char *status)
        : m_entries{{"Status", status}, {"CommandUUID", uuid},
            {mac.enrollment == Enrollment::ByUser ? "EnrollmentID" : "UDID", mac.udid}}
    {
    }
    Reply &with(const char *key, Plist value)
    {
        m_entries.push_back({key, std::move(value)});
        return *this;
    }
    Plist plist() { return Plist::dict(std::move(m_entries)); }

private:
    Plist::Dict m_entries;
};

Plist chain(int code, const std::string &text)
{
    return Plist::array({Plist::dict({{"ErrorCode", code}, {"ErrorDomain", "MCMDMErrorDomain"},
        {"LocalizedDescription", text}, {"USEnglishDescription", text}})});
}

Plist failed(const Mac &mac, std::string_view uuid, int code, const std::string &text)
{
    return Reply(mac, uuid, "Error").with("ErrorChain", chain(code, text)).plist();
}

Plist unknownCommand(const Mac &mac, std::string_view uuid, std::string_view type)
{
    return failed(
        mac, uuid, 12021, "Unknown command: " + std::string(type) + " <MDMClientError:91>");
}

// One item of a Settings command: what became of it.
Plist applySetting(Mac &mac, const Plist &item)
{
    const std::string name(item.stringAt("Item").value_or(""));
    const Plist *options = item.find("MDMOptions");
    const bool known = name == "MDMOptions" && options != nullptr && mac.os >= catalina
        && mac.enrollment != Enrollment::ByUser;
    if (!known || mac.settings == Settings::Failing) {
        return Plist::dict({{"Item", name}, {"Status", "Error"},
            {"ErrorChain", chain(12021, "The setting " + name + " could not be applied.")}});
    }
    if (const auto allowed = options->boolAt("BootstrapTokenAllowed")) {
        mac.state.optionOnDevice = *allowed;
    }
    const auto isOn = [&](const char *key) { // what is not sent becomes Apple's default
        return !mac.losesOptions && options->boolAt(key).value_or(false);
    };
    mac.state.activationLockAllowed = isOn("ActivationLockAllowedWhileSupervised");
    mac.state.promptsForToken = isOn("PromptUserToAllowBootstrapTokenForAuthentication");
    return Plist::dict({{"Item", name}, {"Status", "Acknowledged"}});
}

Plist settings(Mac &mac, std::string_view uuid, const Plist &request)
{
    if (mac.settings == Settings::Postponed) {
        return Reply(mac, uuid, "NotNow").plist();
    }
    const Plist::Array *items = request.arrayAt("Settings");
    if (items == nullptr) {
        return Reply(mac, uuid, "CommandFormatError").plist();
    }
    Plist::Array results;
    bool allFailed = !items->empty();
    for (const Plist &item : *items) {
        results.push_back(applySetting(mac, item));
        allFailed = allFailed && results.back().stringAt("Status") == "Error";
    }
    Reply reply(mac, uuid, allFailed ? "Error" : "Acknowledged");
    if (allFailed) {
        reply.with("ErrorChain", *results.front().find("ErrorChain"));
    }
    return reply.with("Settings", Plist::array(std::move(results))).plist();
}

Plist secureBoot(const Mac &mac)
{
    const bool secure = mac.hardware != Hardware::Intel;
    return Plist::dict({{"SecureBootLevel", secure ? "full" : "not supported"},
        {"ExternalBootLevel", secure ? "disallowed" : "not supported"},
        {"WindowsBootLevel", "not supported"}});
}

Plist securityInfo(const Mac &mac, std::string_view uuid)
{
    const bool automated = mac.enrollment == Enrollment::Automated;
    Plist::Dict info{{"FDE_Enabled", mac.fileVault}, {"FDE_HasPersonalRecoveryKey", mac.fileVault},
        {"FDE_HasInstitutionalRecoveryKey", false}, {"SystemIntegrityProtectionEnabled", true},
        {"RemoteDesktopEnabled", false},
        {"ManagementStatus",
            Plist::dict({{"EnrolledViaDEP", automated},
                {"UserApprovedEnrollment", automated || mac.userApproved},
                {"IsUserEnrollment", mac.enrollment == Enrollment::ByUser},
                {"IsActivationLockManageable", isSupervised(mac)}})}};
    if (mac.os >= catalina) {
        info.push_back({"SecureBoot", secureBoot(mac)});
    }
    if (mac.os >= bigSur && mac.enrollment != Enrollment::ByUser) {
        const bool required = mac.hardware == Hardware::AppleSilicon;
        info.push_back({"BootstrapTokenAllowedForAuthentication", allowedForAuthentication(mac)});
        info.push_back({"BootstrapTokenRequiredForSoftwareUpdate", required});
        info.push_back({"BootstrapTokenRequiredForKernelExtensionApproval", required});
        info.push_back({"AuthenticatedRootVolumeEnabled", mac.volumeSealed});
    }
    return Reply(mac, uuid, "Acknowledged")
        .with("SecurityInfo", Plist::dict(std::move(info)))
        .plist();
}

Plist automaticAdmins(const Mac &mac)
{
    Plist::Array admins;
    for (const MacAccount &account : mac.accounts) {
        if (account.createdBy == domain::CreatedBy::Mdm) {
            admins.push_back(Plist::dict({{"GUID", account.uuid}, {"shortName", account.name}}));
        }
    }
    return Plist::array(std::move(admins));
}

// The value of one DeviceInformation query; nothing where this macOS does not know it.
std::optional<Plist> query(const Mac &mac, std::string_view name)
{
    const bool automated = mac.enrollment == Enrollment::Automated;
    const auto when = [](bool holds, Plist value) {
        return holds ? std::optional(std::move(value)) : std::nullopt;
    };
    if (name == "MDMOptions") {
        return when(mac.os >= bigSur && mac.enrollment != Enrollment::ByUser,
            Plist::dict({{"ActivationLockAllowedWhileSupervised", mac.state.activationLockAllowed},
                {"BootstrapTokenAllowed", mac.state.optionOnDevice},
                {"PromptUserToAllowBootstrapTokenForAuthentication", mac.state.promptsForToken}}));
    }
    if (name == "EACSPreflight") {
        const auto reply = erasePreflight(mac);
        return when(reply.has_value(), reply.value_or(""));
    }
    if (name == "IsAppleSilicon") {
        return when(mac.os >= monterey, mac.hardware == Hardware::AppleSilicon);
    }
    if (name == "AutoSetupAdminAccounts") {
        return when(automated, automaticAdmins(mac));
    }
    if (name == "IsSupervised") {
        return when(mac.os >= catalina, isSupervised(mac));
    }
    if (name == "AwaitingConfiguration") {
        return when(automated, mac.state.awaitingConfiguration);
    }
    if (name == "SerialNumber" || name == "UDID") {
        return when(mac.enrollment != Enrollment::ByUser, name == "UDID" ? mac.udid : mac.serial);
    }
    const std::pair<std::string_view, std::string> texts[]
        = {{"OSVersion", mac.os.text()}, {"BuildVersion", buildOf(mac.os)},
            {"Model", mac.modelIdentifier}, {"ModelName", modelName(mac)},
            {"ProductName", mac.modelIdentifier}, {"DeviceName", mac.name}};
    for (const auto &[key, value] : texts) {
        if (key == name) {
            return Plist(value);
        }
    }
    return std::nullopt;
}

Plist deviceInformation(const Mac &mac, std::string_view uuid, const Plist &request)
{
    const Plist::Array *queries = request.arrayAt("Queries");
    if (queries == nullptr) {
        return Reply(mac, uuid, "CommandFormatError").plist();
    }
    Plist::Dict responses;
    for (const Plist &name : *queries) {
        if (auto value = query(mac, name.asString().value_or(""))) {
            responses.push_back({std::string(*name.asString()), std::move(*value)});
        }
    }
    return Reply(mac, uuid, "Acknowledged")
        .with("QueryResponses", Plist::dict(std::move(responses)))
        .plist();
}

Plist userList(const Mac &mac, std::string_view uuid)
{
    if (!isSupervised(mac)) {
        return failed(mac, uuid, 12021, "UserList needs a supervised device.");
    }
    Plist::Array users;
    for (const MacAccount &account : mac.accounts) {
        Plist::Dict user{{"UserName", account.name}, {"FullName", account.fullName},
            {"UID", account.uid}, {"UserGUID", account.uuid}, {"IsLoggedIn", account.loggedIn},
            {"MobileAccount", account.kind == domain::AccountKind::Mobile}};
        if (mac.os >= bigSur) {
            user.push_back({"HasSecureToken", account.secureToken});
        }
        users.push_back(Plist::dict(std::move(user)));
    }
    return Reply(mac, uuid, "Acknowledged").with("Users", Plist::array(std::move(users))).plist();
}

} // namespace

Plist answer(Mac &mac, const Plist &command)
{
    const std::string_view uuid = command.stringAt("CommandUUID").value_or("");
    const Plist *request = command.find("Command");
    const auto type = request == nullptr ? std::nullopt : request->stringAt("RequestType");
    if (!type) {
        return Reply(mac, uuid, "CommandFormatError").plist();
    }
    if (*type == "Settings") {
        return settings(mac, uuid, *request);
    }
    if (*type == "SecurityInfo") {
        return securityInfo(mac, uuid);
    }
    if (*type == "DeviceInformation") {
        return deviceInformation(mac, uuid, *request);
    }
    if (*type == "UserList") {
        return userList(mac, uuid);
    }
    return unknownCommand(mac, uuid, *type);
}

} // namespace latchkey::simulator
