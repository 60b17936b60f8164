// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "macos/output/enrollmentparser.h"

#include "macos/output/kinds.h"
#include "macos/text/phrase.h"
#include "macos/text/textlines.h"

#include <string>

namespace latchkey::macos {

using domain::Fact;

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
    const auto phrase = phraseFrom(line.folded, "mdm server");
    const std::size_t scheme = line.text.find("://");
    if (!phrase || scheme == std::string_view::npos) {
        return false;
    }
    const std::size_t blank = line.text.find_last_of(" \t:/", scheme - 1);
    auto url = line.text.substr(blank == std::string_view::npos ? 0 : blank + 1);
    url = url.substr(0, url.find_first_of(" \t\"'<>"));
    const std::size_t authority = url.find("://") + 3;
    const std::size_t user = url.substr(0, url.find('/', authority)).find('@', authority);
    std::string server(url.substr(0, authority)); // without a password in it
    server += url.substr(user == std::string_view::npos ? authority : user + 1);
    reading.report.state(Fact::MdmServer, server);
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
