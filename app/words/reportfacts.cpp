// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/reportfacts.h"

#include "words/reports.h"
#include "words/times.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace latchkey::words {

namespace {

struct Reports {
    Q_DECLARE_TR_FUNCTIONS(latchkey::words::Reports)
};

QString number(std::size_t value)
{
    return QLocale().toString(static_cast<qulonglong>(value));
}

} // namespace

QString reportFact(ReportFact fact)
{
    switch (fact) {
    case ReportFact::Made:
        //: Label in a report
        return Reports::tr("Made");
    case ReportFact::Filter:
        //: Label in a report
        return Reports::tr("Macs");
    case ReportFact::Servers:
        //: Label in a report
        return Reports::tr("Read from");
    case ReportFact::Data:
        //: Label in a report
        return Reports::tr("Data");
    case ReportFact::Names:
        //: Label in a report
        return Reports::tr("Names");
    case ReportFact::Audit:
        //: Label in a report
        return Reports::tr("Audit");
    case ReportFact::Note:
        //: Label in a report
        return Reports::tr("Note");
    case ReportFact::Definitions:
        //: Title of a part of a report
        return Reports::tr("What the words mean");
    case ReportFact::Sums:
        //: Title of a part of a report
        return Reports::tr("Numbers");
    }
    return {};
}

QString reportSubtitle(std::size_t macs, std::size_t total, base::Instant madeAt)
{
    const QString when = dateAndTime(madeAt, Reader{});
    if (macs == total) {
        //: Under a report's title; %1 is a date and time
        return Reports::tr("All %n Macs · %1", nullptr, static_cast<int>(total)).arg(when);
    }
    //: Under a report's title; %1 the Macs in it, %2 a date and time, %n all Macs
    return Reports::tr("%1 of %n Macs · %2", nullptr, static_cast<int>(total))
        .arg(number(macs), when);
}

QString reportHeadline(std::size_t held, std::size_t eligible, const QString &proven)
{
    //: What a percentage above it means; %1 Macs of %2, %3 is a percentage
    return Reports::tr("held, %1 of %2 · %3 proven in 30 days")
        .arg(number(held), number(eligible), proven);
}

QString reportMade(base::Instant at, const QString &who, const QString &version)
{
    const QString zone = QString::fromUtf8(QTimeZone::systemTimeZoneId());
    //: %1 a date and time, %2 a time zone, %3 a login name, %4 a version
    return Reports::tr("%1 by %3 with Latchkey %4. Times are those of %2.")
        .arg(dateAndTime(at, Reader{}), zone, who, version);
}

QString reportFilter(const QString &filter)
{
    //: Which Macs a report is about
    return filter.isEmpty() ? Reports::tr("All, without a filter.") : filter;
}

QString reportServer(const QString &name, std::size_t macs, std::optional<base::Instant> readAt,
    const QString &error)
{
    const auto count = static_cast<int>(macs);
    QString text = readAt
        //: %1 a server, %2 a date and time
        ? Reports::tr("%1: %n Macs, read %2.", nullptr, count)
              .arg(name, dateAndTime(*readAt, Reader{}))
        //: %1 a server
        : Reports::tr("%1: %n Macs, never read to the end.", nullptr, count).arg(name);
    if (!error.isEmpty()) {
        text += QLatin1Char(' ') + error;
    }
    return text;
}

QString reportComplete(bool isComplete)
{
    return isComplete ? Reports::tr("Every server was read to its end.")
                      : Reports::tr("Not complete: see the servers above.");
}

QString reportStale(std::size_t macs)
{
    return Reports::tr(
        "What is known of %n Macs is older than 7 days.", nullptr, static_cast<int>(macs));
}

QString reportUnknown(std::size_t macs)
{
    return Reports::tr(
        "%n Macs are unknown and count as not covered.", nullptr, static_cast<int>(macs));
}

QString reportNamesIn(bool withNames)
{
    return withNames ? Reports::tr("With the names of users and accounts.")
                     : Reports::tr("Without the names of users and accounts.");
}

QString reportAccepted(std::size_t macs)
{
    return Reports::tr("%n of them are accepted as exceptions, and count as not covered.", nullptr,
        static_cast<int>(macs));
}

QString reportInAudit(std::int64_t after)
{
    //: %1 is the number of an entry of the audit
    return Reports::tr("Noted after entry %1, with this file’s SHA-256, in the audit of the "
                       "computer that made it: latchkey-cli audit verify --file FILE")
        .arg(QLocale().toString(static_cast<qlonglong>(after)));
}

QString reportFromSnapshot(base::Instant takenAt)
{
    //: %1 is a date with its time
    return Reports::tr("Made from a snapshot: states, ages and exceptions are those of %1.")
        .arg(dateAndTime(takenAt, {}));
}

QString reportPeriod(base::Instant from, base::Instant to)
{
    //: %1 and %2 are dates and times
    return Reports::tr("What happened from %1 to %2.")
        .arg(dateAndTime(from, Reader{}), dateAndTime(to, Reader{}));
}

QString reportShare(std::size_t part, std::size_t whole)
{
    if (whole == 0) {
        //: In place of a percentage
        return Reports::tr("no Mac to count");
    }
    //: %1 of %2 Macs are %3 percent
    return Reports::tr("%1 of %2, %3")
        .arg(number(part), number(whole), percentText(part, whole, 1));
}

QString reportTrend(
    const QString &before, base::Instant firstDay, const QString &after, base::Instant lastDay)
{
    //: %1 and %3 are percentages, %2 and %4 days
    return Reports::tr("Held: %1 on %2, %3 on %4.")
        .arg(before, dayText(firstDay), after, dayText(lastDay));
}

QString reportAll()
{
    //: The row of a table that sums up the others
    return Reports::tr("All");
}

QString reportNotTold()
{
    //: A group of Macs of which nobody told it
    return Reports::tr("Not told");
}

QString reportNoCause()
{
    //: The group of the Macs of which nothing is wrong
    return Reports::tr("Nothing is wrong");
}

QString reportSummary()
{
    //: Name of a sheet that tells what the others are
    return Reports::tr("Summary");
}

QString reportPage(int page, int all)
{
    return all < page
        ? Reports::tr("Page %1").arg(QLocale().toString(page))
        //: %1 is a page's number, %2 how many there are
        : Reports::tr("Page %1 of %2").arg(QLocale().toString(page), QLocale().toString(all));
}

QString dayText(base::Instant day)
{
    const QDate date = QDateTime::fromMSecsSinceEpoch(base::toMillis(day), Qt::UTC).date();
    //: Day with its year, in QDate's format: 12 Oct 2026
    return QLocale().toString(date, Reports::tr("d MMM yyyy"));
}

} // namespace latchkey::words
