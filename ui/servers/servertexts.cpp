// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/servertexts.h"

#include "connectors/vendor.h"
#include "ui/common/phrases.h"
#include "words/errors.h"
#include "words/values.h"

#include <QCoreApplication>
#include <QUrl>

namespace latchkey::ui {

namespace {

struct ServerWords {
    Q_DECLARE_TR_FUNCTIONS(latchkey::ui::ServerTexts)
};

bool isLoopback(const QString &host)
{
    return host == QLatin1String("localhost") || host.startsWith(QLatin1String("127."))
        || host == QLatin1String("::1");
}

} // namespace

QString kindText(const std::string &kind)
{
    const auto known = connectors::fromWord<connectors::ServerKind>(kind);
    return known ? fromUtf8(std::string(connectors::productName(*known))) : fromUtf8(kind);
}

QString capabilityText(domain::Capability capability)
{
    return words::word(capability);
}

QString abilityText(domain::Ability ability)
{
    switch (ability) {
    case domain::Ability::Yes:
        return ServerWords::tr("Yes");
    case domain::Ability::No:
        return ServerWords::tr("No");
    case domain::Ability::Unknown:
        return ServerWords::tr("Unknown");
    }
    return {};
}

QString abilityReason(const domain::AbilityAnswer &answer)
{
    switch (answer.reason) {
    case domain::AbilityReason::None:
        return {};
    case domain::AbilityReason::FromCheckIns:
        return ServerWords::tr("from its own check-ins");
    case domain::AbilityReason::AsksEachMac:
        return ServerWords::tr("asks each Mac");
    case domain::AbilityReason::From13_3:
        return ServerWords::tr("EACSPreflight, from macOS 13.3");
    case domain::AbilityReason::ByRevision:
        return ServerWords::tr("by revision, so all ages renew");
    case domain::AbilityReason::ScopeMissing:
        return answer.detail.empty()
            ? ServerWords::tr("the API token may only read")
            : ServerWords::tr("the API token lacks the scope %1").arg(fromUtf8(answer.detail));
    case domain::AbilityReason::NoPushCertificate:
        return ServerWords::tr("it has no push certificate");
    case domain::AbilityReason::MissedCheckIns:
        return ServerWords::tr("it was away; it is asking about each Mac");
    case domain::AbilityReason::WithoutMigration:
        return ServerWords::tr("its NanoMDM runs without -migration");
    case domain::AbilityReason::ApiHasNone:
        return ServerWords::tr("it has no API for it");
    case domain::AbilityReason::NotDocumented:
        return ServerWords::tr("its documentation does not say");
    case domain::AbilityReason::FromGivenList:
        return ServerWords::tr("from the list you gave");
    case domain::AbilityReason::ListNotGiven:
        return ServerWords::tr("give it a file of Macs: it has no list");
    case domain::AbilityReason::ResultsToWebhook:
        return ServerWords::tr("it tells answers to its webhook only");
    case domain::AbilityReason::MigrationOff:
        return ServerWords::tr("it runs without -migration");
    case domain::AbilityReason::MigrationFails:
        return ServerWords::tr("its /migration answered an error");
    case domain::AbilityReason::AsksServerForEachMac:
        return ServerWords::tr("asked about one Mac at a time");
    case domain::AbilityReason::PrivilegeMissing:
        return ServerWords::tr("the account lacks: %1").arg(fromUtf8(answer.detail));
    case domain::AbilityReason::IfPermitted:
        return ServerWords::tr("if the account may send commands");
    case domain::AbilityReason::StateOnly:
        return ServerWords::tr("its state, not the Mac’s answer");
    case domain::AbilityReason::FromInventory:
        return ServerWords::tr("as old as each Mac’s inventory");
    case domain::AbilityReason::MayBeOld:
        return ServerWords::tr("can be true for an empty or an earlier token");
    case domain::AbilityReason::ByReportDate:
        return ServerWords::tr("by the date of the inventory report");
    case domain::AbilityReason::ByChangeDate:
        return ServerWords::tr("by the date of the last change");
    case domain::AbilityReason::NotBuilt:
        return ServerWords::tr("this version of Latchkey does not do it");
    case domain::AbilityReason::NoColumn:
        return ServerWords::tr("no column is named for it");
    case domain::AbilityReason::WholeListOnly:
        return ServerWords::tr("each sync reads the whole list");
    case domain::AbilityReason::NotAsked:
        return ServerWords::tr("not asked yet");
    }
    return {};
}

QString stepText(TestStep step)
{
    switch (step) {
    case TestStep::Name:
        return ServerWords::tr("Name");
    case TestStep::Tls:
        return ServerWords::tr("TLS");
    case TestStep::Credentials:
        return ServerWords::tr("Credentials");
    case TestStep::Permission:
        return ServerWords::tr("Permission");
    case TestStep::ApiVersion:
        return ServerWords::tr("API version");
    }
    return {};
}

Look lookOf(TestOutcome outcome)
{
    switch (outcome) {
    case TestOutcome::Ok:
        return {Glyph::StatusEscrowed, Tone::Ok};
    case TestOutcome::Warning:
        return {Glyph::StatusAtRisk, Tone::Risk};
    case TestOutcome::Failed:
        return {Glyph::StatusNotEscrowed, Tone::No};
    case TestOutcome::NotReached:
        return {Glyph::StatusQueued, Tone::Neutral};
    }
    return {};
}

QString errorText(const base::Error &error, const QString &server)
{
    return words::sentence(error, {.server = server});
}

QString readText(const ServerEntry &server, base::Instant now)
{
    const QString name = fromUtf8(server.id.text());
    if (server.isReading) {
        return ServerWords::tr("Reading %1").arg(name);
    }
    if (!server.readAt) {
        return ServerWords::tr("%1 was never read").arg(name);
    }
    //: %1 a server, %2 "2 min ago"
    return ServerWords::tr("%1 read %2").arg(name, agoText(*server.readAt, now));
}

Look readLook(const ServerEntry &server)
{
    if (server.offlineSince) {
        return {Glyph::StatusStale, Tone::Stale};
    }
    if (server.error) {
        return {Glyph::StatusAtRisk, Tone::Risk};
    }
    if (server.isReading) {
        return {Glyph::Sync, Tone::Neutral};
    }
    return server.readAt ? Look{Glyph::Check, Tone::Ok} : Look{Glyph::StatusQueued, Tone::Neutral};
}

QString addressProblem(const QString &address)
{
    const QUrl url(address.trimmed(), QUrl::StrictMode);
    const bool secure = url.scheme() == QLatin1String("https");
    const bool local = url.scheme() == QLatin1String("http") && isLoopback(url.host());
    if (!url.isValid() || url.host().isEmpty() || (!secure && !local)) {
        return ServerWords::tr("The address needs https://, for example https://mdm.example.org");
    }
    return {};
}

} // namespace latchkey::ui
