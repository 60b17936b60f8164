// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/messages.h"

#include "base/encoding.h"

namespace latchkey::simulator {

using macos::Plist;

namespace {

constexpr const char *topic = "com.apple.mgmt.External.6f1c0a3e-7d52-4b1f-9b0e-0d6a5f2c8e11";

Plist message(const char *type, const Mac &mac, Plist::Dict further)
{
    Plist::Dict entries{{"MessageType", type}, {"Topic", topic}};
    // User Enrollment hides the hardware's identifier behind one of its own.
    entries.push_back({mac.enrollment == Enrollment::ByUser ? "EnrollmentID" : "UDID", mac.udid});
    for (Plist::Entry &entry : further) {
        entries.push_back(std::move(entry));
    }
    return Plist::dict(std::move(entries));
}

} // namespace

std::string modelName(const Mac &mac)
{
    for (const std::string_view name :
        {"MacBook Pro", "MacBook Air", "Mac mini", "Mac Studio", "Mac Pro", "iMac"}) {
        if (mac.model.starts_with(name)) {
            return std::string(name);
        }
    }
    return mac.model;
}

std::string buildOf(const MacosVersion &version)
{
    // Darwin counts from 19 at 10.15; 26 is Darwin 25.
    const int darwin = version.major == 10 ? version.minor + 4
        : version.major >= 26              ? version.major - 1
                                           : version.major + 9;
    const char letter = static_cast<char>('A' + version.minor % 26);
    const int minor = version.major == 10 ? version.patch : version.minor;
    return std::to_string(darwin)
        + (version.major == 10 ? static_cast<char>('A' + minor % 26) : letter)
        + std::to_string(200 + 10 * version.patch + minor);
}

Plist authenticate(const Mac &mac)
{
    Plist::Dict entries{{"DeviceName", mac.name}, {"ModelName", modelName(mac)},
        {"Model", mac.modelIdentifier}, {"ProductName", mac.modelIdentifier},
        {"OSVersion", mac.os.text()}, {"BuildVersion", buildOf(mac.os)}};
    if (mac.enrollment != Enrollment::ByUser) {
        entries.push_back({"SerialNumber", mac.serial});
    }
    return message("Authenticate", mac, std::move(entries));
}

Plist tokenUpdate(const Mac &mac)
{
    Plist::Dict entries{{"Token", Plist::data(base::sha256("push token of " + mac.udid))},
        {"PushMagic", mac.udid}, {"NotOnConsole", false}};
    if (mac.state.awaitingConfiguration) {
        entries.push_back({"AwaitingConfiguration", true});
    }
    return message("TokenUpdate", mac, std::move(entries));
}

Plist setBootstrapToken(const Mac &mac, std::string_view token)
{
    return message("SetBootstrapToken", mac,
        {{"AwaitingConfiguration", mac.state.awaitingConfiguration},
            {"BootstrapToken", Plist::data(token)}});
}

Plist getBootstrapToken(const Mac &mac)
{
    return message(
        "GetBootstrapToken", mac, {{"AwaitingConfiguration", mac.state.awaitingConfiguration}});
}

Plist checkOut(const Mac &mac)
{
    return message("CheckOut", mac, {});
}

Plist idle(const Mac &mac)
{
    return Plist::dict({{"Status", "Idle"},
        {mac.enrollment == Enrollment::ByUser ? "EnrollmentID" : "UDID", mac.udid}});
}

} // namespace latchkey::simulator
