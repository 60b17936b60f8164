// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/audit.h"

#include <QCoreApplication>
#include <QLocale>

namespace latchkey::words {

namespace {

struct Audit {
    Q_DECLARE_TR_FUNCTIONS(latchkey::words::Audit)
};

} // namespace

QString auditVerdict(qint64 entries, std::string_view flaw, qint64 at)
{
    const QString number = QLocale().toString(at);
    if (flaw == "changed") {
        //: %1 is the number of an entry of the audit
        return Audit::tr("The audit does not hold: entry %1 was changed.").arg(number);
    }
    if (flaw == "removed") {
        //: %1 is the number of an entry of the audit
        return Audit::tr("The audit does not hold: entry %1 was removed.").arg(number);
    }
    if (flaw == "inserted") {
        //: %1 is the number of an entry of the audit
        return Audit::tr("The audit does not hold: entry %1 was inserted.").arg(number);
    }
    if (flaw == "reordered") {
        //: %1 is the number of an entry of the audit
        return Audit::tr("The audit does not hold: entry %1 is not in its place.").arg(number);
    }
    if (flaw == "cut") {
        //: %1 is the number of an entry of the audit
        return Audit::tr("The audit does not hold: entry %1 and what followed were cut off.")
            .arg(number);
    }
    if (flaw == "rewritten") {
        //: %1 is the number of an entry of the audit
        return Audit::tr("The audit does not hold: it was written anew, entry %1 is not the one "
                         "that was noted apart.")
            .arg(number);
    }
    //: The audit was recomputed; %n entries
    return Audit::tr(
        "The audit holds: %n entries, each as it was written.", nullptr, static_cast<int>(entries));
}

QString auditHead(const QString &hash)
{
    //: %1 is a hash in hex
    return Audit::tr("Head: %1").arg(hash);
}

QString auditHeadNotKept()
{
    //: The audit's head is the hash of its last entry
    return Audit::tr("No head is kept apart: a missing end could not be noticed.");
}

QString auditNewer(qint64 entries)
{
    //: The audit's head is the hash of its last entry; a program that was killed leaves this
    return Audit::tr("%n entries are newer than the head that is kept apart.", nullptr,
        static_cast<int>(entries));
}

QString filePermissionsOnly()
{
    //: Where there is no keyring, the profile's key lies in a file of mode 0600
    return Audit::tr("There is no keyring: the key and the audit's head are protected by file "
                     "permissions only.");
}

QString exportFound(qint64 entry, const QString &who, base::Instant at)
{
    //: %1 the number of an entry of the audit, %2 a time, %3 a person
    return Audit::tr("The file is the one that entry %1 notes: exported %2 by %3.")
        .arg(QLocale().toString(entry), QString::fromStdString(base::formatRfc3339(at)), who);
}

QString exportNotFound()
{
    return Audit::tr(
        "No entry of the audit notes this file: it was changed, or not exported here.");
}

QString auditExported(qint64 entries, const QString &file)
{
    //: %1 is a file
    return Audit::tr("%n entries are in %1, signed. Check it with packaging/verify-audit.py.",
        nullptr, static_cast<int>(entries))
        .arg(file);
}

} // namespace latchkey::words
