// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/shownwords.h"

#include "words/findings.h"
#include "words/steps.h"
#include "words/values.h"

namespace latchkey::report {

namespace {

template <typename Enum> QString wordFor(std::string_view word)
{
    const auto value = domain::fromWord<Enum>(word);
    return value ? words::word(*value) : qt(word);
}

QString factWord(domain::Fact fact, std::string_view word)
{
    const QString shown = words::valueWord(fact, word);
    return shown.isEmpty() ? qt(word) : shown;
}

} // namespace

QString shownStatus(std::string_view word)
{
    return wordFor<domain::Status>(word);
}

QString shownOption(std::string_view word)
{
    return wordFor<domain::Option>(word);
}

QString shownProof(std::string_view word)
{
    return wordFor<domain::Proof>(word);
}

QString shownWhy(std::string_view word)
{
    return words::whyName(word);
}

QString shownHardware(std::string_view word)
{
    return factWord(domain::Fact::Hardware, word);
}

QString shownFileVault(std::string_view word)
{
    return factWord(domain::Fact::FileVault, word);
}

QString shownEnrollment(std::string_view word)
{
    return factWord(domain::Fact::EnrollmentType, word);
}

QString shownAuthAllowed(std::string_view word)
{
    return factWord(domain::Fact::AuthAllowed, word);
}

QString shownAnswer(std::string_view word)
{
    return wordFor<domain::Trilean>(word);
}

QString shownRole(std::string_view word)
{
    const auto role = domain::fromWord<domain::Role>(word);
    return role ? words::roleWord(*role) : qt(word);
}

QString shownCryptoUserKind(std::string_view word)
{
    return wordFor<domain::ComparisonKind>(word);
}

QString shownVerdict(std::string_view word)
{
    return wordFor<domain::ComparisonVerdict>(word);
}

QString shownAction(std::string_view word)
{
    const auto kind = domain::fromWord<domain::ActionKind>(word);
    return kind ? words::word(*kind) : qt(word);
}

QString shownOutcome(std::string_view word)
{
    const auto outcome = domain::fromWord<domain::Outcome>(word);
    return outcome ? words::word(*outcome) : qt(word);
}

QString shownChange(std::string_view word)
{
    return words::reportChange(word);
}

QString shownAuditAction(std::string_view word)
{
    return words::reportAuditAction(word);
}

QString shownConsequence(std::string_view word)
{
    return words::reportSum(word);
}

QString qt(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace latchkey::report
