// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/httpdate.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace latchkey::http {

std::optional<base::Instant> readHttpDate(const std::string &text)
{
    QDateTime date = QLocale::c().toDateTime(
        QString::fromStdString(text).trimmed(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!date.isValid()) {
        return std::nullopt;
    }
    date.setTimeSpec(Qt::UTC);
    return base::fromMillis(date.toMSecsSinceEpoch());
}

} // namespace latchkey::http
