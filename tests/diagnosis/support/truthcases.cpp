// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/support/truthcases.h"

#include "json/document.h"
#include "json/factscodec.h"
#include "json/fields.h"

#include <QDir>
#include <QFile>

namespace latchkey::tests {

namespace {

using json::Fields;

std::vector<std::string> texts(const json::Array &array)
{
    std::vector<std::string> list;
    for (const json::Value value : array) {
        list.emplace_back(value.string().value());
    }
    return list;
}

std::optional<std::string> copy(std::optional<std::string_view> text)
{
    return text ? std::optional{std::string(*text)} : std::nullopt;
}

base::Result<Expected> readExpected(const json::Value &value)
{
    Fields fields(value);
    Expected expected;
    if (const auto findings = fields.value("findings")) {
        const auto listed = findings->object();
        for (const json::Member member : listed.value()) {
            expected.findings[std::string(member.name)] = member.value.string().value();
        }
    }
    expected.firstCause = fields.optionalString("firstCause").value_or("");
    expected.cannotTell = texts(fields.optionalArray("cannotTell").value_or(json::Array{}));
    expected.status = fields.string("status");
    expected.why = copy(fields.optionalString("why"));
    expected.escrowed = copy(fields.optionalString("escrowed"));
    expected.usable = copy(fields.optionalString("usable"));
    expected.proof = copy(fields.optionalString("proof"));
    if (const auto lists = fields.optionalArray("consequences")) {
        expected.consequences = texts(*lists);
    }
    if (const auto remedies = fields.optionalValue("remedies")) {
        const auto actions = remedies->object();
        for (const json::Member member : actions.value()) {
            expected.remedies[std::string(member.name)] = texts(member.value.array().value());
        }
    }
    return fields.finish(std::move(expected));
}

base::Result<TruthCase> readCase(const json::Value &value)
{
    Fields fields(value);
    TruthCase truth;
    truth.name = fields.string("name");
    truth.reason = fields.string("reason");
    if (const auto document = fields.value("document")) {
        auto facts = json::readFacts(*document);
        if (facts) {
            truth.facts = std::move(facts->document);
        } else {
            fields.refuse(facts.error());
        }
    }
    if (const auto expect = fields.value("expect")) {
        auto expected = readExpected(*expect);
        if (expected) {
            truth.expected = std::move(*expected);
        } else {
            fields.refuse(expected.error());
        }
    }
    return fields.finish(std::move(truth));
}

void readFile(const QString &path, std::vector<TruthCase> &cases)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("cannot open %s", qPrintable(path));
    }
    const auto document = json::Document::parse(file.readAll().toStdString());
    const auto listed = document ? document->root().array() : tl::unexpected(document.error());
    if (!listed) {
        qFatal("%s: %s", qPrintable(path), listed.error().detail.c_str());
    }
    for (const json::Value value : *listed) {
        auto truth = readCase(value);
        if (!truth) {
            qFatal("%s: %s %s", qPrintable(path), truth.error().where.c_str(),
                truth.error().detail.c_str());
        }
        cases.push_back(std::move(*truth));
    }
}

} // namespace

std::vector<TruthCase> readTruth()
{
    std::vector<TruthCase> cases;
    const QDir folder(QStringLiteral(LATCHKEY_SOURCE_DIR "/tests/truth"));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        readFile(folder.filePath(name), cases);
    }
    return cases;
}

} // namespace latchkey::tests
