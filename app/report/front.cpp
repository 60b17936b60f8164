// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/front.h"

#include "words/reportfacts.h"

#include <algorithm>

namespace latchkey::report {

namespace {

QStringList serverTexts(const Meta &meta)
{
    QStringList lines;
    for (const ServerRead &server : meta.servers) {
        lines += words::reportServer(
            QString::fromStdString(server.name), server.macs, server.readAt, server.error);
    }
    return lines;
}

QString dataText(const Meta &meta)
{
    QStringList sentences{words::reportComplete(meta.isComplete())};
    if (meta.stale > 0) {
        sentences += words::reportStale(meta.stale);
    }
    if (meta.unknown > 0) {
        sentences += words::reportUnknown(meta.unknown);
    }
    if (meta.accepted > 0) {
        sentences += words::reportAccepted(meta.accepted);
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace

QString subtitle(const Meta &meta)
{
    return words::reportSubtitle(meta.macs, meta.total, meta.dataAt);
}

Headline headline(const Meta &meta)
{
    if (meta.sums.empty() || meta.sums.front().name != "held"
        || meta.sums.front().share.whole == 0) {
        return {};
    }
    const Share &held = meta.sums.front().share;
    const Share &proven = meta.sums[1].share;
    return {words::percentText(held.part, held.whole, 1),
        words::reportHeadline(
            held.part, held.whole, words::percentText(proven.part, proven.whole, 0))};
}

std::vector<words::Definition> facts(const Meta &meta)
{
    using words::ReportFact, words::reportFact;
    std::vector<words::Definition> facts = {
        {reportFact(ReportFact::Made),
            words::reportMade(meta.madeAt, QString::fromStdString(meta.madeBy),
                QString::fromStdString(meta.version))},
        {reportFact(ReportFact::Filter), words::reportFilter(QString::fromStdString(meta.filter))},
        {reportFact(ReportFact::Servers), serverTexts(meta).join(QLatin1Char('\n'))},
        {reportFact(ReportFact::Data), dataText(meta)},
        {reportFact(ReportFact::Names), words::reportNamesIn(meta.withNames)},
        {reportFact(ReportFact::Audit), words::reportInAudit(meta.auditedAfter)}};
    for (const QString &note : meta.notes) {
        facts.push_back({reportFact(ReportFact::Note), note});
    }
    return facts;
}

std::vector<words::Definition> sums(const Meta &meta)
{
    std::vector<words::Definition> sums;
    for (const Sum &sum : meta.sums) {
        sums.push_back(
            {words::reportSum(sum.name), words::reportShare(sum.share.part, sum.share.whole)});
    }
    return sums;
}

QString trendSentence(const std::vector<store::TrendDay> &trend)
{
    const auto isKnown = [](const store::TrendDay &day) { return day.counts.has_value(); };
    const auto first = std::ranges::find_if(trend, isKnown);
    if (first == trend.end() || !trend.back().counts) {
        return {};
    }
    const auto held = [](const store::TrendDay &day) {
        return words::percentText(day.counts->held, day.counts->eligible, 1);
    };
    return words::reportTrend(held(*first), base::Instant(first->day), held(trend.back()),
        base::Instant(trend.back().day));
}

} // namespace latchkey::report
