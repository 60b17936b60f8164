// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/times.h"

#include <QCoreApplication>
#include <QDateTime>

namespace latchkey::words {

namespace {

struct Times {
    Q_DECLARE_TR_FUNCTIONS(latchkey::words::Times)
};

QDateTime local(base::Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(base::toMillis(at));
}

bool isThisYear(const QDate &date, const Reader &reader)
{
    return reader.now && local(*reader.now).date().year() == date.year();
}

QString clock(const QTime &time, const Reader &reader)
{
    //: Time of day in QTime's format
    return reader.locale.toString(time, Times::tr("HH:mm"));
}

} // namespace

QString age(std::chrono::milliseconds since)
{
    using namespace std::chrono;
    const auto minutes = static_cast<int>(duration_cast<std::chrono::minutes>(since).count());
    if (minutes < 1) {
        //: An age of less than a minute
        return Times::tr("now");
    }
    if (minutes < 60) {
        //: Age in minutes, short: 2 min
        return Times::tr("%n min", nullptr, minutes);
    }
    if (minutes < 48 * 60) {
        //: Age in hours, short: 3 h
        return Times::tr("%n h", nullptr, minutes / 60);
    }
    //: Age in days, short: 19 d
    return Times::tr("%n d", nullptr, minutes / (24 * 60));
}

QString age(base::Instant at, const Reader &reader)
{
    return reader.now ? age(*reader.now - at) : QString();
}

QString spokenAge(std::chrono::milliseconds since)
{
    using namespace std::chrono;
    const auto minutes = static_cast<int>(duration_cast<std::chrono::minutes>(since).count());
    if (minutes < 1) {
        //: An age of less than a minute, for a screen reader
        return Times::tr("just now");
    }
    if (minutes < 60) {
        //: Age in full, for a screen reader
        return Times::tr("%n minute(s)", nullptr, minutes);
    }
    if (minutes < 48 * 60) {
        //: Age in full, for a screen reader
        return Times::tr("%n hour(s)", nullptr, minutes / 60);
    }
    //: Age in full, for a screen reader
    return Times::tr("%n day(s)", nullptr, minutes / (24 * 60));
}

QString day(base::Instant at, const Reader &reader)
{
    const QDate date = local(at).date();
    if (isThisYear(date, reader)) {
        return reader.locale.toString(date, shortDayFormat());
    }
    //: Day with its year, in QDate's format: 12 Oct 2026
    return reader.locale.toString(date, Times::tr("d MMM yyyy"));
}

QString shortDayFormat()
{
    //: Day without its year, in QDate's format: 12 Oct
    return Times::tr("d MMM");
}

QString moment(base::Instant at, const Reader &reader)
{
    const QDateTime time = local(at);
    if (reader.now && local(*reader.now).date() == time.date()) {
        //: %1 is a time of day
        return Times::tr("today %1").arg(clock(time.time(), reader));
    }
    //: A day and a time of day: 12 Oct 09:14
    return Times::tr("%1 %2").arg(day(at, reader), clock(time.time(), reader));
}

QString dateAndTime(base::Instant at, const Reader &reader)
{
    const QDateTime time = local(at);
    //: A date with year and a time of day: 2 Sep 2026, 09:20
    return Times::tr("%1, %2").arg(
        reader.locale.toString(time.date(), Times::tr("d MMM yyyy")), clock(time.time(), reader));
}

QString batchTime(std::chrono::milliseconds takes)
{
    if (takes < std::chrono::seconds{10}) {
        return {};
    }
    if (takes < std::chrono::minutes{1}) {
        //: How long a batch takes
        return Times::tr("Less than a minute while the Macs are awake.");
    }
    //: How long a batch takes: %1 is a time such as "2 minutes"
    return Times::tr("About %1 while the Macs are awake.").arg(spokenAge(takes));
}

} // namespace latchkey::words
