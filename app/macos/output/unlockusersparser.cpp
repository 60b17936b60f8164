// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "macos/output/unlockusersparser.h"

#include "macos/output/kinds.h"
#include "macos/text/phrase.h"
#include "macos/text/textlines.h"
#include "macos/text/uuid.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

namespace latchkey::macos {

namespace {

using domain::UnlockUserType;

constexpr std::size_t mostBlocks = 1000;
constexpr std::size_t mostUsers = 10'000;
constexpr std::size_t longestName = 255;
constexpr std::size_t uuidLength = 36;

struct TypeText {
    std::string_view text;
    UnlockUserType type;
};
constexpr std::array<TypeText, 5> typeTexts = {{{"os user", UnlockUserType::OsUser},
    {"personal recovery record", UnlockUserType::PersonalRecovery},
    {"bootstrap token", UnlockUserType::BootstrapToken},
    {"disk passphrase user", UnlockUserType::DiskPassphrase},
    {"unknown user", UnlockUserType::UnknownUser}}};

bool isListing(const Command &command)
{
    return command.tool == "fdesetup" && command.has("list");
}

// Something that was meant as a UUID, even if a part of it is missing.
bool resemblesUuid(std::string_view text)
{
    const std::string folded = foldedLower(text);
    return folded.size() >= 4 && folded.size() <= uuidLength + 4
        && folded.find_first_not_of("0123456789abcdefx*#?-") == std::string::npos;
}

} // namespace

bool UnlockUsersParser::read(const Line &line, Reading &reading)
{
    if (isHeader(line)) {
        openBlock(reading);
        reading.report.claim(kind::unlockUsers, line.number);
        return true;
    }
    return readPlain(line, reading) || readExtended(line, reading);
}

void UnlockUsersParser::finish(Reading & /*reading*/)
{
    m_open = false;
}

bool UnlockUsersParser::isHeader(const Line &line)
{
    Phrase phrase(line.folded);
    return phrase.words("escrow") && phrase.words("uuid")
        && line.folded.find("type") != std::string_view::npos
        && line.folded.find("user") != std::string_view::npos;
}

bool UnlockUsersParser::readPlain(const Line &line, Reading &reading)
{
    const std::size_t comma = line.text.rfind(',');
    if (comma == std::string_view::npos || comma == 0 || comma > longestName) {
        return false;
    }
    const auto name = trimmed(line.text.substr(0, comma));
    const auto uuid = trimmed(line.text.substr(comma + 1));
    const auto shape = uuidShape(uuid);
    if (name.empty() || (shape != UuidShape::Whole && !resemblesUuid(uuid))) {
        return false;
    }
    const bool expected = m_open || std::ranges::any_of(reading.commands, isListing);
    if (shape == UuidShape::Bad && !expected) {
        return false;
    }
    if (shape == UuidShape::Bad) {
        openBlock(reading).complete = false; // whoever this is cannot be compared
        reading.report.reject(ReportBuilder::Why::BadUuid, line.number);
        reading.report.claim(kind::unlockUsers, line.number);
        return true;
    }
    if (shape == UuidShape::Masked) {
        reading.report.reject(ReportBuilder::Why::MaskedUuid, line.number);
    }
    const bool masked = shape == UuidShape::Masked;
    add({.name = std::string(name), .uuid = masked ? std::string(maskedUuid) : readUuid(uuid)},
        line, reading);
    return true;
}

// Columns by the UUID and by the type's words, not by width.
bool UnlockUsersParser::readExtended(const Line &line, Reading &reading)
{
    constexpr std::size_t furthest = 160;
    std::size_t begin = 0;
    while (begin < std::min(line.text.size(), furthest)) {
        const auto word = line.text.substr(begin, line.text.find_first_of(" \t", begin) - begin);
        if (uuidShape(word) == UuidShape::Whole) {
            break;
        }
        begin = line.text.find_first_not_of(" \t", begin + word.size());
    }
    if (begin >= line.text.size()) {
        return false;
    }
    const auto word = line.text.substr(begin, line.text.find_first_of(" \t", begin) - begin);
    const auto rest = trimmed(line.text.substr(begin + word.size()));
    const std::string folded = foldedLower(rest);
    for (const auto &[text, type] : typeTexts) {
        Phrase phrase(folded);
        if (phrase.words(text)) {
            const auto size = folded.size() - phrase.rest().size(); // ASCII: the same in both
            add({.name = std::string(trimmed(rest.substr(size))),
                    .uuid = readUuid(word),
                    .type = type},
                line, reading);
            return true;
        }
    }
    return false;
}

void UnlockUsersParser::add(domain::UnlockUser user, const Line &line, Reading &reading)
{
    Block &block = openBlock(reading);
    if (block.users.size() < mostUsers) {
        block.users.push_back(std::move(user));
    } else {
        block.complete = false;
    }
    reading.report.claim(kind::unlockUsers, line.number);
}

UnlockUsersParser::Block &UnlockUsersParser::openBlock(Reading &reading)
{
    if (!m_open && m_blocks.size() < mostBlocks) {
        const auto command = reading.take(isListing);
        m_blocks.push_back(
            {.complete = !command || !command->filtered, .at = reading.report.time()});
        m_open = true;
    }
    return m_blocks.back();
}

void UnlockUsersParser::addTo(domain::FactDocument &facts) const
{
    if (m_blocks.empty()) {
        return;
    }
    const auto newest = std::ranges::max_element(m_blocks, {}, &Block::at)->at;
    domain::Listing<domain::UnlockUser> list;
    list.source = domain::Source::Mac;
    list.at = newest;
    std::unordered_map<std::string, std::size_t> places;
    for (const Block &block : m_blocks) {
        if (block.at != newest) {
            continue;
        }
        list.complete = list.complete && block.complete;
        std::size_t masked = 0;
        for (const auto &user : block.users) {
            const auto [place, isNew] = places.emplace(
                user.uuid == maskedUuid ? std::to_string(++masked) : user.uuid, list.items.size());
            if (isNew) {
                list.items.push_back(user);
                continue;
            }
            auto &known = list.items[place->second];
            known.name = user.name.empty() ? known.name : user.name;
            known.type = user.type ? user.type : known.type;
        }
    }
    facts.unlockUsers = std::move(list);
}

} // namespace latchkey::macos
