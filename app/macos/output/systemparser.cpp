// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "macos/output/systemparser.h"

#include "macos/output/kinds.h"
#include "macos/text/phrase.h"
#include "macos/text/textlines.h"

#include <algorithm>
#include <array>
#include <string>

namespace latchkey::macos {

namespace {

constexpr std::array<std::string_view, 22> hardwareNames = {
    "hardware:", "hardware overview:", "model name:", "model identifier:", "model number:", "chip:",
    "processor name:", "processor speed:", "number of processors:", "total number of cores:",
    "l2 cache (per core):", "l2 cache:", "l3 cache:", "hyper-threading technology:", "memory:",
    "system firmware version:", "os loader version:", "boot rom version:", "smc version (system):",
    "provisioning udid:", "activation lock status:", "apple rom info:"};

bool asksForVersion(const Command &command)
{
    return command.tool == "sw_vers"
        && (command.has("-productversion") || command.has("--productversion"));
}

std::string_view valueOf(std::string_view text)
{
    return trimmed(text.substr(text.find(':') + 1));
}

} // namespace

bool SystemParser::read(const Line &line, Reading &reading)
{
    if (readHardware(line, reading)) {
        return true;
    }
    finish(reading);
    return readVersion(line, reading);
}

void SystemParser::finish(Reading &reading)
{
    if (!m_overview) {
        return;
    }
    if (m_identified) {
        reading.report.claim(kind::systemProfiler, *m_overview);
    } else {
        reading.report.reject(ReportBuilder::Why::NotAKnownOutput, *m_overview);
    }
    m_overview.reset();
    m_identified = false;
}

bool SystemParser::readVersion(const Line &line, Reading &reading)
{
    const bool named = line.folded.starts_with("productversion:");
    const std::string version(named ? valueOf(line.text) : line.text);
    const bool own = domain::isValidValue(domain::Fact::OsVersion, version)
        && (named || reading.take(asksForVersion));
    if (own) {
        reading.report.state(domain::Fact::OsVersion, version);
    }
    const bool beside = line.folded.starts_with("productname:")
        || line.folded.starts_with("buildversion:")
        || line.folded.starts_with("productversionextra:");
    if (own || beside) {
        reading.report.claim(kind::version, line.number);
    }
    return own || beside;
}

bool SystemParser::readHardware(const Line &line, Reading &reading)
{
    const bool serial = line.folded.starts_with("serial number (system):");
    const bool uuid = line.folded.starts_with("hardware uuid:");
    const bool beside = std::ranges::any_of(
        hardwareNames, [&](auto name) { return line.folded.starts_with(name); });
    if (!serial && !uuid && !beside) {
        return false;
    }
    if (!m_overview) {
        m_overview = {line.number, line.number};
    }
    m_overview->last = line.number;
    m_identified = m_identified || serial || uuid;
    if (serial) {
        reading.report.serialSeen(valueOf(line.text), line.number);
    } else if (uuid) {
        reading.report.uuidSeen(valueOf(line.text), line.number);
    }
    return true;
}

} // namespace latchkey::macos
