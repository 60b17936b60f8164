// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/trends.h"

#include "words/reports.h"
#include "words/times.h"

#include <QCoreApplication>

namespace latchkey::words {

namespace {

struct Trends {
    Q_DECLARE_TR_FUNCTIONS(latchkey::words::Trends)
};

QString day(const QDate &date, const QLocale &locale)
{
    return locale.toString(date, shortDayFormat());
}

QString number(std::size_t value)
{
    return QLocale().toString(static_cast<qulonglong>(value));
}

} // namespace

QDate dateOf(std::chrono::sys_days day)
{
    return QDate(1970, 1, 1).addDays(day.time_since_epoch().count());
}

QString trendGoal(int percent)
{
    //: A line in a chart; %1 is a percentage
    return Trends::tr("Goal %1").arg(percentText(static_cast<std::size_t>(percent), 100, 0));
}

QString trendGap(const QDate &first, const QDate &last, const QLocale &locale)
{
    const QString from = day(first, locale);
    return first == last ? Trends::tr("not counted %1").arg(from)
                         : Trends::tr("not counted %1 to %2").arg(from, day(last, locale));
}

QString trendFall(std::chrono::sys_days on, std::size_t fewer, const QLocale &locale)
{
    //: %1 is a day
    return Trends::tr("%1: %n token(s) fewer than the day before", nullptr, static_cast<int>(fewer))
        .arg(day(dateOf(on), locale));
}

QStringList trendHeads()
{
    return {Trends::tr("Day"), Trends::tr("Coverage"), Trends::tr("Held"), Trends::tr("Proven"),
        Trends::tr("Macs")};
}

QStringList trendCells(const std::optional<TrendCounts> &counts)
{
    if (!counts) {
        const QString none = QStringLiteral("–");
        return {none, none, none, none};
    }
    return {percentText(counts->held, counts->eligible, 1), number(counts->held),
        number(counts->proven), number(counts->eligible)};
}

} // namespace latchkey::words
