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

constexpr const char *settingsKey = "devices/views";
constexpr const char *schema = "latchkey.views/1";
constexpr qint64 mostBytes = 1024 * 1024;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(latchkey::ui::SavedViews)
};

QLatin1String key(const char *name)
{
    return QLatin1String(name);
}

QJsonObject toJson(const SavedView &view)
{
    QJsonArray chips;
    for (std::size_t i = 0; i < view.chips.status.size(); ++i) {
        if (view.chips.status[i]) {
            chips.append(static_cast<int>(i));
        }
    }
    return {{key("name"), view.name}, {key("search"), view.search}, {key("status"), chips},
        {key("accepted"), view.chips.accepted}, {key("pending"), view.chips.pending},
        {key("stale"), view.chips.stale}, {key("sort"), static_cast<int>(view.sort.column)},
        {key("descending"), view.sort.descending},
        {key("columns"), QJsonArray::fromStringList(view.columns)}};
}

std::optional<SavedView> fromJson(const QJsonObject &object)
{
    SavedView view{.name = object.value(key("name")).toString().trimmed(),
        .search = object.value(key("search")).toString()};
    const int sort = object.value(key("sort")).toInt();
    if (view.name.isEmpty() || sort < 0 || sort > static_cast<int>(store::Column::FileVault)) {
        return {};
    }
    view.sort = {static_cast<store::Column>(sort), object.value(key("descending")).toBool()};
    for (const QJsonValue &status : object.value(key("status")).toArray()) {
        const int index = status.toInt(-1);
        if (index < 0 || index >= static_cast<int>(view.chips.status.size())) {
            return {};
        }
        view.chips.status[static_cast<std::size_t>(index)] = true;
    }
    view.chips.accepted = object.value(key("accepted")).toBool();
    view.chips.pending = object.value(key("pending")).toBool();
    view.chips.stale = object.value(key("stale")).toBool();
    for (const QJsonValue &column : object.value(key("columns")).toArray()) {
        view.columns.append(column.toString());
    }
    return view;
}

QByteArray document(const std::vector<SavedView> &views)
{
    QJsonArray list;
    for (const SavedView &view : views) {
        list.append(toJson(view));
    }
    return QJsonDocument(QJsonObject{{key("schema"), key(schema)}, {key("views"), list}}).toJson();
}

std::optional<std::vector<SavedView>> parse(const QByteArray &text)
{
    const QJsonObject root = QJsonDocument::fromJson(text).object();
    if (root.value(key("schema")).toString() != key(schema)) {
        return {};
    }
    std::vector<SavedView> views;
    for (const QJsonValue &value : root.value(key("views")).toArray()) {
        auto view = fromJson(value.toObject());
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
    if (auto views = parse(settings.value(key(settingsKey)).toByteArray())) {
        m_views = std::move(*views);
    }
}

std::vector<SavedView> SavedViews::builtIn()
{
    return {{.name = Words::tr("All devices")},
        {.name = Words::tr("Not ready to erase"),
            .search = QStringLiteral("consequence:not-ready-to-erase")},
        {.name = Words::tr("Managed updates will ask for a password"),
            .search = QStringLiteral("consequence:managed-updates-ask-for-password")},
        {.name = Words::tr("New users get no SecureToken"),
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
    m_settings.setValue(key(settingsKey), document(m_views));
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
