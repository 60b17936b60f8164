// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/truth.h"

#include "domain/words.h"
#include "simulator/messages.h"
#include "simulator/outputs.h"
#include "simulator/rules.h"

#include <cstdio>
#include <string_view>

namespace latchkey::simulator {

namespace {

std::string jsonText(std::string_view text)
{
    std::string json = "\"";
    for (const char letter : text) {
        if (letter == '"' || letter == '\\') {
            json += '\\';
            json += letter;
        } else if (static_cast<unsigned char>(letter) < 0x20) {
            char code[8];
            std::snprintf(code, sizeof code, "\\u%04x", static_cast<unsigned>(letter));
            json += code;
        } else {
            json += letter;
        }
    }
    return json + '"';
}

// An object whose members come one after the other.
class Object {
public:
    Object &text(std::string_view key, std::string_view value) { return raw(key, jsonText(value)); }
    Object &flag(std::string_view key, bool value) { return raw(key, value ? "true" : "false"); }
    Object &raw(std::string_view key, const std::string &json)
    {
        m_json += (m_json.size() > 1 ? "," : "") + jsonText(key) + ":" + json;
        return *this;
    }
    [[nodiscard]] std::string close() const { return m_json + "}"; }

private:
    std::string m_json = "{";
};

template <typename List, typename Write> std::string arrayOf(const List &list, Write write)
{
    std::string json = "[";
    for (const auto &item : list) {
        json += (json.size() > 1 ? "," : "") + write(item);
    }
    return json + "]";
}

std::string_view wordOf(Hardware hardware)
{
    switch (hardware) {
    case Hardware::AppleSilicon:
        return "apple-silicon";
    case Hardware::IntelT2:
        return "intel-t2";
    case Hardware::Intel:
        break;
    }
    return "intel";
}

std::string_view wordOf(Enrollment enrollment)
{
    switch (enrollment) {
    case Enrollment::Automated:
        return "ade";
    case Enrollment::ByHand:
        return "user-initiated";
    case Enrollment::ByUser:
        break;
    }
    return "user-enrollment";
}

std::string accountJson(const MacAccount &account)
{
    return Object()
        .text("name", account.name)
        .text("fullName", account.fullName)
        .text("uuid", account.uuid)
        .text("kind", domain::wordOf(account.kind))
        .flag("admin", account.admin)
        .flag("secureToken", account.secureToken)
        .flag("loggedIn", account.loggedIn)
        .close();
}

std::string cryptoUserJson(const domain::CryptoUser &user)
{
    const std::string owner = !user.volumeOwner ? "null" : *user.volumeOwner ? "true" : "false";
    return Object()
        .text("uuid", user.uuid)
        .text("type", domain::wordOf(user.type))
        .raw("volumeOwner", owner)
        .close();
}

} // namespace

std::string truthOf(const Mac &mac)
{
    const auto preflight = erasePreflight(mac);
    return Object()
        .text("udid", mac.udid)
        .text("serial", mac.serial)
        .text("name", mac.name)
        .text("model", modelName(mac)) // as it tells its server
        .text("modelIdentifier", mac.modelIdentifier)
        .text("osVersion", mac.os.text())
        .text("hardware", wordOf(mac.hardware))
        .flag("enrolled", mac.state.enrolled)
        .text("enrollmentType", wordOf(mac.enrollment))
        .flag("supervised", isSupervised(mac))
        .flag("escrowed", mac.state.sentSinceEnrollment && mac.state.believesEscrowed)
        .flag("macSaysEscrowed", mac.state.believesEscrowed)
        .flag("macSaysSupported", isSupportedOnServer(mac))
        .flag("optionOnDevice", mac.state.optionOnDevice)
        .flag("activationLockAllowed", mac.state.activationLockAllowed)
        .text("fileVault", mac.fileVault ? "on" : "off")
        .text("authAllowed", allowedForAuthentication(mac))
        .raw("preflight", preflight ? jsonText(*preflight) : "null")
        .raw("accounts", arrayOf(mac.accounts, accountJson))
        .raw("cryptoUsers", arrayOf(cryptoUsers(mac), cryptoUserJson))
        .raw("unlockUsers",
            arrayOf(unlockUsers(mac),
                [](const domain::UnlockUser &user) {
                    return Object().text("name", user.name).text("uuid", user.uuid).close();
                }))
        .close();
}

} // namespace latchkey::simulator
