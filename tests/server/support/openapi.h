// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <vector>

namespace latchkey::tests {

/// One operation of the API description.
struct Operation {
    QString id;
    QString method; ///< upper case
    QString path; ///< with the base, as "/api/v1/devices/{id}"
    QString scope; ///< empty: open to all
    QJsonObject responses; ///< status -> response

    [[nodiscard]] QString line() const { return method + QLatin1Char(' ') + path; }
};

/// resources/openapi/latchkey.yaml, and a check of values against its schemas that knows what the
/// file uses. Objects are closed: a member that is not described is a problem.
class OpenApi {
public:
    OpenApi();
    [[nodiscard]] std::vector<Operation> operations() const;
    /// What of the value does not fit, with its path; empty if it fits.
    [[nodiscard]] QStringList problems(
        const QJsonObject &schema, const QJsonValue &value, const QString &path = {}) const;
    /// The schema of a response for a media type, empty if there is none.
    [[nodiscard]] QJsonObject schemaOf(
        const Operation &operation, int status, const QString &mediaType) const;

private:
    [[nodiscard]] QJsonObject resolved(const QJsonObject &object) const;
    [[nodiscard]] QJsonObject flattened(const QJsonObject &schema) const;
    [[nodiscard]] QStringList objectProblems(
        const QJsonObject &schema, const QJsonObject &object, const QString &path) const;
    [[nodiscard]] QStringList textProblems(
        const QJsonObject &schema, const QString &text, const QString &path) const;
    [[nodiscard]] QStringList oneOfProblems(
        const QJsonObject &schema, const QJsonValue &value, const QString &path) const;
    QJsonObject m_root;
};

} // namespace latchkey::tests
