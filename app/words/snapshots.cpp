// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/snapshots.h"

#include "domain/snapshottrouble.h"
#include "words/errors.h"
#include "words/filling.h"
#include "words/reporttexts.h"
#include "words/times.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace latchkey::words {

namespace {

constexpr std::size_t shortestPassphrase = 12;

struct Snapshots {
    Q_DECLARE_TR_FUNCTIONS(latchkey::words::Snapshots)
};

constexpr std::array<NamedText, 7> changes = {{
    //: What became of a Mac between two snapshots
    {"token-lost", QT_TRANSLATE_NOOP("latchkey::words::Snapshots", "Token lost")},
    //: What became of a Mac between two snapshots
    {"gone", QT_TRANSLATE_NOOP("latchkey::words::Snapshots", "Mac gone")},
    //: What became of a Mac between two snapshots
    {"token-gained", QT_TRANSLATE_NOOP("latchkey::words::Snapshots", "Token gained")},
    //: What became of a Mac between two snapshots
    {"new", QT_TRANSLATE_NOOP("latchkey::words::Snapshots", "New Mac")},
    //: What became of a Mac between two snapshots
    {"status-changed", QT_TRANSLATE_NOOP("latchkey::words::Snapshots", "Status changed")},
    //: What became of a Mac between two snapshots
    {"option-changed", QT_TRANSLATE_NOOP("latchkey::words::Snapshots", "Option changed")},
    //: What became of a Mac between two snapshots
    {"users-changed", QT_TRANSLATE_NOOP("latchkey::words::Snapshots", "Users changed")},
}};

constexpr std::array<NamedText, 4> userChanges = {{
    //: %1 is an account or a UUID
    {"removed", QT_TRANSLATE_NOOP("latchkey::words::Snapshots", "%1 was removed")},
    //: %1 is an account or a UUID
    {"added", QT_TRANSLATE_NOOP("latchkey::words::Snapshots", "%1 was added")},
    //: %1 is an account
    {"lost-secure-token",
        QT_TRANSLATE_NOOP("latchkey::words::Snapshots", "%1 lost its SecureToken")},
    //: %1 is an account
    {"got-secure-token", QT_TRANSLATE_NOOP("latchkey::words::Snapshots", "%1 got a SecureToken")},
}};

constexpr std::array<NamedText, 3> names = {{
    {"kept",
        QT_TRANSLATE_NOOP(
            "latchkey::words::Snapshots", "It holds the names of users and accounts.")},
    {"pseudonyms",
        QT_TRANSLATE_NOOP("latchkey::words::Snapshots",
            "Users and accounts have other names in it, the same in every snapshot of its maker.")},
    {"hidden",
        QT_TRANSLATE_NOOP("latchkey::words::Snapshots",
            "The names of users and accounts were hidden when it was made.")},
}};

template <std::size_t N>
QString textOf(const std::array<NamedText, N> &texts, std::string_view name)
{
    for (const NamedText &each : texts) {
        if (each.name == name) {
            return Snapshots::tr(each.text);
        }
    }
    return {};
}

QString troubleText(domain::SnapshotTrouble trouble)
{
    switch (trouble) {
    case domain::SnapshotTrouble::NotASnapshot:
        //: %1 is a file
        return Snapshots::tr("%1 is not a snapshot of Latchkey. Choose another file.");
    case domain::SnapshotTrouble::NewerFormat:
        //: %1 is a file
        return Snapshots::tr("%1 was made by a newer Latchkey. Update this one to open it.");
    case domain::SnapshotTrouble::WrongPassphrase:
        //: %1 is a file
        return Snapshots::tr("The passphrase does not open %1. Check it, or ask whoever made it.");
    case domain::SnapshotTrouble::Truncated:
        //: %1 is a file
        return Snapshots::tr("%1 ends too early, and nothing of it is shown. Copy it again.");
    case domain::SnapshotTrouble::Changed:
        //: %1 is a file
        return Snapshots::tr("%1 is not as it was made, and nothing of it is shown. Copy it again, "
                             "or ask for a new one.");
    case domain::SnapshotTrouble::TooCostly:
        //: %1 is a file
        return Snapshots::tr("%1 asks for more memory or time than a snapshot needs. Do not trust "
                             "it.");
    }
    return {};
}

} // namespace

QString snapshotSentence(const base::Error &error)
{
    const auto trouble = base::fromWord<domain::SnapshotTrouble>(error.detail);
    return trouble ? troubleText(*trouble).arg(QString::fromStdString(error.where))
                   : sentence(error);
}

QString snapshotChange(std::string_view kind)
{
    return textOf(changes, kind);
}

QString snapshotUserChange(std::string_view kind, const QString &user)
{
    const QString text = textOf(userChanges, kind);
    return text.isEmpty() ? text : text.arg(user);
}

QString snapshotNames(std::string_view kind)
{
    return textOf(names, kind);
}

QString snapshotTitle(base::Instant takenAt)
{
    //: %1 is a date with its time
    return Snapshots::tr("Snapshot of %1").arg(dateAndTime(takenAt, {}));
}

QStringList snapshotHeader(
    base::Instant takenAt, std::size_t macs, const QStringList &kinds, const QString &version)
{
    QStringList named = kinds;
    named.removeAll(QString());
    QStringList lines{
        //: %1 is a date with its time, %2 a version of Latchkey
        Snapshots::tr("Taken %1 by Latchkey %2.").arg(dateAndTime(takenAt, {}), version),
        //: %1 is a number
        Snapshots::tr("Macs: %1.").arg(QLocale().toString(static_cast<qulonglong>(macs))),
    };
    if (!named.isEmpty()) {
        //: %1 are kinds of servers: "latchkey, jamf"
        lines += Snapshots::tr("Kinds of servers: %1.").arg(joined(named));
    }
    return lines;
}

QString snapshotsCompared(base::Instant before, base::Instant after)
{
    //: Two dates with their times
    return Snapshots::tr("Compares what was known %1 with what was known %2.")
        .arg(dateAndTime(before, {}), dateAndTime(after, {}));
}

QString snapshotUsersNotCompared()
{
    return Snapshots::tr("Users are not compared: the two sides name them differently.");
}

QString snapshotReadOnly()
{
    return Snapshots::tr("A snapshot is read-only.");
}

QString passphraseObstacle(std::size_t length)
{
    return length >= shortestPassphrase
        ? QString()
        : Snapshots::tr(
            "The passphrase needs at least %n characters.", nullptr, shortestPassphrase);
}

QString passphrasesDiffer()
{
    return Snapshots::tr("The two passphrases are not the same.");
}

} // namespace latchkey::words
