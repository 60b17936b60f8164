// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/latchkey-cli/differenceprint.h"

#include "domain/words.h"
#include "programs/latchkey-cli/session.h"
#include "report/changetext.h"
#include "words/filling.h"
#include "words/snapshots.h"
#include "json/writer.h"

namespace latchkey::programs {

namespace {

using snapshot::Change;
using snapshot::ChangeKind;

void writeSide(json::Writer &writer, const snapshot::Front &front, std::size_t macs)
{
    writer.beginObject()
        .member("takenAt", front.takenAt)
        .member("version", front.version)
        .member("filter", front.filter)
        .member("names", base::wordOf(front.names))
        .member("macs", static_cast<std::int64_t>(macs))
        .endObject();
}

void writeState(json::Writer &writer, std::string_view name, const domain::Summary &summary)
{
    writer.key(name)
        .beginObject()
        .member("status", base::wordOf(summary.status))
        .member("why", summary.why)
        .member("option", base::wordOf(summary.option))
        .member("proof", base::wordOf(summary.proof))
        .endObject();
}

void writeChange(json::Writer &writer, const Change &change)
{
    writer.beginObject()
        .member("change", base::wordOf(change.kind))
        .member("server", change.server.text())
        .member("id", change.device.text())
        .member("name", change.name)
        .member("serial", change.serial);
    if (change.kind != ChangeKind::New) {
        writeState(writer, "before", change.before);
    }
    if (change.kind != ChangeKind::Gone) {
        writeState(writer, "after", change.after);
    }
    if (change.kind == ChangeKind::UsersChanged) {
        writer.key("users").beginArray();
        for (const snapshot::UserChange &user : change.users) {
            writer.beginObject()
                .member("change", base::wordOf(user.kind))
                .member("user", user.user)
                .endObject();
        }
        writer.endArray();
    }
    writer.endObject();
}

} // namespace

void printDifferenceText(const snapshot::Compared &compared)
{
    const snapshot::Difference &difference = compared.difference;
    for (const Change &change : difference.changes) {
        Session::print(QStringLiteral("%1  %2  %3  %4")
                           .arg(words::snapshotChange(base::wordOf(change.kind)), -15)
                           .arg(QString::fromStdString(change.name), -22)
                           .arg(QString::fromStdString(change.serial), -13)
                           .arg(report::changeText(change)));
    }
    QStringList counts;
    for (const ChangeKind kind : base::valuesOf<ChangeKind>()) {
        counts += QStringLiteral("%1 %2")
                      .arg(words::snapshotChange(base::wordOf(kind)).toLower())
                      .arg(difference.count(kind));
    }
    Session::print((difference.changes.empty() ? QString() : QStringLiteral("\n"))
        + words::snapshotsCompared(compared.before.takenAt, compared.after.takenAt));
    //: %n Macs, %1 a number of Macs, %2 counts of each kind of change: "new 2, gone 1"
    Session::print(
        Cli::tr("%n Macs before, %1 after: %2.", nullptr, static_cast<int>(difference.before))
            .arg(difference.after)
            .arg(words::joined(counts)));
    if (!compared.withUsers) {
        Session::print(words::snapshotUsersNotCompared());
    }
}

void printDifferenceJson(const snapshot::Compared &compared)
{
    const snapshot::Difference &difference = compared.difference;
    std::string text;
    json::Writer writer{text, json::Writer::Controls::Drop};
    writer.beginObject().member("schema", "latchkey.snapshot-diff/1").key("before");
    writeSide(writer, compared.before, difference.before);
    writer.key("after");
    writeSide(writer, compared.after, difference.after);
    writer.member("usersCompared", compared.withUsers).key("counts").beginObject();
    for (const ChangeKind kind : base::valuesOf<ChangeKind>()) {
        writer.member(base::wordOf(kind), static_cast<std::int64_t>(difference.count(kind)));
    }
    writer.endObject().key("changes").beginArray();
    for (const Change &change : difference.changes) {
        writeChange(writer, change);
    }
    writer.endArray().endObject();
    Session::print(text);
}

} // namespace latchkey::programs
