// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "macos/output/cryptousersparser.h"

#include "macos/output/kinds.h"
#include "macos/text/phrase.h"
#include "macos/text/textlines.h"
#include "macos/text/uuid.h"

#include <charconv>
#include <utility>

namespace latchkey::macos {

namespace {

// "| |   text": text.
std::string_view withoutBranches(std::string_view text)
{
    return text.substr(std::min(text.find_first_not_of("| \t"), text.size()));
}

// "(3 found)": 3.
std::optional<std::size_t> announcedIn(Phrase phrase)
{
    std::size_t count = 0;
    if (!phrase.mark('(')) {
        return std::nullopt;
    }
    const auto rest = trimmed(phrase.rest());
    const auto [end, code] = std::from_chars(rest.data(), rest.data() + rest.size(), count);
    Phrase behind(rest.substr(static_cast<std::size_t>(end - rest.data())));
    return code == std::errc() && behind.words("found)") ? std::optional(count) : std::nullopt;
}

bool isListing(const Command &command)
{
    return command.tool == "diskutil"
        && (command.has("listcryptousers") || command.has("listusers"));
}

} // namespace

void nameDevice(CryptoUserBlock &block, Reading &reading)
{
    const auto command = reading.take(isListing);
    if (!command) {
        return;
    }
    for (const auto &word : command->words) {
        const bool device = word.starts_with("disk") || (word.starts_with('/') && word != "/");
        block.ofStartup = block.ofStartup || word == "/";
        block.device = block.device.empty() && device ? foldedLower(word) : block.device;
    }
}

std::optional<CryptoUserBlock::Entry> cryptoUserEntry(
    std::string_view uuid, domain::LineRange lines, ReportBuilder &report)
{
    switch (uuidShape(uuid)) {
    case UuidShape::Whole:
        return CryptoUserBlock::Entry{.uuid = readUuid(uuid)};
    case UuidShape::Masked:
        report.reject(ReportBuilder::Why::MaskedUuid, lines);
        return CryptoUserBlock::Entry{.uuid = std::string(maskedUuid)};
    case UuidShape::Bad:
        break;
    }
    report.reject(ReportBuilder::Why::BadUuid, lines);
    return std::nullopt;
}

bool CryptoUsersParser::read(const Line &line, Reading &reading)
{
    const bool own = readHeader(line, reading) || readEntry(line, reading)
        || (m_block && (readDetail(line) || line.indented || line.text.starts_with('|')));
    if (own) {
        reading.report.claim(kind::cryptoUsers, line.number);
    }
    return own;
}

void CryptoUsersParser::finish(Reading &reading)
{
    if (m_block) {
        reading.cryptoUsers.add(std::move(*m_block));
        m_block.reset();
    }
    m_entryOpen = false;
}

bool CryptoUsersParser::readHeader(const Line &line, Reading &reading)
{
    auto none = phraseFrom(line.folded, "no cryptographic users for");
    auto some = phraseFrom(line.folded, "cryptographic users for");
    some = some ? some : phraseFrom(line.folded, "cryptographic user for");
    if (!none && !some) {
        return false;
    }
    const auto rest = trimmed((none ? none : some)->rest());
    const auto device = rest.substr(0, rest.find_first_of(" \t(.,"));
    const auto announced
        = none ? std::optional<std::size_t>(0) : announcedIn(Phrase(rest.substr(device.size())));
    if (device.empty() || !announced) {
        return false;
    }
    open(device, reading);
    m_block->announced = announced;
    return true;
}

bool CryptoUsersParser::readEntry(const Line &line, Reading &reading)
{
    const auto branch = withoutBranches(line.folded);
    const auto uuid
        = trimmed(branch.substr(std::min(branch.find_first_not_of("+-"), branch.size())));
    const bool entry = branch.starts_with("+-")
        && branch.find_first_of(" \t") != std::string_view::npos
        && uuid.find('=') == std::string_view::npos
        && uuid.find("<class") == std::string_view::npos;
    if (!entry || uuid.empty()) {
        return false;
    }
    if (!m_block) {
        open({}, reading); // the head of the output is missing
    }
    auto kept = cryptoUserEntry(uuid, {line.number, line.number}, reading.report);
    m_entryOpen = kept && m_block->entries.size() < CryptoUserBlock::mostEntries;
    if (m_entryOpen) {
        m_block->entries.push_back(std::move(*kept));
    }
    return true;
}

bool CryptoUsersParser::readDetail(const Line &line)
{
    Phrase phrase(withoutBranches(line.folded));
    if (phrase.words("type:")) {
        if (m_entryOpen && !trimmed(phrase.rest()).empty()) {
            m_block->entries.back().type = cryptoUserType(trimmed(phrase.rest()));
        }
        return true;
    }
    if (phrase.words("volume owner:")) {
        const auto answer = phrase.finalYesNo();
        if (m_entryOpen && answer) {
            m_block->entries.back().volumeOwner = answer;
        }
        return true;
    }
    return phrase.words("note:");
}

void CryptoUsersParser::open(std::string_view device, Reading &reading)
{
    finish(reading);
    reading.report.separate();
    m_block.emplace();
    m_block->at = reading.report.time();
    nameDevice(*m_block, reading);
    if (!device.empty()) {
        m_block->device = device;
    }
}

} // namespace latchkey::macos
