// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/device/recordfacts.h"

#include "diagnosis/tokenhistory.h"
#include "ui/common/phrases.h"
#include "words/filling.h"
#include "words/tokenturns.h"

#include <QCoreApplication>
#include <QStringList>

namespace latchkey::ui {

namespace {

struct RecordFactWords {
    Q_DECLARE_TR_FUNCTIONS(latchkey::ui::RecordFacts)
};

using domain::Fact;

const domain::ResolvedFact *resolved(const models::DeviceRecord &record, Fact fact)
{
    const auto found = record.diagnosis.facts.find(fact);
    return found == record.diagnosis.facts.end() || !found->second.value ? nullptr : &found->second;
}

std::optional<std::string> wordOf(const models::DeviceRecord &record, Fact fact)
{
    const auto *found = resolved(record, fact);
    const auto *word = found == nullptr ? nullptr : std::get_if<std::string>(&*found->value);
    return word == nullptr ? std::nullopt : std::optional(*word);
}

std::optional<bool> boolOf(const models::DeviceRecord &record, Fact fact)
{
    const auto *found = resolved(record, fact);
    const auto *value = found == nullptr ? nullptr : std::get_if<bool>(&*found->value);
    return value == nullptr ? std::nullopt : std::optional(*value);
}

QString dated(
    const QString &value, const models::DeviceRecord &record, Fact fact, base::Instant now)
{
    const auto *found = resolved(record, fact);
    if (found == nullptr || found->evidence.empty() || !found->evidence.front().at) {
        return value;
    }
    return words::joined({value, whenText(*found->evidence.front().at, now)});
}

QString server(const models::DeviceRecord &record)
{
    return fromUtf8(record.device.server.text());
}

FactText tokenNow(const models::DeviceRecord &record)
{
    const QString label = RecordFactWords::tr("Now");
    switch (record.diagnosis.escrowed.value) {
    case domain::Trilean::Yes:
        return {label, RecordFactWords::tr("Held on %1").arg(server(record)),
            lookOf(domain::Status::Escrowed)};
    case domain::Trilean::No:
        return {label, RecordFactWords::tr("None on %1").arg(server(record)),
            lookOf(domain::Status::NotEscrowed)};
    case domain::Trilean::Unknown:
        break;
    }
    return {label, RecordFactWords::tr("Unknown"), lookOf(domain::Status::Unknown)};
}

FactText proofFact(const models::DeviceRecord &record)
{
    const domain::Summary &summary = record.summary;
    const QString label = RecordFactWords::tr("Proof");
    switch (summary.proof) {
    case domain::Proof::Proven:
        return {label,
            summary.provenAt ? RecordFactWords::tr("Proven %1").arg(dateText(*summary.provenAt))
                             : RecordFactWords::tr("Proven"),
            lookOf(summary.proof)};
    case domain::Proof::Refuted:
        return {label, RecordFactWords::tr("Refuted"), lookOf(summary.proof)};
    case domain::Proof::CannotBeAsked:
        return {label, RecordFactWords::tr("Cannot be asked"), lookOf(summary.proof)};
    case domain::Proof::NotProven:
        break;
    }
    return {label, RecordFactWords::tr("Not proven"), lookOf(summary.proof)};
}

QString optionWord(domain::Option option)
{
    switch (option) {
    case domain::Option::Acknowledged:
        return RecordFactWords::tr("Option acknowledged");
    case domain::Option::Pending:
        return RecordFactWords::tr("Option pending");
    case domain::Option::Refused:
        return RecordFactWords::tr("Option refused");
    case domain::Option::NotSent:
        return RecordFactWords::tr("Option not sent");
    case domain::Option::Unknown:
        break;
    }
    return RecordFactWords::tr("Option unknown");
}

QString yesNo(std::optional<bool> value, const QString &yes, const QString &no)
{
    return !value ? QStringLiteral("–") : *value ? yes : no;
}

QString kindText(domain::ComparisonKind kind)
{
    switch (kind) {
    case domain::ComparisonKind::LocalUser:
        return RecordFactWords::tr("Local user");
    case domain::ComparisonKind::BootstrapToken:
        return RecordFactWords::tr("Token key");
    case domain::ComparisonKind::PersonalRecovery:
        return RecordFactWords::tr("Personal", "a kind of recovery key");
    case domain::ComparisonKind::IcloudRecovery:
        return QStringLiteral("iCloud");
    case domain::ComparisonKind::InstitutionalRecovery:
        return RecordFactWords::tr("Institutional", "a kind of recovery key");
    case domain::ComparisonKind::DiskPassphrase:
        return RecordFactWords::tr("Disk passphrase");
    case domain::ComparisonKind::SystemAccount:
        return RecordFactWords::tr("System account");
    case domain::ComparisonKind::Unknown:
        break;
    }
    return RecordFactWords::tr("Unknown type");
}

// What stands in the place of an account that there is none of.
QString rowKindText(domain::ComparisonKind kind)
{
    switch (kind) {
    case domain::ComparisonKind::BootstrapToken:
        return RecordFactWords::tr("Bootstrap Token");
    case domain::ComparisonKind::PersonalRecovery:
    case domain::ComparisonKind::IcloudRecovery:
    case domain::ComparisonKind::InstitutionalRecovery:
        return RecordFactWords::tr("Recovery key");
    case domain::ComparisonKind::LocalUser:
    case domain::ComparisonKind::DiskPassphrase:
    case domain::ComparisonKind::SystemAccount:
    case domain::ComparisonKind::Unknown:
        break;
    }
    return kindText(kind);
}

LookText verdictText(domain::ComparisonVerdict verdict)
{
    using Verdict = domain::ComparisonVerdict;
    switch (verdict) {
    case Verdict::Matches:
        return {{Glyph::Check, Tone::Neutral}, RecordFactWords::tr("Same")};
    case Verdict::SystemAccount:
    case Verdict::BootstrapToken:
    case Verdict::PersonalRecovery:
    case Verdict::IcloudRecovery:
    case Verdict::InstitutionalRecovery:
    case Verdict::DiskPassphrase:
        return {{Glyph::Check, Tone::Neutral}, RecordFactWords::tr("Expected")};
    case Verdict::CryptoOnly:
        return {{Glyph::Info, Tone::Neutral}, RecordFactWords::tr("Can't unlock")};
    case Verdict::UnlockOnly:
        return {lookOf(domain::Status::AtRisk), RecordFactWords::tr("Left over")};
    case Verdict::NoAccount:
        return {lookOf(domain::Status::AtRisk), RecordFactWords::tr("No account")};
    case Verdict::UnknownType:
        return {lookOf(domain::Status::Unknown), RecordFactWords::tr("Unknown type")};
    case Verdict::Unchecked:
        break;
    }
    return {{Glyph::StatusQueued, Tone::Neutral}, RecordFactWords::tr("Not checked")};
}

QString osText(const models::DeviceRecord &record)
{
    const auto version = wordOf(record, Fact::OsVersion);
    return version ? RecordFactWords::tr("macOS %1").arg(fromUtf8(*version))
                   : RecordFactWords::tr("macOS not told");
}

// What was lost or replaced stays on record, the newest first; the timeline has the rest.
void addHistory(FactGroup &group, const models::DeviceRecord &record, base::Instant now)
{
    constexpr std::size_t most = 3;
    const auto turns = diagnosis::tokenHistory(record.device.facts, record.diagnosis);
    const words::Reader reader{.server = server(record), .now = now};
    for (std::size_t i = 0; i < std::min(most, turns.size()); ++i) {
        const diagnosis::TokenTurn &turn = turns[turns.size() - 1 - i];
        group.facts.push_back({words::turnTitle(turn), words::turnText(turn, reader)});
    }
}

} // namespace

QString aboutText(const models::DeviceRecord &record)
{
    QStringList parts;
    if (!record.device.model.empty()) {
        parts.append(fromUtf8(record.device.model));
    }
    if (const auto hardware = wordOf(record, Fact::Hardware)) {
        parts.append(hardwareWord(hardware));
    }
    parts.append(osText(record));
    if (const auto vault = wordOf(record, Fact::FileVault); vault == "on" || vault == "off") {
        parts.append(vault == "on" ? RecordFactWords::tr("FileVault on")
                                   : RecordFactWords::tr("FileVault off"));
    }
    if (!record.device.user.empty()) {
        parts.append(fromUtf8(record.device.user));
    }
    for (QString &part : parts) {
        part.replace(u' ', QChar(QChar::Nbsp)); // lines break between the facts, not within one
    }
    return words::dotted(parts);
}

std::vector<LookText> badgesOf(const models::DeviceRecord &record, base::Instant now)
{
    std::vector<LookText> badges
        = {{lookOf(record.summary.status), statusWord(record.summary.status)}};
    if (record.summary.status != domain::Status::NotApplicable) {
        badges.push_back({lookOf(record.summary.option), optionWord(record.summary.option)});
    }
    constexpr std::chrono::days staleAfter{7};
    const auto oldest
        = std::min(record.device.readAt.value_or(now), record.device.lastContact.value_or(now));
    if (now - oldest > staleAfter) {
        badges.push_back({{Glyph::StatusStale, Tone::Stale},
            RecordFactWords::tr("Stale: %1").arg(ageText(oldest, now))});
    }
    return badges;
}

FactGroup tokenFacts(const models::DeviceRecord &record, base::Instant now)
{
    FactGroup group{RecordFactWords::tr("Token"), RecordFactWords::tr("never shown, never kept")};
    group.facts.push_back(tokenNow(record));
    if (record.summary.escrowedAt) {
        group.facts.push_back(
            {RecordFactWords::tr("Escrowed"), dateText(*record.summary.escrowedAt)});
    }
    if (record.summary.fetchedAt) {
        group.facts.push_back(
            {RecordFactWords::tr("Last fetched"), dateText(*record.summary.fetchedAt)});
    }
    addHistory(group, record, now);
    group.facts.push_back(proofFact(record));
    if (const auto says = boolOf(record, Fact::MacSaysEscrowed)) {
        const bool disagrees = *says != (record.diagnosis.escrowed.value == domain::Trilean::Yes);
        group.facts.push_back({RecordFactWords::tr("The Mac says"),
            dated(*says ? RecordFactWords::tr("“escrowed: YES”")
                        : RecordFactWords::tr("“escrowed: NO”"),
                record, Fact::MacSaysEscrowed, now),
            disagrees ? std::optional(lookOf(domain::Status::AtRisk)) : std::nullopt});
    }
    return group;
}

FactGroup optionFacts(const models::DeviceRecord &record, base::Instant now)
{
    FactGroup group{RecordFactWords::tr("Enrollment option")};
    group.facts.push_back({RecordFactWords::tr("State"),
        dated(optionWord(record.summary.option), record, Fact::OptionState, now),
        lookOf(record.summary.option)});
    constexpr std::pair<Fact, const char *> reported[]
        = {{Fact::OptionOnDevice, "BootstrapTokenAllowed"},
            {Fact::ActivationLockAllowed, "ActivationLockAllowedWhileSupervised"},
            {Fact::PromptsForToken, "PromptUserToAllowBootstrapTokenForAuthentication"}};
    for (const auto &[fact, key] : reported) {
        if (const auto value = boolOf(record, fact)) {
            const auto word = *value ? QStringLiteral("true") : QStringLiteral("false");
            group.facts.push_back({RecordFactWords::tr("The Mac reports"),
                dated(QStringLiteral("%1: %2").arg(QLatin1String(key), word), record, fact, now)});
        }
    }
    if (const auto advertises = boolOf(record, Fact::ServerAdvertises)) {
        group.facts.push_back({RecordFactWords::tr("In the profile"),
            *advertises ? QStringLiteral("com.apple.mdm.bootstraptoken")
                        : RecordFactWords::tr("Not named")});
    }
    for (const domain::ChainError &error : record.device.optionErrors) {
        group.facts.push_back({RecordFactWords::tr("Answer"),
            QStringLiteral("%1 (%2 %3)")
                .arg(fromUtf8(error.text), fromUtf8(error.domain), QString::number(error.code)),
            lookOf(domain::Status::NotEscrowed)});
    }
    return group;
}

FactGroup cryptoUserFacts(const models::DeviceRecord &record, base::Instant now)
{
    FactGroup group{RecordFactWords::tr("Crypto users")};
    const auto &list = record.device.facts.cryptoUsers;
    if (!list) {
        group.facts.push_back({RecordFactWords::tr("List"),
            RecordFactWords::tr("Not told by the server"), lookOf(domain::Status::Unknown)});
        return group;
    }
    if (list->at) {
        group.hint = RecordFactWords::tr("read %1").arg(whenText(*list->at, now));
    }
    int cannotUnlock = 0;
    int leftOver = 0;
    for (const domain::ComparisonRow &row : record.diagnosis.comparison.rows) {
        cannotUnlock += row.verdict == domain::ComparisonVerdict::CryptoOnly ? 1 : 0;
        leftOver += row.verdict == domain::ComparisonVerdict::UnlockOnly ? 1 : 0;
    }
    group.facts.push_back({RecordFactWords::tr("On the volume"),
        RecordFactWords::tr("%n crypto user(s)", nullptr, static_cast<int>(list->items.size()))});
    QStringList differences;
    if (leftOver > 0) {
        differences.append(RecordFactWords::tr("%n left over", nullptr, leftOver));
    }
    if (cannotUnlock > 0) {
        differences.append(RecordFactWords::tr("%n can't unlock", nullptr, cannotUnlock));
    }
    if (!record.diagnosis.comparison.rows.empty()) {
        group.facts.push_back({RecordFactWords::tr("Differences"),
            differences.isEmpty() ? RecordFactWords::tr("None") : words::joined(differences),
            differences.isEmpty() ? std::optional(Look{Glyph::Check, Tone::Neutral})
                                  : std::optional(lookOf(domain::Status::AtRisk))});
    }
    return group;
}

std::vector<CryptoUserText> cryptoUserRows(const models::DeviceRecord &record)
{
    std::vector<CryptoUserText> rows;
    for (const domain::ComparisonRow &row : record.diagnosis.comparison.rows) {
        CryptoUserText text;
        text.account = row.account ? fromUtf8(*row.account) : rowKindText(row.kind);
        text.uuid = fromUtf8(row.uuid);
        text.kind = kindText(row.kind);
        text.secureToken = yesNo(
            row.secureToken, RecordFactWords::tr("Enabled"), RecordFactWords::tr("Disabled"));
        text.onVolume = row.inCryptoUsers == true && row.volumeOwner == true
            ? RecordFactWords::tr("Yes, owner")
            : yesNo(row.inCryptoUsers, RecordFactWords::tr("Yes"), RecordFactWords::tr("No"));
        text.listed = yesNo(
            row.inUnlockList, RecordFactWords::tr("Listed"), RecordFactWords::tr("Not listed"));
        text.verdict = verdictText(row.verdict);
        rows.push_back(text);
    }
    return rows;
}

} // namespace latchkey::ui
