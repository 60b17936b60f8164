// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewtexts.h"

#include "domain/words.h"
#include "query/query.h"
#include "ui/common/phrases.h"
#include "words/reports.h"
#include "words/times.h"
#include "words/trends.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <functional>

namespace latchkey::ui::overview {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(latchkey::ui::Overview)
};

QString dayText(std::chrono::sys_days day)
{
    return QLocale().toString(dateOf(day), words::shortDayFormat());
}

QString heldText(const store::TrendDay &day)
{
    return percentText(day.counts->held, day.counts->eligible, 1);
}

} // namespace

QDate dateOf(std::chrono::sys_days day)
{
    return words::dateOf(day);
}

QString percentText(std::size_t part, std::size_t all, int decimals)
{
    return words::percentText(part, all, decimals);
}

QString numberText(std::size_t number)
{
    return QLocale().toString(static_cast<qulonglong>(number));
}

QString deltaText(domain::Status status, const store::Overview &now, const store::TrendDay &before)
{
    const auto then = static_cast<int>(before.counts->byStatus[static_cast<std::size_t>(status)]);
    const int more = static_cast<int>(now.told()[static_cast<std::size_t>(status)]) - then;
    const QString day = dayText(before.day);
    if (more == 0) {
        return Texts::tr("as many as on %1").arg(day);
    }
    //: %1 is a day
    return more < 0 ? Texts::tr("%n fewer since %1", nullptr, -more).arg(day)
                    : Texts::tr("%n more since %1", nullptr, more).arg(day);
}

QString trendSentence(const std::vector<store::TrendDay> &trend)
{
    const auto isKnown = [](const store::TrendDay &day) { return day.counts.has_value(); };
    const auto first = std::ranges::find_if(trend, isKnown);
    if (first == trend.end() || !trend.back().counts) {
        return Texts::tr("No day has been counted yet.");
    }
    const auto gaps = std::count_if(first, trend.end(), std::not_fn(isKnown));
    QString sentence = Texts::tr("Held: %1 on %2, %3 on %4.")
                           .arg(heldText(*first), dayText(first->day), heldText(trend.back()),
                               dayText(trend.back().day));
    if (gaps > 0) {
        sentence += QLatin1Char(' ')
            + Texts::tr("%n day(s) without counts.", nullptr, static_cast<int>(gaps));
    }
    return sentence;
}

QString trendDayText(const store::TrendDay &day)
{
    if (!day.counts) {
        return Texts::tr("%1: not counted").arg(dayText(day.day));
    }
    //: %1 is a day, %2 a percentage, %3 a number of Macs
    return Texts::tr(
        "%1: %2 held, %3 of %n Mac(s)", nullptr, static_cast<int>(day.counts->eligible))
        .arg(dayText(day.day), heldText(day), numberText(day.counts->held));
}

QString followUp(const store::ReasonCount &reason)
{
    if (reason.resendable == reason.macs) {
        return Texts::tr("Latchkey starts, next login finishes");
    }
    if (reason.resendable == 0) {
        return Texts::tr("needs a person at the Mac");
    }
    //: %1 is a number of Macs
    return Texts::tr("Latchkey starts %1, %n need(s) a person", nullptr,
        static_cast<int>(reason.macs - reason.resendable))
        .arg(numberText(reason.resendable));
}

QString statusFilter(domain::Status status)
{
    const std::string_view word = domain::wordOf(status);
    return QStringLiteral("status:")
        + QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
}

QString reasonsFilter(domain::Status status, const std::vector<store::ReasonCount> &reasons)
{
    query::Filter terms;
    for (const store::ReasonCount &reason : reasons) {
        terms.terms.push_back({.key = query::Key::Why, .value = reason.why});
    }
    return statusFilter(status) + u' ' + fromUtf8(query::print(terms));
}

QString versionFilter(const std::string &version, domain::Status status)
{
    const QString os = version.empty() ? QStringLiteral("unknown") : fromUtf8(version);
    return statusFilter(status) + QStringLiteral(" os:") + os;
}

std::vector<store::ReasonCount> reasonsOf(const store::Overview &overview, domain::Status status)
{
    std::vector<store::ReasonCount> reasons;
    std::ranges::copy_if(overview.reasons, std::back_inserter(reasons),
        [status](const store::ReasonCount &reason) { return reason.status == status; });
    return reasons;
}

std::vector<store::ReasonCount> resendableReasons(const store::Overview &overview)
{
    auto reasons = reasonsOf(overview, domain::Status::NotEscrowed);
    std::erase_if(reasons, [](const store::ReasonCount &reason) { return reason.resendable == 0; });
    return reasons;
}

std::size_t resendableMacs(const store::Overview &overview)
{
    std::size_t macs = 0;
    for (const store::ReasonCount &reason : resendableReasons(overview)) {
        macs += reason.resendable;
    }
    return macs;
}

} // namespace latchkey::ui::overview
