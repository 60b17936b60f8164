// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devicecell.h"

#include "models/devicetablemodel.h"
#include "words/filling.h"
#include "words/findings.h"
#include "words/times.h"
#include "words/values.h"

#include <QLocale>

namespace latchkey::models {

namespace {

using store::Column;

QString qt(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

QString dateTime(base::Instant at)
{
    return words::dateAndTime(at, {});
}

} // namespace

QVariant DeviceCell::data(int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text();
    case Qt::ToolTipRole:
        return toolTip();
    case Qt::AccessibleTextRole:
        return m_column == Column::Status ? rowSentence() : text();
    case RowIdRole:
        return static_cast<qint64>(m_row.row);
    case ServerRole:
        return qt(m_row.server.text());
    case DeviceIdRole:
        return qt(m_row.device.text());
    case StatusRole:
        return static_cast<int>(m_row.summary.status);
    case OptionRole:
        return static_cast<int>(m_row.summary.option);
    case ProofRole:
        return static_cast<int>(m_row.summary.proof);
    case StaleRole:
        return isStale();
    case UnknownRole:
        return isUnknown();
    default:
        return {};
    }
}

QString DeviceCell::title(Column column)
{
    switch (column) {
    case Column::Status:
        return tr("Status");
    case Column::Name:
        return tr("Name");
    case Column::Serial:
        return tr("Serial");
    case Column::OsVersion:
        return tr("macOS");
    case Column::Why:
        return tr("Why");
    case Column::Option:
        return tr("Option");
    case Column::DataAge:
        return tr("Data age");
    case Column::User:
        return tr("User");
    case Column::Server:
        return tr("Server");
    case Column::LastContact:
        return tr("Last contact");
    case Column::Model:
        return tr("Model");
    case Column::Udid:
        return tr("UDID");
    case Column::Enrollment:
        return tr("Enrollment");
    case Column::Escrowed:
        return tr("Escrowed");
    case Column::Fetched:
        return tr("Last fetched");
    case Column::AuthAllowed:
        return tr("Allowed for authentication");
    case Column::Proof:
        return tr("Proof");
    case Column::Hardware:
        return tr("Hardware");
    case Column::FileVault:
        return tr("FileVault");
    }
    return {};
}

QString DeviceCell::text() const
{
    if (isUnknown()) {
        return tr("Unknown");
    }
    switch (m_column) {
    case Column::Status:
        return words::word(m_row.summary.status);
    case Column::Name:
        return qt(m_row.name);
    case Column::Serial:
        return qt(m_row.serial);
    case Column::User:
        return qt(m_row.user);
    case Column::Server:
        return qt(m_row.server.text());
    case Column::Model:
        return qt(m_row.model);
    case Column::Udid:
        return qt(m_row.udid);
    case Column::OsVersion:
        return qt(m_row.osVersion);
    case Column::Why:
        return words::whyName(m_row.summary.why);
    case Column::Option:
        return words::word(m_row.summary.option);
    case Column::Proof:
        return m_row.summary.proof == domain::Proof::Proven && m_row.summary.provenAt
            ? tr("Proven %1", "age of the proof").arg(age(m_row.summary.provenAt))
            : words::word(m_row.summary.proof);
    case Column::Enrollment:
        return words::valueWord(domain::Fact::EnrollmentType, std::string_view(m_row.enrollment));
    case Column::AuthAllowed:
        return words::valueWord(domain::Fact::AuthAllowed, std::string_view(m_row.authAllowed));
    case Column::Hardware:
        return words::valueWord(domain::Fact::Hardware, std::string_view(m_row.hardware));
    case Column::FileVault:
        return words::valueWord(domain::Fact::FileVault, std::string_view(m_row.fileVault));
    case Column::DataAge:
    case Column::LastContact:
        return age(time());
    case Column::Escrowed:
    case Column::Fetched:
        return time() ? dateTime(*time()) : QString();
    }
    return {};
}

QString DeviceCell::toolTip() const
{
    const auto at = time();
    if (!at || m_column == Column::Escrowed || m_column == Column::Fetched) {
        return {};
    }
    switch (m_column) {
    case Column::DataAge:
        return tr("What is known of this Mac is from %1").arg(dateTime(*at));
    case Column::LastContact:
        return tr("Last contact with %1: %2").arg(qt(m_row.server.text()), dateTime(*at));
    default:
        return dateTime(*at);
    }
}

QString DeviceCell::rowSentence() const
{
    QStringList parts{text(), qt(m_row.name)};
    if (!m_row.osVersion.empty()) {
        parts += tr("macOS %1").arg(qt(m_row.osVersion));
    }
    if (!m_row.summary.why.empty()) {
        parts += words::whyName(m_row.summary.why);
    }
    if (m_row.summary.option != domain::Option::Acknowledged) {
        parts
            += tr("option %1", "in a spoken row").arg(words::word(m_row.summary.option).toLower());
    }
    if (m_row.dataAge) {
        parts
            += tr("read %1 ago", "age in full words").arg(words::spokenAge(m_now - *m_row.dataAge));
    }
    return words::joined(parts);
}

bool DeviceCell::isUnknown() const
{
    switch (m_column) {
    case Column::Enrollment:
    case Column::AuthAllowed:
    case Column::Hardware:
    case Column::FileVault:
    case Column::OsVersion:
        return word()->empty();
    case Column::DataAge:
    case Column::LastContact:
        return !time();
    default: // the others have a word of their own for unknown, or do not apply where empty
        return false;
    }
}

bool DeviceCell::isStale() const
{
    return m_row.dataAge && m_now - *m_row.dataAge > std::chrono::days{7};
}

std::optional<base::Instant> DeviceCell::time() const
{
    switch (m_column) {
    case Column::DataAge:
        return m_row.dataAge;
    case Column::LastContact:
        return m_row.lastContact;
    case Column::Escrowed:
        return m_row.summary.escrowedAt;
    case Column::Fetched:
        return m_row.summary.fetchedAt;
    case Column::Proof:
        return m_row.summary.provenAt;
    default:
        return {};
    }
}

const std::string *DeviceCell::word() const
{
    switch (m_column) {
    case Column::Enrollment:
        return &m_row.enrollment;
    case Column::AuthAllowed:
        return &m_row.authAllowed;
    case Column::Hardware:
        return &m_row.hardware;
    case Column::FileVault:
        return &m_row.fileVault;
    case Column::OsVersion:
        return &m_row.osVersion;
    default:
        return nullptr;
    }
}

QString DeviceCell::age(std::optional<base::Instant> at) const
{
    return at ? words::age(m_now - *at) : QString();
}

} // namespace latchkey::models
