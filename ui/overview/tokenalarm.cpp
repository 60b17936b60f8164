// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/tokenalarm.h"

#include "domain/findingid.h"

#include <QByteArray>
#include <QDataStream>
#include <QIODevice>
#include <QSettings>

#include <algorithm>
#include <array>
#include <iterator>

namespace latchkey::ui {

namespace {

using domain::FindingId;

constexpr const char *seenKey = "overview/lostTokensSeen";

// An admin's own revoking is no alarm.
constexpr std::array losses = {FindingId::TokenRemovedByMac, FindingId::TokenLostAtIdentityRenewal,
    FindingId::TokenLostAtReenrollment, FindingId::TokenLostAtCheckOut,
    FindingId::TokenLostAtServerMigration, FindingId::ServerHoldsEmptyToken,
    FindingId::TokenLostOnServer};

std::set<store::RowId> readRows(const QByteArray &bytes)
{
    std::set<store::RowId> rows;
    QDataStream stream(bytes);
    while (!stream.atEnd()) {
        quint32 row = 0;
        stream >> row;
        rows.insert(static_cast<store::RowId>(row));
    }
    return rows;
}

QByteArray writeRows(const std::set<store::RowId> &rows)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (const store::RowId row : rows) {
        stream << static_cast<quint32>(row);
    }
    return bytes;
}

} // namespace

TokenAlarm::TokenAlarm(QSettings &settings)
    : m_settings(settings)
    , m_isFirst(!settings.contains(QLatin1String(seenKey)))
    , m_seen(readRows(settings.value(QLatin1String(seenKey)).toByteArray()))
{
}

void TokenAlarm::update(const std::vector<store::RowId> &lost)
{
    m_lost = {lost.begin(), lost.end()};
    if (m_isFirst) {
        close();
        return;
    }
    // A Mac that has its token again is watched anew.
    const auto before = m_seen.size();
    std::erase_if(m_seen, [this](store::RowId row) { return !m_lost.contains(row); });
    if (m_seen.size() != before) {
        keep();
    }
    m_raised.clear();
    std::ranges::set_difference(m_lost, m_seen, std::back_inserter(m_raised));
}

void TokenAlarm::close()
{
    m_isFirst = false;
    m_seen = m_lost;
    m_raised.clear();
    keep();
}

void TokenAlarm::keep()
{
    m_settings.setValue(QLatin1String(seenKey), writeRows(m_seen));
}

QString TokenAlarm::filter()
{
    QString filter = QStringLiteral("status:not-escrowed");
    for (const FindingId loss : losses) {
        const std::string_view word = domain::findingName(loss);
        filter += QStringLiteral(" why:")
            + QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
    }
    return filter;
}

} // namespace latchkey::ui
