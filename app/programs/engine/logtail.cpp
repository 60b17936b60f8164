// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/engine/logtail.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace latchkey::programs {

namespace {

constexpr qint64 mostBytes = 16 * 1024;
constexpr std::size_t mostLines = 60;

bool matches(const QString &text, const char *pattern)
{
    return QRegularExpression(QLatin1String(pattern)).match(text).hasMatch();
}

struct Entry {
    QString at, what, server, result;
    qint64 macs = 0;
};

std::optional<Entry> entryOf(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const auto text = [&object](const char *key) { return object[QLatin1String(key)].toString(); };
    Entry entry{.at = text("at"),
        .what = text("what"),
        .server = text("server"),
        .result = text("result"),
        .macs = object[QLatin1String("macs")].toInteger()};
    const bool isOurs = matches(entry.at, R"(\A[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,20}Z\z)")
        && matches(entry.what, R"(\A(start|end|read|reread|action)\z)")
        && matches(entry.result, R"(\A([a-z-]{0,30}|[0-9]+\.[0-9]+\.[0-9]+)\z)");
    return isOurs ? std::optional(entry) : std::nullopt;
}

std::string lineOf(const Entry &entry, const ServerNumbers &numbers, bool afterCrash)
{
    QString line = entry.at + u' ' + entry.what;
    if (!entry.server.isEmpty()) {
        const auto number = numbers.find(entry.server.toStdString());
        line += u' '
            + (number == numbers.end() ? QStringLiteral("server removed since")
                                       : QString::fromStdString(number->second));
    }
    line += entry.result.isEmpty() ? QString() : u' ' + entry.result;
    line += entry.macs == 0 ? QString() : QStringLiteral(" %1 Macs").arg(entry.macs);
    return (
        line + (afterCrash ? QStringLiteral(" (the one before did not end by itself)") : QString()))
        .toStdString();
}

} // namespace

std::vector<std::string> logTail(const std::filesystem::path &file, const ServerNumbers &numbers)
{
    QFile log(QString::fromStdString(file.string()));
    if (!log.open(QIODevice::ReadOnly)) {
        return {};
    }
    log.seek(std::max<qint64>(0, log.size() - mostBytes));
    std::vector<std::string> lines;
    bool isRunning = false;
    for (const QByteArray &each : log.readAll().split('\n')) {
        if (const auto entry = entryOf(each)) {
            const bool isStart = entry->what == QLatin1String("start");
            lines.push_back(lineOf(*entry, numbers, isStart && isRunning));
            isRunning = isStart || (isRunning && entry->what != QLatin1String("end"));
        }
    }
    if (lines.size() > mostLines) {
        lines.erase(lines.begin(), lines.end() - static_cast<std::ptrdiff_t>(mostLines));
    }
    lines.insert(lines.begin(), "log " + file.filename().string() + ":");
    return lines;
}

} // namespace latchkey::programs
