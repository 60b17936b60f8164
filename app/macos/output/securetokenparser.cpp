// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "macos/output/securetokenparser.h"

#include "base/encoding.h"
#include "macos/output/kinds.h"
#include "macos/text/phrase.h"
#include "macos/text/textlines.h"

namespace latchkey::macos {

namespace {

constexpr std::string_view question = "-securetokenstatus";

bool asksForStatus(const Command &command)
{
    return command.tool == "sysadminctl" && command.has(question);
}

// The short name that was typed; a variable or an option is none.
std::string askedName(Reading &reading)
{
    const auto command = reading.take(asksForStatus);
    std::string name = command ? command->after(question) : std::string();
    return name.starts_with('-') || name.find_first_of("$*") != std::string::npos ? std::string()
                                                                                  : name;
}

std::string_view shownName(std::string_view text)
{
    constexpr std::string_view before = "for user ";
    const std::size_t begin = base::asciiLower(text).find(before);
    if (begin == std::string_view::npos) {
        return {};
    }
    const auto name = trimmed(text.substr(begin + before.size()));
    return name.substr(0, name.find_last_not_of("\"'`;") + 1);
}

} // namespace

bool SecureTokenParser::read(const Line &line, Reading &reading)
{
    constexpr std::string_view words = "secure token is";
    const std::size_t begin = line.folded.find(words);
    if (begin == std::string_view::npos) {
        const bool unknown = line.folded.find("sysadminctl[") != std::string_view::npos
            && line.folded.find("unknown user") != std::string_view::npos;
        if (unknown) {
            (void)reading.take(asksForStatus);
            reading.report.claim(kind::secureToken, line.number);
        }
        return unknown;
    }
    Phrase phrase(line.folded.substr(begin + words.size()));
    const bool enabled = phrase.words("enabled");
    const auto shown = shownName(line.text);
    if ((!enabled && !phrase.words("disabled")) || !phrase.words("for user") || shown.empty()) {
        return false;
    }
    const std::string asked = askedName(reading);
    const std::string name = asked.empty() ? std::string(shown) : asked;
    const auto at = reading.report.time();
    const auto [told, first] = m_toldAt.emplace(name, at);
    auto *account = reading.accounts.named(name, at);
    if (account != nullptr && (first || told->second <= at)) {
        told->second = at;
        account->secureToken = enabled;
        if (shown != name) {
            account->fullName = std::string(shown);
        }
    }
    reading.report.claim(kind::secureToken, line.number);
    return true;
}

} // namespace latchkey::macos
