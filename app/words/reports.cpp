// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/reports.h"

#include "words/reporttexts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace latchkey::words {

namespace {

struct Reports {
    Q_DECLARE_TR_FUNCTIONS(latchkey::words::Reports)
};

constexpr const char *context = "latchkey::words::Reports";
constexpr double all = 100;

QString translated(const char *text)
{
    return QCoreApplication::translate(context, text);
}

QString named(std::span<const NamedText> texts, std::string_view name)
{
    const auto found = std::ranges::find(texts, name, &NamedText::name);
    return found == texts.end() ? QString() : translated(found->text);
}

} // namespace

QString reportName(std::string_view kind)
{
    return named(reportNames(), kind);
}

QString reportAbout(std::string_view kind)
{
    return named(reportAbouts(), kind);
}

QString reportTitle(std::string_view kind)
{
    return named(reportTitles(), kind);
}

QString reportTable(std::string_view table)
{
    return named(reportTables(), table);
}

QString reportColumn(std::string_view column)
{
    return named(reportColumns(), column);
}

QString reportGroup(std::string_view group)
{
    return named(reportGroups(), group);
}

QString reportGroupTitle(std::string_view group)
{
    return named(reportGroupTitles(), group);
}

QString reportWithoutTrend()
{
    //: A note in a report
    return Reports::tr("Days were counted for whole servers, so there is no trend of this filter.");
}

QString reportSum(std::string_view sum)
{
    return named(reportSums(), sum);
}

QString reportChange(std::string_view change)
{
    return named(reportChanges(), change);
}

QString reportAuditAction(std::string_view action)
{
    return named(reportAuditActions(), action);
}

std::vector<Definition> reportDefinitions()
{
    std::vector<Definition> definitions;
    for (const DefinedText &text : reportDefinedTexts()) {
        definitions.push_back({translated(text.term), translated(text.meaning)});
    }
    return definitions;
}

double percent(std::size_t part, std::size_t whole, int decimals)
{
    if (whole == 0) {
        return 0;
    }
    const double share = all * static_cast<double>(part) / static_cast<double>(whole);
    const double scale = std::pow(10.0, decimals);
    const double nearest = std::round(share * scale) / scale;
    return nearest >= all && part < whole ? std::floor(share * scale + 1e-9) / scale : nearest;
}

QString percentText(std::size_t part, std::size_t whole, int decimals)
{
    return QLocale().toString(percent(part, whole, decimals), 'f', decimals) + QChar(0xa0)
        + QLocale().percent();
}

} // namespace latchkey::words
