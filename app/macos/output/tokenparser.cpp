// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "macos/output/tokenparser.h"

#include "macos/output/kinds.h"

#include <string>

namespace latchkey::macos {

using domain::Fact;

bool TokenParser::read(const Line &line, Reading &reading)
{
    if (const auto phrase = phraseFrom(line.folded, "bootstrap token")) {
        return readStatus(*phrase, line, reading) || readInstall(*phrase, line, reading);
    }
    return readOthers(line, reading);
}

// Only what the Mac believes it sent; the server alone knows what it holds.
bool TokenParser::readStatus(Phrase phrase, const Line &line, Reading &reading)
{
    phrase.words("is");
    Fact fact = Fact::MacSaysSupported;
    if (!phrase.words("supported on server")) {
        if (!phrase.words("escrowed to server") && !phrase.words("escrowed on server")) {
            return false;
        }
        fact = Fact::MacSaysEscrowed;
    }
    phrase.mark(':');
    const auto answer = phrase.finalYesNo();
    if (!answer) {
        return false;
    }
    reading.report.state(fact, *answer);
    reading.report.claim(kind::tokenStatus, line.number);
    return true;
}

bool TokenParser::readInstall(Phrase phrase, const Line &line, Reading &reading)
{
    std::string_view claimed = kind::tokenInstall;
    if (phrase.words("escrowed") && phrase.endsLine()) {
        m_unfinished = false;
        stateInstall("escrowed", reading);
        reading.report.state(Fact::MacSaysEscrowed, true); // in the order of the paste
    } else if ((phrase.words("created") && phrase.endsLine())
        || phrase.words("escrowing to server")) {
        m_unfinished = true;
    } else if (phrase.words("functionality is not supported on the server") && phrase.endsLine()) {
        m_unfinished = false;
        stateInstall("not-supported", reading);
        reading.report.state(Fact::MacSaysSupported, false);
    } else if (phrase.words("validated") && phrase.endsLine()) {
        reading.report.state(Fact::TokenValidated, std::string("valid"));
        claimed = kind::tokenValidate;
    } else {
        return false;
    }
    reading.report.claim(claimed, line.number);
    return true;
}

bool TokenParser::readOthers(const Line &line, Reading &reading)
{
    if (const auto unknown = phraseFrom(line.folded, "the profile type option was not recognized");
        unknown && unknown->endsLine()) {
        stateInstall("type-not-recognized", reading);
        reading.report.claim(kind::tokenInstall, line.number);
        return true;
    }
    if (auto invalid = phraseFrom(line.folded, "unable to verify token");
        invalid && (invalid->endsLine() || invalid->mark('('))) {
        reading.report.state(Fact::TokenValidated, std::string("invalid"));
        reading.report.claim(kind::tokenValidate, line.number);
        return true;
    }
    if (const auto refused = phraseFrom(line.folded, "unable to authenticate user information");
        refused && refused->endsLine()) {
        const auto validate = [](const Command &c) { return c.has("validate"); };
        reading.report.state(Fact::CredentialsRefused, true);
        reading.report.claim(
            reading.take(validate) ? kind::tokenValidate : kind::tokenInstall, line.number);
        return true;
    }
    return false;
}

void TokenParser::finish(Reading &reading)
{
    if (m_unfinished) {
        m_unfinished = false;
        stateInstall("unfinished", reading);
    }
}

void TokenParser::stateInstall(std::string_view result, Reading &reading)
{
    reading.report.state(Fact::InstallResult, std::string(result));
}

} // namespace latchkey::macos
