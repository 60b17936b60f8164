// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/support/openapi.h"

#include "server/support/program.h"

#include "base/time.h"

#include <QDebug>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace latchkey::tests {

namespace {

QJsonObject readYaml()
{
    const Run python = runProgram(QStringLiteral("python3"),
        {QStringLiteral("-c"),
            QStringLiteral("import json, sys, yaml;"
                           "json.dump(yaml.safe_load(open(sys.argv[1])), sys.stdout)"),
            QStringLiteral(LATCHKEY_SOURCE_DIR "/resources/openapi/latchkey.yaml")});
    const auto document = QJsonDocument::fromJson(python.out);
    if (!document.isObject()) {
        qFatal("the API description cannot be read: %s", python.err.constData());
    }
    return document.object();
}

bool hasType(const QJsonValue &value, const QString &type)
{
    if (type == QLatin1String("integer")) {
        return value.isDouble() && value.toDouble() == static_cast<double>(value.toInteger());
    }
    return (type == QLatin1String("object") && value.isObject())
        || (type == QLatin1String("array") && value.isArray())
        || (type == QLatin1String("string") && value.isString())
        || (type == QLatin1String("boolean") && value.isBool());
}

QJsonObject member(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toObject();
}

} // namespace

OpenApi::OpenApi()
    : m_root(readYaml())
{
}

std::vector<Operation> OpenApi::operations() const
{
    std::vector<Operation> operations;
    const QJsonObject paths = member(m_root, "paths");
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const QJsonObject item = path.value().toObject();
        const bool own = item.contains(QStringLiteral("servers"));
        for (const char *method : {"get", "post", "put", "patch", "delete"}) {
            const QJsonObject operation = member(item, method);
            if (operation.isEmpty()) {
                continue;
            }
            operations.push_back({.id = operation.value(QStringLiteral("operationId")).toString(),
                .method = QString::fromLatin1(method).toUpper(),
                .path = (own ? QString() : QStringLiteral("/api/v1")) + path.key(),
                .scope = operation.value(QStringLiteral("x-scope")).toString(),
                .responses = member(operation, "responses")});
        }
    }
    return operations;
}

QJsonObject OpenApi::resolved(const QJsonObject &object) const
{
    const QString reference = object.value(QStringLiteral("$ref")).toString();
    if (reference.isEmpty()) {
        return object;
    }
    QJsonObject found = m_root;
    for (const auto &part : reference.mid(2).split(QLatin1Char('/'))) {
        found = found.value(part).toObject();
    }
    if (found.isEmpty()) {
        qFatal("nothing is at %s", qPrintable(reference));
    }
    return resolved(found);
}

/// References followed and allOf merged: properties and required members add up.
QJsonObject OpenApi::flattened(const QJsonObject &schema) const
{
    QJsonObject flat = resolved(schema);
    const QJsonArray parts = flat.take(QStringLiteral("allOf")).toArray();
    QJsonObject properties = member(flat, "properties");
    QJsonArray required = flat.value(QStringLiteral("required")).toArray();
    for (const auto &value : parts) {
        const QJsonObject part = flattened(value.toObject());
        for (auto i = part.begin(); i != part.end(); ++i) {
            flat.insert(i.key(), i.value());
        }
        const QJsonObject more = member(part, "properties");
        for (auto i = more.begin(); i != more.end(); ++i) {
            properties.insert(i.key(), i.value());
        }
        for (const auto &name : part.value(QStringLiteral("required")).toArray()) {
            required.append(name);
        }
    }
    if (!parts.isEmpty() && !properties.isEmpty()) {
        flat.insert(QStringLiteral("properties"), properties);
        flat.insert(QStringLiteral("required"), required);
    }
    return flat;
}

QJsonObject OpenApi::schemaOf(
    const Operation &operation, int status, const QString &mediaType) const
{
    const QJsonObject response
        = resolved(operation.responses.value(QString::number(status)).toObject());
    const QJsonObject content = member(response, "content");
    return content.value(mediaType).toObject().value(QStringLiteral("schema")).toObject();
}

QStringList OpenApi::problems(
    const QJsonObject &schema, const QJsonValue &value, const QString &path) const
{
    const QJsonObject flat = flattened(schema);
    if (value.isNull() && flat.value(QStringLiteral("nullable")).toBool()) {
        return {};
    }
    if (flat.contains(QStringLiteral("oneOf"))) {
        return oneOfProblems(flat, value, path);
    }
    const QString type = flat.value(QStringLiteral("type")).toString();
    if (!hasType(value, type)) {
        return {path + QStringLiteral(" is not of type ") + type};
    }
    const QJsonArray words = flat.value(QStringLiteral("enum")).toArray();
    if (!words.isEmpty() && !words.contains(value)) {
        return {path + QStringLiteral(" is none of its words")};
    }
    if (value.isString()) {
        return textProblems(flat, value.toString(), path);
    }
    if (value.isObject()) {
        return objectProblems(flat, value.toObject(), path);
    }
    QStringList found;
    int index = 0;
    for (const auto &item : value.toArray()) {
        found << problems(member(flat, "items"), item, path + QStringLiteral("[%1]").arg(index++));
    }
    return found;
}

QStringList OpenApi::oneOfProblems(
    const QJsonObject &schema, const QJsonValue &value, const QString &path) const
{
    QStringList all;
    for (const auto &choice : schema.value(QStringLiteral("oneOf")).toArray()) {
        const QStringList found = problems(choice.toObject(), value, path);
        if (found.isEmpty()) {
            return {};
        }
        all << found;
    }
    return all;
}

QStringList OpenApi::textProblems(
    const QJsonObject &schema, const QString &text, const QString &path) const
{
    const QString format = schema.value(QStringLiteral("format")).toString();
    if (format == QLatin1String("date-time")
        && !(text.endsWith(QLatin1Char('Z')) && base::parseRfc3339(text.toStdString()))) {
        return {path + QStringLiteral(" is no time")};
    }
    const QString pattern = schema.value(QStringLiteral("pattern")).toString();
    if (!pattern.isEmpty() && !QRegularExpression(pattern).match(text).hasMatch()) {
        return {path + QStringLiteral(" does not match ") + pattern};
    }
    if (text.size() < schema.value(QStringLiteral("minLength")).toInt()) {
        return {path + QStringLiteral(" is too short")};
    }
    return {};
}

QStringList OpenApi::objectProblems(
    const QJsonObject &schema, const QJsonObject &object, const QString &path) const
{
    QStringList found;
    for (const auto &name : schema.value(QStringLiteral("required")).toArray()) {
        if (!object.contains(name.toString())) {
            found << path + QLatin1Char('.') + name.toString() + QStringLiteral(" is missing");
        }
    }
    const QJsonObject properties = member(schema, "properties");
    const QJsonObject others = member(schema, "additionalProperties");
    for (auto i = object.begin(); i != object.end(); ++i) {
        const QString at = path + QLatin1Char('.') + i.key();
        const QJsonObject described = properties.value(i.key()).toObject();
        if (described.isEmpty() && others.isEmpty()) {
            found << at + QStringLiteral(" is not described");
        } else {
            found << problems(described.isEmpty() ? others : described, i.value(), at);
        }
    }
    return found;
}

} // namespace latchkey::tests
