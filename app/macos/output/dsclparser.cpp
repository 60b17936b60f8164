// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "macos/output/dsclparser.h"

#include "base/encoding.h"
#include "macos/output/kinds.h"
#include "macos/text/phrase.h"
#include "macos/text/textlines.h"
#include "macos/text/uuid.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace latchkey::macos {

namespace {

constexpr std::string_view users = "/users/";

bool isUserList(const Command &command)
{
    return command.tool == "dscl" && (command.has("-list") || command.has("list"))
        && (command.has("/users") || command.has("/users/"));
}

// "/Users/kim" among the words: kim.
std::string userIn(const Command &command)
{
    for (const auto &word : command.words) {
        if (base::asciiLower(word).starts_with(users)) {
            std::string name = word.substr(users.size());
            return name.find_first_of("/$*") == std::string::npos ? name : std::string();
        }
    }
    return {};
}

bool isUserRead(const Command &command)
{
    return command.tool == "dscl" && (command.has("-read") || command.has("read"))
        && !userIn(command).empty();
}

// What the list shows of an account beside its name.
std::string attributeOf(const Command &command)
{
    const auto path = std::ranges::find_if(command.words,
        [](const auto &word) { return base::asciiLower(word).starts_with("/users"); });
    return path == command.words.end() || path + 1 == command.words.end()
        ? std::string()
        : foldedLower(*(path + 1));
}

bool isShortName(std::string_view text)
{
    constexpr std::size_t longest = 255;
    return !text.empty() && text.size() <= longest
        && text.find_first_of(":,=;\"'()[]{}<>|/\\") == std::string_view::npos
        && std::string_view("-+.$%#").find(text.front()) == std::string_view::npos;
}

} // namespace

bool AuthorityParser::read(const Line &line, Reading &reading)
{
    Phrase phrase(line.folded);
    if (phrase.words("authenticationauthority:")) {
        askedUser(reading);
        m_open = true;
    } else if (readSearch(line, reading)) {
        m_open = true;
    } else if (const bool value = line.text.starts_with(';') || line.text.starts_with('"')
                   || line.text.starts_with(')');
               !m_open || !value) {
        m_open = false;
        return readUuid(line, reading);
    }
    apply(line, reading);
    reading.report.claim(kind::authority, line.number);
    return true;
}

void AuthorityParser::finish(Reading & /*reading*/)
{
    m_open = false;
    m_user.clear();
}

// `kim   AuthenticationAuthority = (`
bool AuthorityParser::readSearch(const Line &line, Reading & /*reading*/)
{
    const auto name = line.text.substr(0, line.text.find_first_of(" \t"));
    Phrase phrase(line.folded.substr(std::min(name.size(), line.folded.size())));
    if (!isShortName(name) || !phrase.words("authenticationauthority =")) {
        return false;
    }
    m_user = name;
    return true;
}

bool AuthorityParser::readUuid(const Line &line, Reading &reading)
{
    Phrase phrase(line.folded);
    if (!phrase.words("generateduid:")) {
        return false;
    }
    std::string uuid = macos::readUuid(trimmed(phrase.rest()));
    if (m_user.empty()) {
        askedUser(reading);
    }
    if (uuid.empty()) {
        return false;
    }
    if (auto *account
        = m_user.empty() ? nullptr : reading.accounts.named(m_user, reading.report.time())) {
        account->uuid = std::move(uuid);
    }
    reading.report.claim(kind::authority, line.number);
    return true;
}

// The tag that forbids a token is no token.
void AuthorityParser::apply(const Line &line, Reading &reading) const
{
    constexpr std::string_view token = ";securetoken";
    constexpr std::string_view forbids = ";disabledtags";
    for (std::size_t at = line.folded.find(token); at != std::string_view::npos && !m_user.empty();
         at = line.folded.find(token, at + 1)) {
        const auto behind = line.folded.substr(at + token.size());
        if (!behind.empty()
            && std::string_view("; \t\",").find(behind.front()) == std::string_view::npos) {
            continue;
        }
        auto *account = reading.accounts.named(m_user, reading.report.time());
        if (account == nullptr) {
            return;
        }
        if (line.folded.substr(0, at).ends_with(forbids)) {
            account->disabledTag = true;
        } else {
            account->secureToken = true;
        }
    }
}

void AuthorityParser::askedUser(Reading &reading)
{
    if (const auto command = reading.take(isUserRead)) {
        m_user = userIn(*command);
    }
}

bool UserListParser::read(const Line &line, Reading &reading)
{
    const auto open = std::ranges::find_if(reading.commands, isUserList);
    if (!m_command && open == reading.commands.end()) {
        return false;
    }
    const Command &command = m_command ? *m_command : *open;
    const std::string attribute = attributeOf(command);
    const auto name = line.text.substr(0, line.text.find_first_of(" \t"));
    const auto value = trimmed(line.text.substr(name.size()));
    if (!isShortName(name) || value.empty() != attribute.empty()
        || !apply(value, attribute, nullptr)) {
        m_command.reset();
        return false;
    }
    if (!m_command) {
        m_command = reading.take(isUserList);
        if (!m_command->filtered) {
            reading.accounts.setComplete();
        }
    }
    if (!name.starts_with('_')) { // service accounts can hold no token
        (void)apply(
            value, attribute, reading.accounts.named(std::string(name), reading.report.time()));
    }
    reading.report.claim(kind::userList, line.number);
    return true;
}

void UserListParser::finish(Reading & /*reading*/)
{
    m_command.reset();
}

// Whether the value fits the attribute; it is kept if there is an account to keep it.
bool UserListParser::apply(
    std::string_view value, std::string_view attribute, domain::Account *account)
{
    if (attribute == "uniqueid") {
        std::int64_t uid = 0;
        const auto [end, code] = std::from_chars(value.data(), value.data() + value.size(), uid);
        if (code != std::errc() || end != value.data() + value.size()) {
            return false;
        }
        if (account != nullptr) {
            account->uid = uid;
        }
    } else if (attribute == "generateduid") {
        std::string uuid = readUuid(value);
        if (uuid.empty()) {
            return false;
        }
        if (account != nullptr) {
            account->uuid = std::move(uuid);
        }
    }
    return true;
}

} // namespace latchkey::macos
