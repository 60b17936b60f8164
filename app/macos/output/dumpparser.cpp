// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "macos/output/dumpparser.h"

#include "base/encoding.h"
#include "macos/output/kinds.h"
#include "macos/text/phrase.h"
#include "macos/text/textlines.h"

#include <algorithm>
#include <array>
#include <utility>

namespace latchkey::macos {

namespace {

using domain::Fact;

constexpr std::size_t longestValue = 1000;
constexpr std::string_view brackets = "{}();, \t";

// The keys that tell something; all others pass by.
constexpr std::array<std::string_view, 17> known = {"BootstrapTokenAllowedForAuthentication",
    "BootstrapTokenRequiredForSoftwareUpdate", "BootstrapTokenRequiredForKernelExtensionApproval",
    "FDE_Enabled", "EnrolledViaDEP", "UserApprovedEnrollment", "IsUserEnrollment",
    "SecureBootLevel", "IsAppleSilicon", "IsSupervised", "AwaitingConfiguration", "OSVersion",
    "EACSPreflight", "BootstrapTokenAllowed", "ActivationLockAllowedWhileSupervised",
    "PromptUserToAllowBootstrapTokenForAuthentication", "AutoSetupAdminAccounts"};

bool isQueryHeader(std::string_view folded)
{
    return folded.starts_with("daemon response") || folded.starts_with("agent response")
        || folded.starts_with("queryresponses =") || folded.starts_with("securityinfo =");
}

bool isShowHeader(std::string_view folded)
{
    constexpr std::string_view header = "device enrollment configuration";
    const std::size_t begin = folded.find(header);
    return begin != std::string_view::npos
        && folded.find_first_not_of("=: {(null)", begin + header.size()) == std::string_view::npos;
}

// `+-o Name  <class …>` of ioreg, at any depth of its tree.
bool isNode(std::string_view text)
{
    text.remove_prefix(std::min(text.find_first_not_of("| "), text.size()));
    return text.starts_with("+-o ");
}

// `Key = value;`, `Key = {`, `"Key" = value`, brackets alone.
bool looksLikeDump(std::string_view text)
{
    if (text.find_first_not_of(brackets) == std::string_view::npos) {
        return true;
    }
    const std::size_t equals = text.find(" = ");
    if (equals == std::string_view::npos && !text.ends_with("=")) {
        return false;
    }
    return text.starts_with('"')
        || std::string_view(";{(").find(text.back()) != std::string_view::npos;
}

// The value at the front: a quoted text without its quotes, or everything up to the ';'.
std::string_view takeValue(std::string_view &text)
{
    if (text.starts_with('"')) {
        const std::size_t end = std::min(text.find('"', 1), text.size());
        const auto value = text.substr(1, end - 1);
        text.remove_prefix(std::min(end + 1, text.size()));
        return value;
    }
    const std::size_t end = std::min(text.find(';'), text.size());
    const auto value = trimmed(text.substr(0, end));
    text.remove_prefix(end);
    return value;
}

// Whether the version that counts (W1) is below 11, whichever output told it.
bool isOlderThan11(const domain::FactDocument &facts)
{
    const auto told = facts.statements.find(Fact::OsVersion);
    if (told == facts.statements.end()) {
        return false;
    }
    const auto newest = std::ranges::max_element(told->second, {},
        [](const auto &statement) { return std::pair(statement.at, statement.position.value); });
    const auto *version = std::get_if<std::string>(&*newest->value);
    return version->starts_with("10.") && !version->starts_with("10.16");
}

} // namespace

bool DumpParser::read(const Line &line, Reading &reading)
{
    const bool node = isNode(line.text);
    const bool header = isQueryHeader(line.folded) || isShowHeader(line.folded) || node;
    const bool grows = header ? node && m_run && m_run->tree : belongs(line);
    if (!grows) {
        finish(reading);
    }
    if (!header && !grows) {
        return false;
    }
    if (!m_run) {
        m_run = Run{.lines = {line.number, line.number}, .at = reading.report.time()};
    }
    m_run->lines.last = line.number;
    m_run->show = m_run->show || isShowHeader(line.folded);
    m_run->query = m_run->query || isQueryHeader(line.folded);
    m_run->tree = m_run->tree || node;
    readPairs(line.text, line.number, reading);
    return true;
}

// Ends alone belong to what is open; within a list words and quoted texts do too.
bool DumpParser::belongs(const Line &line) const
{
    auto text = line.text;
    text.remove_prefix(std::min(text.find_first_not_of("| "), text.size()));
    if (text.empty() || line.folded.find("authenticationauthority") != std::string_view::npos) {
        return false;
    }
    if (m_run && (m_run->lists > 0 || (m_run->show && text == "(null)"))) {
        const auto item = text.substr(0, text.size() - (text.ends_with(',') ? 1 : 0));
        if (item.starts_with('"') || item.find_first_of(" ,;:") == std::string_view::npos) {
            return true;
        }
    }
    const bool begins = text.find_first_of("{(=") != std::string_view::npos;
    return (m_run || begins) && looksLikeDump(text);
}

void DumpParser::readPairs(std::string_view text, std::size_t number, Reading &reading)
{
    while (!text.empty()) {
        const char c = text.front();
        if (std::string_view("{}();,| \t").find(c) != std::string_view::npos) {
            m_run->lists += c == '(' ? 1 : 0;
            m_run->lists -= c == ')' && m_run->lists > 0 ? 1 : 0;
            text.remove_prefix(1);
            continue;
        }
        std::string_view key;
        if (c == '"') {
            key = takeValue(text);
        } else {
            key = text.substr(0, text.find_first_of("=;{}(), \t\"", 1));
            text.remove_prefix(key.size());
        }
        text = trimmed(text);
        if (!text.starts_with('=')) {
            continue;
        }
        text = trimmed(text.substr(1));
        const bool container = text.starts_with('{') || text.starts_with('(');
        keep(key, container ? std::string_view("{") : takeValue(text), number, reading);
    }
}

void DumpParser::keep(
    std::string_view key, std::string_view value, std::size_t number, Reading &reading)
{
    if (key == "IOPlatformSerialNumber") {
        m_run->identity = true;
        reading.report.serialSeen(value, number);
    } else if (key == "IOPlatformUUID") {
        m_run->identity = true;
        reading.report.uuidSeen(value, number);
    } else if (key == "ConfigurationURL") {
        m_run->show = true;
        m_run->values["ConfigurationURL"] = value;
    } else if (key == "shortName" && m_run->values.contains("AutoSetupAdminAccounts")) {
        m_run->values["shortName"] = "1";
    } else if (std::ranges::find(known, key) != known.end() && value.size() <= longestValue) {
        m_run->values[std::string(key)] = value;
    }
}

void DumpParser::finish(Reading &reading)
{
    if (!m_run) {
        return;
    }
    if (m_run->show) { // its other keys are settings, not the Mac's state
        if (m_run->values.contains("ConfigurationURL")) {
            reading.report.stateAt(Fact::AssignedForAde, true, m_run->at);
        }
        reading.report.claim(kind::showEnrollment, m_run->lines);
    } else if (m_run->identity) {
        reading.report.claim(kind::ioreg, m_run->lines);
    } else if (m_run->query || !m_run->values.empty()) {
        stateQuery(reading);
        reading.report.claim(kind::mdmclient, m_run->lines);
    } else {
        reading.report.reject(ReportBuilder::Why::NotAKnownOutput, m_run->lines);
    }
    m_run.reset();
}

void DumpParser::stateQuery(Reading &reading)
{
    const auto &values = m_run->values;
    const auto text = [&](std::string_view key) {
        const auto found = values.find(key);
        return found == values.end() ? std::optional<std::string>() : found->second;
    };
    const auto word = [&](Fact fact, std::optional<std::string> value) {
        if (value && domain::isValidValue(fact, *value)) {
            reading.report.stateAt(fact, *value, m_run->at);
        }
    };
    const auto allowed = text("BootstrapTokenAllowedForAuthentication");
    word(Fact::AuthAllowed, allowed);
    word(Fact::OsVersion, text("OSVersion"));
    word(Fact::EacsPreflight, text("EACSPreflight"));
    stateBool(Fact::RequiredForUpdate, "BootstrapTokenRequiredForSoftwareUpdate", reading);
    stateBool(Fact::RequiredForKext, "BootstrapTokenRequiredForKernelExtensionApproval", reading);
    stateBool(Fact::Supervised, "IsSupervised", reading);
    stateBool(Fact::AwaitingConfiguration, "AwaitingConfiguration", reading);
    stateBool(Fact::OptionOnDevice, "BootstrapTokenAllowed", reading);
    stateBool(Fact::ActivationLockAllowed, "ActivationLockAllowedWhileSupervised", reading);
    stateBool(Fact::PromptsForToken, "PromptUserToAllowBootstrapTokenForAuthentication", reading);
    stateBool(Fact::ManagedAdmin, "shortName", reading);
    if (const auto encrypted = boolOf("FDE_Enabled")) {
        word(Fact::FileVault, *encrypted ? "on" : "off");
    }
    stateEnrollment(reading);
    m_clues.at = std::max(m_clues.at, m_run->at);
    m_clues.secureBoot
        = text("SecureBootLevel").has_value() ? text("SecureBootLevel") : m_clues.secureBoot;
    const bool silicon = allowed == "allowed" || allowed == "disallowed";
    const auto told = silicon ? std::optional(true) : boolOf("IsAppleSilicon");
    m_clues.appleSilicon = told ? told : m_clues.appleSilicon;
}

// A Mac that is not enrolled answers the query too, with 0 everywhere.
void DumpParser::stateEnrollment(Reading &reading) const
{
    const auto automated = boolOf("EnrolledViaDEP");
    const auto approved = boolOf("UserApprovedEnrollment");
    stateBool(Fact::UserApproved, "UserApprovedEnrollment", reading);
    std::string type;
    if (boolOf("IsUserEnrollment") == true) {
        type = "user-enrollment";
    } else if (automated == true) {
        type = "ade";
    } else if (automated == false && approved == true) {
        type = "user-initiated";
    }
    if (!type.empty()) {
        reading.report.stateAt(Fact::EnrollmentType, type, m_run->at);
    }
}

void DumpParser::stateBool(Fact fact, std::string_view key, Reading &reading) const
{
    if (const auto value = boolOf(key)) {
        reading.report.stateAt(fact, *value, m_run->at);
    }
}

std::optional<bool> DumpParser::boolOf(std::string_view key) const
{
    const auto found = m_run->values.find(key);
    if (found == m_run->values.end()) {
        return std::nullopt;
    }
    const std::string value = base::asciiLower(found->second);
    if (value == "1" || value == "true" || value == "yes") {
        return true;
    }
    return value == "0" || value == "false" || value == "no" ? std::optional(false) : std::nullopt;
}

void DumpParser::stateHardware(Reading &reading) const
{
    std::string hardware;
    if (m_clues.appleSilicon == true) {
        hardware = "apple-silicon";
    } else if (m_clues.secureBoot == "not supported") {
        hardware = "intel";
    } else if (m_clues.secureBoot
        && (m_clues.appleSilicon == false || isOlderThan11(reading.report.facts()))) {
        hardware = "intel-t2";
    }
    if (!hardware.empty()) {
        reading.report.stateAt(Fact::Hardware, hardware, m_clues.at);
    }
}

} // namespace latchkey::macos
