// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "macos/output/outputreader.h"

#include "base/time.h"
#include "macos/output/kinds.h"
#include "macos/text/markup.h"
#include "macos/text/phrase.h"
#include "macos/text/redaction.h"
#include "macos/text/textlines.h"

#include <algorithm>
#include <string>

namespace latchkey::macos {

namespace {

constexpr std::string_view binaryMagic = "bplist00";

// Where a binary property list begins: at the front or on a line of its own; it goes to the end.
std::size_t beginOfBinary(std::string_view input)
{
    std::size_t at = input.find(binaryMagic);
    while (at != std::string_view::npos && at > 0 && input[at - 1] != '\n') {
        at = input.find(binaryMagic, at + 1);
    }
    return std::min(at, input.size());
}

// "Password:", "Last login: …", "Enter the admin user name:": what a terminal shows around outputs.
bool isTerminalNoise(std::string_view folded)
{
    const bool question = folded.starts_with("enter the ") || folded.starts_with("enter a ");
    return folded.starts_with("password:") || folded.starts_with("last login:")
        || (question && folded.find(':') != std::string_view::npos);
}

bool hasUtf16Mark(std::string_view input)
{
    return input.starts_with("\xFE\xFF") || input.starts_with("\xFF\xFE");
}

} // namespace

void OutputReader::read(std::string_view input)
{
    const std::size_t text = hasUtf16Mark(input) ? input.size() : beginOfBinary(input);
    TextLines lines(input.substr(0, text));
    while (lines.next()) {
        ++m_number;
        readLine(lines.line());
    }
    if (text < input.size()) {
        readBinary(input.substr(text));
    }
    endOutput();
    m_reading.commands.clear();
    m_reading.report.setTime(std::nullopt);
}

void OutputReader::readBinary(std::string_view bytes)
{
    m_plists.finish(m_reading);
    const std::size_t first = m_number + 1;
    m_number += 1 + static_cast<std::size_t>(std::ranges::count(bytes, '\n'));
    PlistParser::readPlist(bytes, {first, m_number}, m_reading);
}

void OutputReader::readLine(std::string_view line)
{
    if (!hasMarkup(line)) {
        if (!m_plists.readRaw(line, m_number, m_reading)) {
            readPiece(line);
        }
        return;
    }
    std::string plain = withoutTags(line);
    std::ranges::replace(plain, '\v', ' ');
    if (m_plists.readRaw(plain, m_number, m_reading)) {
        return;
    }
    const std::string undone = withoutMarkup(line);
    std::string_view rest = undone;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('\v'), rest.size());
        readPiece(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
}

void OutputReader::readPiece(std::string_view piece)
{
    const auto text = trimmed(piece);
    if (m_plists.readText(text, m_number, m_reading)
        || text.find_first_not_of("| \t") == std::string_view::npos) {
        return;
    }
    if (readDate(text) || readCommand(text)) {
        return;
    }
    std::string safe(text);
    redactSecrets(safe);
    const std::string folded = foldedLower(safe);
    if (isTerminalNoise(folded)) {
        return;
    }
    const Line line{.text = safe,
        .folded = folded,
        .indented = piece.starts_with("    ") || piece.starts_with('\t'),
        .number = m_number};
    for (auto *parser : m_parsers) {
        if (parser->read(line, m_reading)) {
            return;
        }
    }
    m_reading.report.reject(ReportBuilder::Why::NotAKnownOutput, m_number);
}

// 2026-03-10T08:00:00Z alone; what has its shape but is no date is not recognised.
bool OutputReader::readDate(std::string_view text)
{
    const bool shaped = text.size() >= 20 && text.size() <= 40 && text[4] == '-' && text[7] == '-'
        && text[10] == 'T' && text.ends_with('Z')
        && text.find_first_not_of("0123456789-:.TZ") == std::string_view::npos;
    if (!shaped) {
        return false;
    }
    endOutput();
    const auto at = base::parseRfc3339(text);
    if (at) {
        m_reading.report.setTime(at);
        m_reading.report.claim(kind::date, m_number);
        m_reading.report.separate();
    } else {
        m_reading.report.reject(ReportBuilder::Why::NotAKnownOutput, m_number);
    }
    return true;
}

bool OutputReader::readCommand(std::string_view text)
{
    const auto command = commandIn(text);
    if (!command) {
        return false;
    }
    endOutput();
    std::string safe(*command);
    redactSecrets(safe);
    m_reading.commands = parseCommands(safe);
    return true;
}

void OutputReader::endOutput()
{
    m_plists.finish(m_reading);
    for (auto *parser : m_parsers) {
        parser->finish(m_reading);
    }
    m_reading.report.separate();
}

domain::MacReport OutputReader::finish()
{
    m_dumps.stateHardware(m_reading);
    auto &facts = m_reading.report.facts();
    m_reading.accounts.addTo(facts);
    m_reading.cryptoUsers.addTo(facts);
    m_unlockUsers.addTo(facts);
    return m_reading.report.finish(m_number);
}

} // namespace latchkey::macos
