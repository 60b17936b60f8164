// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/audittexts.h"

#include "base/encoding.h"
#include "ui/actions/batchtexts.h"
#include "ui/common/phrases.h"
#include "words/values.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace latchkey::ui {

namespace {

struct AuditWords {
    Q_DECLARE_TR_FUNCTIONS(latchkey::ui::AuditTexts)
};

using journal::AuditAction;

AuditOutcome stateOutcome(const std::string &word)
{
    if (word == "paused") {
        return {AuditWords::tr("Paused"), Look{Glyph::Pause, Tone::Neutral}};
    }
    if (word == "cancelled") {
        return {AuditWords::tr("Cancelled"), lookOf(domain::Outcome::Cancelled)};
    }
    if (word == "finished") {
        return {AuditWords::tr("Finished"), Look{Glyph::Check, Tone::Neutral}};
    }
    return {AuditWords::tr("Running"), lookOf(domain::Outcome::Waiting)};
}

// The chain holds a plan in English, with a hash of its list: "15 Macs, 3 left alone, list 4a4c…".
QString planText(const std::string &detail)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d+) Macs, (\\d+) left alone, list [0-9a-f]+$"));
    const auto told = form.match(fromUtf8(detail));
    if (!told.hasMatch()) {
        return fromUtf8(detail);
    }
    //: %n Macs of an action, %1 that it leaves alone
    return AuditWords::tr("%n Mac(s), %1 left alone", nullptr, told.captured(1).toInt())
        .arg(told.captured(2));
}

} // namespace

QString auditWhat(const journal::AuditRecord &record)
{
    switch (record.action) {
    case AuditAction::SignIn:
        return AuditWords::tr("Sign in");
    case AuditAction::ServerAdd:
        return AuditWords::tr("Add server");
    case AuditAction::ServerEdit:
        return AuditWords::tr("Edit server");
    case AuditAction::ServerRemove:
        return AuditWords::tr("Remove server");
    case AuditAction::Setting:
        return AuditWords::tr("Change setting");
    case AuditAction::Plan:
        if (const auto kind = domain::fromWord<domain::ActionKind>(record.result)) {
            return batchName(*kind);
        }
        return AuditWords::tr("Confirm action");
    case AuditAction::Outcome:
        return AuditWords::tr("Outcome of a Mac");
    case AuditAction::Batch:
        return AuditWords::tr("Batch");
    case AuditAction::Accept:
        return AuditWords::tr("Accept an exception");
    case AuditAction::Forget:
        return AuditWords::tr("Forget a Mac");
    case AuditAction::Export:
        return AuditWords::tr("Export");
    case AuditAction::Recovered:
        return AuditWords::tr("Entries newer than the kept head");
    case AuditAction::Unreadable:
        break;
    }
    return AuditWords::tr("Unknown entry");
}

QString auditOn(const AuditRow &row)
{
    const journal::AuditRecord &record = row.entry.record;
    if (!row.mac.isEmpty()) {
        return row.mac;
    }
    if (record.action == AuditAction::Plan) {
        return planText(record.detail);
    }
    return fromUtf8(record.server);
}

QString auditWho(const journal::AuditRecord &record)
{
    //: %1 is a login name of this computer
    const QString here = AuditWords::tr("%1 (claimed, this computer)").arg(fromUtf8(record.who));
    const auto cited = journal::citationOf(record);
    //: %1 the claimed login name, %2 an API token's name, %3 a server
    return cited ? AuditWords::tr("%1 · token %2 (checked by %3)")
                       .arg(here, fromUtf8(cited->token), fromUtf8(record.server))
                 : here;
}

AuditOutcome auditOutcome(const journal::AuditRecord &record)
{
    switch (record.action) {
    case AuditAction::Outcome:
        if (const auto outcome = domain::fromWord<domain::Outcome>(record.result)) {
            return {words::word(*outcome), lookOf(*outcome)};
        }
        break;
    case AuditAction::Batch:
        return stateOutcome(record.result);
    case AuditAction::Plan:
        return {AuditWords::tr("Confirmed"), Look{Glyph::Check, Tone::Neutral}};
    case AuditAction::SignIn:
    case AuditAction::ServerAdd:
    case AuditAction::ServerEdit:
    case AuditAction::ServerRemove:
    case AuditAction::Setting:
    case AuditAction::Accept:
    case AuditAction::Forget:
    case AuditAction::Export:
    case AuditAction::Recovered:
    case AuditAction::Unreadable:
        break;
    }
    if (record.result == "ended") {
        return {AuditWords::tr("Ended", "an exception"), Look{Glyph::Check, Tone::Neutral}};
    }
    if (record.result == "refused") {
        return {AuditWords::tr("Refused"), lookOf(domain::Outcome::Failed)};
    }
    return record.result.empty() || record.result == "done"
        ? AuditOutcome{AuditWords::tr("Done"), Look{Glyph::Check, Tone::Neutral}}
        : AuditOutcome{fromUtf8(record.result)};
}

QString shortHash(const std::string &hash)
{
    return fromUtf8(base::toHex(hash).substr(0, 8));
}

QString wholeHash(const std::string &hash)
{
    const QString hex = fromUtf8(base::toHex(hash));
    QStringList groups;
    for (qsizetype at = 0; at < hex.size(); at += 8) {
        groups.append(hex.mid(at, 8));
    }
    return groups.join(u' ');
}

} // namespace latchkey::ui
