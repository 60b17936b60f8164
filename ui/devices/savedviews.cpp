// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/savedviews.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSettings>

#include <algorithm>

namespace latchkey::ui {

namespace {

constexpr const char *viewsKey = "devices/views";
constexpr const char *schema = "latchkey.views/1";
constexpr qint64 mostBytes = 1024 * 1024;

struct SavedViewWords {
    Q_DECLARE_TR_FUNCTIONS(latchkey::ui::SavedViews)
};

QJsonObject viewJson(const SavedView &view)
{
    QJsonArray chips;
    for (std::size_t i = 0; i < view.chips.status.size(); ++i) {
        if (view.chips.status[i]) {
            chips.append(static_cast<int>(i));
        }
    }
    return {{QLatin1String("name"), view.name}, {QLatin1String("search"), view.search},
        {QLatin1String("status"), chips}, {QLatin1String("accepted"), view.chips.accepted},
        {QLatin1String("pending"), view.chips.pending}, {QLatin1String("stale"), view.chips.stale},
        {QLatin1String("sort"), static_cast<int>(view.sort.column)},
        {QLatin1String("descending"), view.sort.descending},
        {QLatin1String("columns"), QJsonArray::fromStringList(view.columns)}};
}

std::optional<SavedView> viewOf(const QJsonObject &object)
{
    SavedView view{.name = object.value(QLatin1String("name")).toString().trimmed(),
        .search = object.value(QLatin1String("search")).toString()};
    const int sort = object.value(QLatin1String("sort")).toInt();
    if (view.name.isEmpty() || sort < 0 || sort > static_cast<int>(store::Column::FileVault)) {
        return {};
    }
    view.sort
        = {static_cast<store::Column>(sort), object.value(QLatin1String("descending")).toBool()};
    for (const QJsonValue &status : object.value(QLatin1String("status")).toArray()) {
        const int index = status.toInt(-1);
        if (index < 0 || index >= static_cast<int>(view.chips.status.size())) {
            return {};
        }
        view.chips.status[static_cast<std::size_t>(index)] = true;
    }
    view.chips.accepted = object.value(QLatin1String("accepted")).toBool();
    view.chips.pending = object.value(QLatin1String("pending")).toBool();
    view.chips.stale = object.value(QLatin1String("stale")).toBool();
    for (const QJsonValue &column : object.value(QLatin1String("columns")).toArray()) {
        view.columns.append(column.toString());
    }
    return view;
}

QByteArray document(const std::vector<SavedView> &views)
{
    QJsonArray list;
    for (const SavedView &view : views) {
        list.append(viewJson(view));
    }
    return QJsonDocument(QJsonObject{{QLatin1String("schema"), QLatin1String(schema)},
                             {QLatin1String("views"), list}})
        .toJson();
}

std::optional<std::vector<SavedView>> parse(const QByteArray &text)
{
    const QJsonObject root = QJsonDocument::fromJson(text).object();
    if (root.value(QLatin1String("schema")).toString() != QLatin1String(schema)) {
        return {};
    }
    std::vector<SavedView> views;
    for (const QJsonValue &value : root.value(QLatin1String("views")).toArray()) {
        auto view = viewOf(value.toObject());
        if (!view) {
            return {};
        }
        views.push_back(std::move(*view));
    }
    return views;
}

} // namespace

SavedViews::SavedViews(QSettings &settings)
    : m_settings(settings)
{
    if (auto views = parse(settings.value(QLatin1String(viewsKey)).toByteArray())) {
        m_views = std::move(*views);
    }
}

std::vector<SavedView> SavedViews::builtIn()
{
    return {{.name = SavedViewWords::tr("All devices")},
        {.name = SavedViewWords::tr("Not ready to erase"),
            .search = QStringLiteral("consequence:not-ready-to-erase")},
        {.name = SavedViewWords::tr("Managed updates will ask for a password"),
            .search = QStringLiteral("consequence:managed-updates-ask-for-password")},
        {.name = SavedViewWords::tr("New users get no SecureToken"),
            .search = QStringLiteral("consequence:new-users-get-no-secure-token")}};
}

void SavedViews::save(const SavedView &view)
{
    const auto same = std::ranges::find(m_views, view.name, &SavedView::name);
    if (same == m_views.end()) {
        m_views.push_back(view);
    } else {
        *same = view;
    }
    keep();
}

void SavedViews::remove(const QString &name)
{
    std::erase_if(m_views, [&name](const SavedView &view) { return view.name == name; });
    keep();
}

void SavedViews::keep()
{
    m_settings.setValue(QLatin1String(viewsKey), document(m_views));
}

base::Result<void> SavedViews::exportTo(const QString &file) const
{
    QSaveFile out(file);
    const QByteArray text = document(m_views);
    if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size() || !out.commit()) {
        return base::fail(
            base::ErrorKind::Unwritable, file.toStdString(), out.errorString().toStdString());
    }
    return {};
}

base::Result<int> SavedViews::importFrom(const QString &file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly)) {
        return base::fail(
            base::ErrorKind::Unreadable, file.toStdString(), in.errorString().toStdString());
    }
    const auto views = parse(in.read(mostBytes));
    if (!views) {
        return base::fail(base::ErrorKind::Damaged, file.toStdString());
    }
    for (const SavedView &view : *views) {
        save(view);
    }
    return static_cast<int>(views->size());
}

} // namespace latchkey::ui
