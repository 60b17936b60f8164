// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/phrases.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace latchkey::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(latchkey::ui::Phrases)
};

QDateTime localTime(base::Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(base::toMillis(at)).toLocalTime();
}

} // namespace

QString statusWord(domain::Status status)
{
    switch (status) {
    case domain::Status::NotEscrowed:
        return Words::tr("Not escrowed");
    case domain::Status::AtRisk:
        return Words::tr("At risk");
    case domain::Status::Unknown:
        return Words::tr("Unknown");
    case domain::Status::Escrowed:
        return Words::tr("Escrowed");
    case domain::Status::NotApplicable:
        return Words::tr("Not applicable");
    }
    return {};
}

QString hardwareWord(const std::optional<std::string> &hardware)
{
    if (hardware == "apple-silicon") {
        return Words::tr("Apple silicon");
    }
    if (hardware == "intel-t2") {
        return Words::tr("Intel, T2");
    }
    if (hardware == "intel") {
        return Words::tr("Intel, no T2");
    }
    return Words::tr("Unknown");
}

QString ageText(base::Instant at, base::Instant now)
{
    const auto age = std::max(now - at, std::chrono::milliseconds::zero());
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(age).count();
    constexpr qint64 minutesADay = 1440;
    if (minutes < 1) {
        return Words::tr("now");
    }
    if (minutes < 60) {
        return Words::tr("%1 min", "an age").arg(QLocale().toString(qint64{minutes}));
    }
    if (minutes < minutesADay) {
        return Words::tr("%1 h", "an age").arg(QLocale().toString(qint64{minutes / 60}));
    }
    return Words::tr("%1 d", "an age").arg(QLocale().toString(qint64{minutes / minutesADay}));
}

QString agoText(base::Instant at, base::Instant now)
{
    if (now - at < std::chrono::minutes(1)) {
        return Words::tr("now");
    }
    //: %1 is an age, "2 min"
    return Words::tr("%1 ago").arg(ageText(at, now));
}

QString whenText(base::Instant at, base::Instant now)
{
    const QDateTime when = localTime(at);
    const QDateTime today = localTime(now);
    const QString time = QLocale().toString(when.time(), QStringLiteral("HH:mm"));
    if (when.date() == today.date()) {
        //: %1 is a time of day
        return Words::tr("today %1").arg(time);
    }
    const bool thisYear = when.date().year() == today.date().year();
    const QString format = thisYear ? QStringLiteral("d MMM") : QStringLiteral("d MMM yyyy");
    return QStringLiteral("%1 %2").arg(QLocale().toString(when.date(), format), time);
}

QString dateText(base::Instant at)
{
    const QDateTime when = localTime(at);
    return QStringLiteral("%1, %2").arg(
        QLocale().toString(when.date(), QStringLiteral("d MMM yyyy")),
        QLocale().toString(when.time(), QStringLiteral("HH:mm")));
}

} // namespace latchkey::ui
