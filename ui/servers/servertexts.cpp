// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/servertexts.h"

#include "ui/common/phrases.h"

#include <QCoreApplication>

namespace latchkey::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(latchkey::ui::ServerTexts)
};

using base::ErrorKind;

QString wireText(const base::Error &error, const QString &server)
{
    const QString where = fromUtf8(error.where);
    switch (error.kind) {
    case ErrorKind::NameNotFound:
        return Words::tr("No address is known for %1 (%2).").arg(server, where);
    case ErrorKind::ConnectionRefused:
        return Words::tr("%1 refused the connection (%2).").arg(server, where);
    case ErrorKind::ConnectionLost:
        return Words::tr("%1 closed the connection (%2).").arg(server, where);
    case ErrorKind::TlsFailed:
        return Words::tr("The certificate of %1 is not trusted (%2).").arg(server, where);
    case ErrorKind::DeadlineExceeded:
        return Words::tr("%1 did not answer in time (%2).").arg(server, where);
    case ErrorKind::CredentialsRefused:
        return Words::tr("%1 refused the sign-in. The API token is not valid.").arg(server);
    case ErrorKind::PermissionMissing:
        return Words::tr("The API token of %1 lacks a permission.").arg(server);
    case ErrorKind::UnsupportedVersion:
        return Words::tr("%1 speaks a version that Latchkey does not know.").arg(server);
    case ErrorKind::MalformedAnswer:
        return Words::tr("%1 sent an answer that cannot be read (%2).").arg(server, where);
    default:
        return {};
    }
}

} // namespace

QString kindText(const std::string &kind)
{
    return kind == "latchkey" ? QStringLiteral("latchkeyd") : fromUtf8(kind);
}

QString capabilityText(domain::Capability capability)
{
    switch (capability) {
    case domain::Capability::ListMacs:
        return Words::tr("List Macs");
    case domain::Capability::SeeToken:
        return Words::tr("See whether a token is stored");
    case domain::Capability::SeeOption:
        return Words::tr("See the enrollment option");
    case domain::Capability::SeeCryptoUsers:
        return Words::tr("See crypto users");
    case domain::Capability::ResendOption:
        return Words::tr("Re-send the enrollment option");
    case domain::Capability::ProveTokens:
        return Words::tr("Prove tokens");
    case domain::Capability::ReadCommandResult:
        return Words::tr("Read a command's result");
    case domain::Capability::RevokeToken:
        return Words::tr("Revoke a stored token");
    case domain::Capability::ReadChangesOnly:
        return Words::tr("Read only what changed");
    case domain::Capability::Push:
        return Words::tr("Wake Macs by push");
    }
    return {};
}

QString abilityText(domain::Ability ability)
{
    switch (ability) {
    case domain::Ability::Yes:
        return Words::tr("Yes");
    case domain::Ability::No:
        return Words::tr("No");
    case domain::Ability::Unknown:
        return Words::tr("Unknown");
    }
    return {};
}

QString abilityReason(const domain::AbilityAnswer &answer)
{
    switch (answer.reason) {
    case domain::AbilityReason::None:
        return {};
    case domain::AbilityReason::FromCheckIns:
        return Words::tr("from its own check-ins");
    case domain::AbilityReason::AsksEachMac:
        return Words::tr("asks each Mac");
    case domain::AbilityReason::From13_3:
        return Words::tr("EACSPreflight, from macOS 13.3");
    case domain::AbilityReason::ByRevision:
        return Words::tr("by revision, so all ages renew");
    case domain::AbilityReason::ScopeMissing:
        return answer.detail.empty()
            ? Words::tr("the API token may only read")
            : Words::tr("the API token lacks the scope %1").arg(fromUtf8(answer.detail));
    case domain::AbilityReason::NoPushCertificate:
        return Words::tr("it has no push certificate");
    case domain::AbilityReason::ApiHasNone:
        return Words::tr("it has no API for it");
    case domain::AbilityReason::NotAsked:
        return Words::tr("not asked yet");
    }
    return {};
}

QString stepText(TestStep step)
{
    switch (step) {
    case TestStep::Name:
        return Words::tr("Name");
    case TestStep::Tls:
        return Words::tr("TLS");
    case TestStep::Credentials:
        return Words::tr("Credentials");
    case TestStep::Permission:
        return Words::tr("Permission");
    case TestStep::ApiVersion:
        return Words::tr("API version");
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
    const QString known = wireText(error, server);
    if (!known.isEmpty()) {
        return known;
    }
    const QString detail = fromUtf8(error.detail);
    return detail.isEmpty()
        ? Words::tr("%1 could not be read (%2).").arg(server, fromUtf8(error.where))
        : Words::tr("%1: %2").arg(server, detail);
}

QString readText(const ServerEntry &server, base::Instant now)
{
    const QString name = fromUtf8(server.id.text());
    if (server.isReading) {
        return Words::tr("Reading %1").arg(name);
    }
    if (!server.readAt) {
        return Words::tr("%1 was never read").arg(name);
    }
    //: %1 a server, %2 "2 min ago"
    return Words::tr("%1 read %2").arg(name, agoText(*server.readAt, now));
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

} // namespace latchkey::ui
