// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/testwords.h"

#include "ui/common/phrases.h"
#include "ui/servers/servertexts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace latchkey::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(latchkey::ui::TestWords)
};

using connectors::TestVerdict;

QString joined(const std::vector<std::string> &parts)
{
    QStringList list;
    for (const std::string &part : parts) {
        list.append(fromUtf8(part));
    }
    return QLocale().createSeparatedList(list);
}

TestOutcome outcomeOf(TestVerdict verdict)
{
    switch (verdict) {
    case TestVerdict::Passed:
    case TestVerdict::NotNeeded:
        return TestOutcome::Ok;
    case TestVerdict::Warning:
        return TestOutcome::Warning;
    case TestVerdict::Failed:
        return TestOutcome::Failed;
    case TestVerdict::NotReached:
        break;
    }
    return TestOutcome::NotReached;
}

TestStep stepOf(connectors::TestStep step)
{
    switch (step) {
    case connectors::TestStep::Name:
        return TestStep::Name;
    case connectors::TestStep::Tls:
        return TestStep::Tls;
    case connectors::TestStep::Credentials:
        return TestStep::Credentials;
    case connectors::TestStep::Permission:
        return TestStep::Permission;
    case connectors::TestStep::ApiVersion:
        break;
    }
    return TestStep::ApiVersion;
}

QString tlsText(const connectors::TestResult &result, base::Instant)
{
    if (result.verdict == TestVerdict::NotNeeded) {
        return Words::tr("Not needed: the connection stays on this computer");
    }
    QStringList parts = {fromUtf8(result.protocol)};
    if (result.validUntil) {
        parts.append(Words::tr("certificate valid until %1").arg(dateText(*result.validUntil)));
    }
    if (result.isPinned) {
        parts.append(Words::tr("pinned"));
    }
    return parts.join(QStringLiteral(", "));
}

QString foundText(const connectors::TestResult &result, base::Instant now)
{
    switch (result.step) {
    case connectors::TestStep::Name:
        //: %1 a host name, %2 its addresses
        return Words::tr("%1 is %2").arg(fromUtf8(result.host), joined(result.addresses));
    case connectors::TestStep::Tls:
        return tlsText(result, now);
    case connectors::TestStep::Credentials:
        return Words::tr("API token “%1” accepted").arg(fromUtf8(result.account));
    case connectors::TestStep::Permission:
        return result.missingScopes.empty()
            ? Words::tr("The API token has the scopes %1").arg(joined(result.scopes))
            : Words::tr("The API token lacks the scopes %1").arg(joined(result.missingScopes));
    case connectors::TestStep::ApiVersion:
        return Words::tr("%1, API %2").arg(fromUtf8(result.product), QString::number(result.api));
    }
    return {};
}

} // namespace

TestResult testWords(const connectors::TestResult &result, const QString &server, base::Instant now)
{
    TestResult words;
    words.step = stepOf(result.step);
    words.outcome = outcomeOf(result.verdict);
    if (result.verdict != TestVerdict::NotReached) {
        words.took = result.took;
        words.text = result.error ? errorText(*result.error, server) : foundText(result, now);
    }
    if (result.verdict == TestVerdict::Warning && !result.missingScopes.empty()) {
        words.remedy
            = Words::tr("Latchkey reads these Macs; what needs a missing scope is off. Add "
                        "it with latchkeyd token on the server.");
    }
    if (result.step == connectors::TestStep::Tls && result.verdict == TestVerdict::Failed
        && !result.certificateSha256.empty()) {
        words.remedy
            = Words::tr("Its SHA-256 is %1. Compare it with the server's administrator, then give "
                        "the CA file.")
                  .arg(fromUtf8(result.certificateSha256));
    }
    return words;
}

} // namespace latchkey::ui
