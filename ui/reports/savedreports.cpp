// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/savedreports.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

#include <algorithm>

namespace latchkey::ui {

namespace {

constexpr const char *reportsKey = "reports/saved";

template <typename Enum> QString word(Enum value)
{
    return QString::fromStdString(std::string(wordOf(value)));
}

std::string text(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString().toStdString();
}

QJsonObject reportJson(const SavedReport &report)
{
    QJsonArray parts;
    for (const report::Part part : report.request.parts) {
        parts.append(word(part));
    }
    return {{QLatin1String("name"), report.name},
        {QLatin1String("kind"), word(report.request.kind)},
        {QLatin1String("where"), QString::fromStdString(report.request.where)},
        {QLatin1String("group"), word(report.request.group)}, {QLatin1String("parts"), parts},
        {QLatin1String("names"), report.request.withNames},
        {QLatin1String("format"), word(report.format)}};
}

// Nothing for what another version wrote and this one does not know.
std::optional<SavedReport> reportOf(const QJsonObject &object)
{
    const auto kind = base::fromWord<report::Kind>(text(object, "kind"));
    const auto group = base::fromWord<report::Group>(text(object, "group"));
    const auto format = base::fromWord<report::Format>(text(object, "format"));
    const QString name = object.value(QLatin1String("name")).toString();
    if (name.isEmpty() || !kind || !group || !format) {
        return {};
    }
    SavedReport report{.name = name,
        .request = {.kind = *kind,
            .where = text(object, "where"),
            .group = *group,
            .withNames = object.value(QLatin1String("names")).toBool()},
        .format = *format};
    for (const QJsonValue &each : object.value(QLatin1String("parts")).toArray()) {
        const auto part = base::fromWord<report::Part>(each.toString().toStdString());
        if (!part) {
            return {};
        }
        report.request.parts.push_back(*part);
    }
    return report;
}

} // namespace

SavedReports::SavedReports(QSettings &settings)
    : m_settings(settings)
{
    const QByteArray kept = settings.value(QLatin1String(reportsKey)).toByteArray();
    for (const QJsonValue &each : QJsonDocument::fromJson(kept).array()) {
        if (auto report = reportOf(each.toObject())) {
            m_reports.push_back(std::move(*report));
        }
    }
}

void SavedReports::save(const SavedReport &report)
{
    const auto same = std::ranges::find(m_reports, report.name, &SavedReport::name);
    if (same == m_reports.end()) {
        m_reports.push_back(report);
    } else {
        *same = report;
    }
    keep();
}

void SavedReports::remove(const QString &name)
{
    std::erase_if(m_reports, [&name](const SavedReport &report) { return report.name == name; });
    keep();
}

void SavedReports::keep()
{
    QJsonArray list;
    for (const SavedReport &report : m_reports) {
        list.append(reportJson(report));
    }
    m_settings.setValue(
        QLatin1String(reportsKey), QJsonDocument(list).toJson(QJsonDocument::Compact));
}

} // namespace latchkey::ui
