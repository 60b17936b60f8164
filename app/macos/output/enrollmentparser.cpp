// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "macos/output/enrollmentparser.h"

#include "macos/output/kinds.h"
#include "macos/text/phrase.h"

#include <string>
#include <utility>

namespace latchkey::macos {

using domain::Fact;

namespace {

// The web address in the text, without a user and a password in it; empty if there is none.
std::string addressIn(std::string_view text)
{
    constexpr std::string_view mark = "://";
    constexpr std::string_view around = " \t:/\"'<>";
    const std::size_t scheme = text.find(mark);
    if (scheme == std::string_view::npos) {
        return {};
    }
    const std::size_t before = text.substr(0, scheme).find_last_of(around);
    const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
    auto rest = text.substr(scheme + mark.size());
    rest = rest.substr(0, rest.find_first_of(" \t\"'<>"));
    if (begin == scheme || rest.empty()) {
        return {};
    }
    const std::size_t user = rest.substr(0, rest.find('/')).rfind('@');
    std::string address(text.substr(begin, scheme + mark.size() - begin));
    return address.append(rest.substr(user == std::string_view::npos ? 0 : user + 1));
}

} // namespace

bool EnrollmentParser::read(const Line &line, Reading &reading)
{
    if (readAutomated(line, reading) || readEnrolled(line, reading)) {
        stateType(reading);
        reading.report.claim(kind::enrollment, line.number);
        return true;
    }
    if (readServer(line, reading)) {
        reading.report.claim(kind::enrollment, line.number);
        return true;
    }
    constexpr std::string_view refusal = "client is not dep enabled";
    const std::size_t begin = line.folded.find(refusal);
    if (begin == std::string_view::npos
        || !Phrase(line.folded.substr(begin + refusal.size())).endsLine()) {
        return false;
    }
    reading.report.state(Fact::AssignedForAde, false);
    reading.report.claim(kind::showEnrollment, line.number);
    return true;
}

void EnrollmentParser::finish(Reading & /*reading*/)
{
    m_viaDep.reset();
    m_enrolled.reset();
}

bool EnrollmentParser::readAutomated(const Line &line, Reading & /*reading*/)
{
    auto phrase = phraseFrom(line.folded, "enrolled via dep");
    if (!phrase || !phrase->mark(':')) {
        return false;
    }
    const auto answer = phrase->finalYesNo();
    if (!answer) {
        return false;
    }
    if (m_viaDep) {
        m_enrolled.reset(); // another run of the command
    }
    m_viaDep = answer;
    return true;
}

bool EnrollmentParser::readEnrolled(const Line &line, Reading &reading)
{
    auto phrase = phraseFrom(line.folded, "mdm enrollment");
    if (!phrase || !phrase->mark(':')) {
        return false;
    }
    const bool yes = phrase->words("yes");
    const bool approved = yes && phrase->words("(user approved)");
    if ((!yes && !phrase->words("no")) || !phrase->endsLine()) {
        return false;
    }
    if (m_enrolled) {
        m_viaDep.reset();
    }
    m_enrolled = yes;
    reading.report.state(Fact::Enrolled, yes);
    if (yes) {
        reading.report.state(Fact::UserApproved, approved);
    }
    return true;
}

bool EnrollmentParser::readServer(const Line &line, Reading &reading)
{
    if (!phraseFrom(line.folded, "mdm server")) {
        return false;
    }
    std::string server = addressIn(line.text);
    if (server.empty()) {
        return false;
    }
    reading.report.state(Fact::MdmServer, std::move(server));
    return true;
}

// Assigned for Automated Device Enrollment but not enrolled is not enrolled.
void EnrollmentParser::stateType(Reading &reading)
{
    if (m_enrolled == false) {
        reading.report.state(Fact::EnrollmentType, std::string("not-enrolled"));
    } else if (m_enrolled && m_viaDep) {
        reading.report.state(
            Fact::EnrollmentType, std::string(*m_viaDep ? "ade" : "user-initiated"));
    }
}

} // namespace latchkey::macos
