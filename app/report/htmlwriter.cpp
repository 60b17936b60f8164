// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/celltext.h"
#include "report/front.h"
#include "report/trendsvg.h"
#include "report/writers.h"
#include "words/reportfacts.h"

#include <QFile>

namespace latchkey::report {

namespace {

void append(std::string &out, const QString &text)
{
    out += text.toHtmlEscaped().toStdString();
}

/// <name>text</name>
void element(std::string &out, const char *name, const QString &text, const char *attributes = "")
{
    out.append("<").append(name).append(attributes).append(">");
    append(out, text);
    out.append("</").append(name).append(">");
}

void writeHead(std::string &out, const Meta &meta)
{
    const QLocale locale;
    out += "<!DOCTYPE html>\n<html lang=\"" + locale.bcp47Name().toStdString() + "\" dir=\""
        + (locale.textDirection() == Qt::RightToLeft ? "rtl" : "ltr") + "\">\n<head>\n"
        + "<meta charset=\"utf-8\">\n"
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
          "<meta http-equiv=\"Content-Security-Policy\" "
          "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
          "<meta name=\"color-scheme\" content=\"light dark\">\n";
    element(out, "title", meta.title);
    QFile style(QStringLiteral(":/report/report.css"));
    if (style.open(QIODevice::ReadOnly)) {
        out += "\n<style>\n" + style.readAll().toStdString() + "</style>";
    }
    out += "\n</head>\n<body>\n<main>\n";
}

void writeTitle(std::string &out, const Meta &meta)
{
    out += "<header>\n<div>\n";
    element(out, "h1", meta.title);
    element(out, "p", subtitle(meta));
    const Headline head = headline(meta);
    out += "\n</div>\n";
    if (!head.number.isEmpty()) {
        out += "<div class=\"headline\">\n";
        element(out, "p", head.number, " class=\"number\"");
        element(out, "p", head.meaning);
        out += "\n</div>\n";
    }
    out += "</header>\n";
}

void writeList(std::string &out, const std::vector<words::Definition> &list)
{
    out += "<dl>\n";
    for (const words::Definition &each : list) {
        element(out, "dt", each.term);
        element(out, "dd", each.meaning);
        out += "\n";
    }
    out += "</dl>\n";
}

void writeFront(std::string &out, const Report &report)
{
    if (!report.trend.empty()) {
        out += "<figure>\n" + trendSvg(report.trend, trendSentence(report.trend));
        element(out, "figcaption", trendSentence(report.trend));
        out += "\n</figure>\n";
    }
    writeList(out, facts(report.meta));
    element(out, "h2", words::reportFact(words::ReportFact::Sums));
    writeList(out, sums(report.meta));
    element(out, "h2", words::reportFact(words::ReportFact::Definitions));
    writeList(out, report.meta.definitions);
}

const char *classOf(const Column &column)
{
    return isTrailing(column)           ? " class=\"number\""
        : column.type == CellType::Code ? " class=\"code\""
                                        : "";
}

void writeTableHead(std::string &out, const Table &table)
{
    out += "<table>\n";
    element(out, "caption", table.title);
    out += "\n<thead><tr>";
    for (const Column &column : table.columns) {
        const std::string attributes = std::string(" scope=\"col\"") + classOf(column);
        element(out, "th", column.title, attributes.c_str());
    }
    out += "</tr></thead>\n<tbody>\n";
}

// The first cell names the row.
void writeRow(std::string &out, const Table &table, const QStringList &cells, bool isSum)
{
    out += isSum ? "<tr class=\"sum\">" : "<tr>";
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const std::string attributes = std::string(i == 0 ? " scope=\"row\"" : "") + " dir=\"auto\""
            + classOf(table.columns[static_cast<std::size_t>(i)]);
        element(out, i == 0 ? "th" : "td", cells[i], attributes.c_str());
    }
    out += "</tr>\n";
}

} // namespace

base::Result<Written> writeHtml(const Report &report, Output &output)
{
    OutputText out(output);
    writeHead(out.text(), report.meta);
    writeTitle(out.text(), report.meta);
    writeFront(out.text(), report);
    Written written;
    for (const Table &table : report.tables) {
        writeTableHead(out.text(), table);
        const auto done = eachText(table, [&](const QStringList &cells, bool isSum) {
            writeRow(out.text(), table, cells, isSum);
            written.rows += isSum ? 0 : 1;
            return out.passOn();
        });
        if (!done) {
            return tl::unexpected(done.error());
        }
        out.text() += "</tbody>\n</table>\n";
    }
    out.text() += "</main>\n</body>\n</html>\n";
    auto done = out.finish();
    return done ? base::Result<Written>(written) : tl::unexpected(done.error());
}

} // namespace latchkey::report
