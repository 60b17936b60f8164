// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/latchkey/teststeps.h"

#include "words/errors.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace latchkey::programs {

namespace {

struct TestSteps {
    Q_DECLARE_TR_FUNCTIONS(latchkey::programs::TestSteps)
};

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

QString listed(const std::vector<std::string> &words)
{
    QStringList list;
    for (const std::string &word : words) {
        list += text(word);
    }
    return QLocale().createSeparatedList(list);
}

QString tlsText(const connectors::TestResult &result)
{
    if (result.verdict == connectors::TestVerdict::NotNeeded) {
        return TestSteps::tr("Not needed: this server is on this machine");
    }
    QString sentence = text(result.protocol);
    if (result.validUntil) {
        const auto at = QDateTime::fromMSecsSinceEpoch(base::toMillis(*result.validUntil));
        sentence = TestSteps::tr("%1, certificate valid until %2")
                       .arg(sentence, QLocale().toString(at.date(), QLocale::ShortFormat));
    }
    return result.isPinned ? TestSteps::tr("%1, pinned").arg(sentence) : sentence;
}

QString goodText(const connectors::TestResult &result)
{
    switch (result.step) {
    case connectors::TestStep::Name:
        return TestSteps::tr("%1 is %2").arg(text(result.host), listed(result.addresses));
    case connectors::TestStep::Tls:
        return tlsText(result);
    case connectors::TestStep::Credentials:
        return result.account.empty()
            ? TestSteps::tr("Accepted")
            : TestSteps::tr("API token “%1” accepted").arg(text(result.account));
    case connectors::TestStep::Permission:
        if (result.scopes.empty() && result.missingScopes.empty()) {
            return TestSteps::tr("The Macs can be read");
        }
        return result.missingScopes.empty()
            ? TestSteps::tr("Scopes: %1").arg(listed(result.scopes))
            : TestSteps::tr("The API token lacks: %1").arg(listed(result.missingScopes));
    case connectors::TestStep::ApiVersion:
        return TestSteps::tr("%1, API version %2").arg(text(result.product)).arg(result.api);
    }
    return {};
}

QString warningRemedy()
{
    return TestSteps::tr(
        "Latchkey works without them; what they allow is left alone, with this reason.");
}

ui::TestOutcome outcomeOf(connectors::TestVerdict verdict)
{
    switch (verdict) {
    case connectors::TestVerdict::Passed:
    case connectors::TestVerdict::NotNeeded:
        return ui::TestOutcome::Ok;
    case connectors::TestVerdict::Warning:
        return ui::TestOutcome::Warning;
    case connectors::TestVerdict::Failed:
        return ui::TestOutcome::Failed;
    case connectors::TestVerdict::NotReached:
        return ui::TestOutcome::NotReached;
    }
    return ui::TestOutcome::NotReached;
}

} // namespace

ui::TestResult shownStep(const connectors::TestResult &result, const QString &server)
{
    ui::TestResult shown{.step = static_cast<ui::TestStep>(result.step),
        .outcome = outcomeOf(result.verdict),
        .took = result.took};
    if (shown.outcome == ui::TestOutcome::NotReached) {
        shown.took.reset();
    } else if (result.error) {
        shown.text = words::sentence(*result.error, {.server = server});
    } else {
        shown.text = goodText(result);
    }
    if (result.verdict == connectors::TestVerdict::Warning) {
        shown.remedy = warningRemedy();
    }
    return shown;
}

} // namespace latchkey::programs
