// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/diagnosiswriter.h"
#include "json/support/longdocument.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <ctime>
#include <limits>

using namespace latchkey;
using namespace latchkey::json;

namespace {

QJsonObject diagnosed(std::string_view input)
{
    const auto result = diagnoseFactsDocument(input);
    if (!result) {
        qFatal("%s: %s", result.error().where.c_str(), result.error().detail.c_str());
    }
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(result->json), &error);
    if (error.error != QJsonParseError::NoError) {
        qFatal("%s", qPrintable(error.errorString()));
    }
    return document.object();
}

QJsonArray array(const char *text)
{
    return QJsonDocument::fromJson(text).array();
}

QStringList keys(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

QJsonObject object(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

constexpr std::string_view example
    = R"j({"schema":"latchkey.facts/1","now":"2026-03-10T08:00:00Z","facts":{"osVersion":"10.15.5",
"enrollmentType":"ade","setupAccount":{"value":"standard","source":"config"},"optionState":"acknowledged",
"escrowOnServer":{"value":"not-escrowed","source":"server","at":"2026-03-09T08:00:00Z"}}})j";

} // namespace

class DiagnosisWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theExampleOfTheContractComesOut()
    {
        const QJsonObject page = diagnosed(example);
        QCOMPARE(page.value(QStringLiteral("schema")).toString(),
            QStringLiteral("latchkey.diagnosis/1"));
        const QJsonObject facts = page.value(QStringLiteral("facts")).toObject();
        QCOMPARE(facts.value(QStringLiteral("escrowed")).toObject(),
            object(
                R"j({"value":"no","evidence":[{"source":"server","at":"2026-03-09T08:00:00Z"}]})j"));
        QCOMPARE(facts.value(QStringLiteral("usable")).toObject(),
            object(R"j({"value":"no","evidence":[]})j"));
        QCOMPARE(facts.value(QStringLiteral("osVersion")).toObject(),
            object(R"j({"value":"10.15.5","evidence":[{"source":"admin","at":null}]})j"));
        const QJsonArray findings = page.value(QStringLiteral("findings")).toArray();
        QCOMPARE(findings.size(), 1);
        const QJsonObject finding = findings.first().toObject();
        QCOMPARE(finding.value(QStringLiteral("id")).toString(),
            QStringLiteral("never-escrowed-standard-setup-user"));
        QCOMPARE(finding.value(QStringLiteral("class")).toString(), QStringLiteral("cause"));
        QCOMPARE(finding.value(QStringLiteral("severity")).toString(), QStringLiteral("critical"));
        QCOMPARE(finding.value(QStringLiteral("confidence")).toString(), QStringLiteral("likely"));
        QCOMPARE(finding.value(QStringLiteral("evidence")).toArray().first().toObject(),
            object(
                R"j({"fact":"setupAccount","value":"standard","source":"config","at":null,"text":null})j"));
        QCOMPARE(finding.value(QStringLiteral("remedy")).toArray(),
            QJsonDocument::fromJson(R"j([
            {"by":"mac","role":"helpdesk","action":"escrow-by-hand","command":"sudo profiles install -type bootstraptoken","confirmedBy":{"fact":"escrowOnServer","value":"escrowed"}},
            {"by":"mac","role":"admin","action":"make-admin-for-a-moment","command":"sudo dseditgroup -o edit -a USER -t user admin","confirmedBy":{"command":"dseditgroup -o checkmember -m USER admin","text":"NOT a member"}}])j")
                .array());
        QCOMPARE(page.value(QStringLiteral("firstCause")).toString(),
            QStringLiteral("never-escrowed-standard-setup-user"));
        QCOMPARE(page.value(QStringLiteral("consequences")).toObject(),
            object(
                R"j({"not-ready-to-erase":"no","managed-updates-ask-for-password":"no","new-users-get-no-secure-token":"yes"})j"));
        QCOMPARE(page.value(QStringLiteral("comparison")).toObject(),
            object(R"j({"complete":false,"bootstrapCryptoUser":"unknown","rows":[]})j"));
        QCOMPARE(page.value(QStringLiteral("identity")).toObject(),
            object(R"j({"serial":null,"uuid":null})j"));
    }

    void keysThatDoNotApplyStayEmpty()
    {
        const QJsonObject page = diagnosed(R"j({"schema":"latchkey.facts/1","facts":{}})j");
        QVERIFY(page.value(QStringLiteral("firstCause")).isNull());
        QCOMPARE(page.value(QStringLiteral("cannotTell")).toArray(),
            QJsonArray({QStringLiteral("escrowOnServer")}));
        QVERIFY(page.value(QStringLiteral("inputs")).toArray().isEmpty());
        QVERIFY(page.contains(QStringLiteral("notRecognised")));
        QVERIFY(page.value(QStringLiteral("findings")).isArray());
    }

    void listsAreShownWithTheirCompleteness()
    {
        const QJsonObject page = diagnosed(R"j({"schema":"latchkey.facts/1","facts":{},
            "accounts":{"list":[{"name":"kim"}],"complete":false},"cryptoUsers":{"unknown":"ambiguous"}})j");
        const QJsonObject facts = page.value(QStringLiteral("facts")).toObject();
        QCOMPARE(facts.value(QStringLiteral("accounts")).toObject(),
            object(R"j({"value":[{"name":"kim","kind":"local"}],"complete":false})j"));
        QCOMPARE(facts.value(QStringLiteral("cryptoUsers")).toObject(),
            object(R"j({"unknown":"ambiguous"})j"));
    }

    // (f): a list is its entries and whether they are all; a reason stands with its fact alone.
    void keysAreThoseOfTheContractAndNoOthers()
    {
        const QJsonObject page = diagnosed(R"j({"schema":"latchkey.facts/1","facts":{
            "escrowOnServer":{"unknown":"no-permission","source":"server","at":"2026-03-09T08:00:00Z"}},
            "accounts":{"list":[{"name":"kim"}],"complete":true,"source":"mac","at":"2026-03-09T08:00:00Z"}})j");
        const QJsonObject facts = page.value(QStringLiteral("facts")).toObject();
        QCOMPARE(facts.value(QStringLiteral("accounts")).toObject(),
            object(R"j({"value":[{"name":"kim","kind":"local"}],"complete":true})j"));
        const auto keysOf = [](const QJsonValue &value) { return value.toObject().keys(); };
        QCOMPARE(keysOf(facts.value(QStringLiteral("escrowed"))), keys("evidence value"));
        QCOMPARE(keysOf(facts.value(QStringLiteral("escrowOnServer"))), keys("evidence unknown"));
        const QJsonArray findings = page.value(QStringLiteral("findings")).toArray();
        QCOMPARE(findings.size(), 1);
        QCOMPARE(keysOf(findings.at(0)), keys("class confidence evidence id remedy severity"));
        const auto evidence = findings.at(0).toObject().value(QStringLiteral("evidence")).toArray();
        QCOMPARE(evidence.size(), 1);
        QCOMPARE(keysOf(evidence.at(0)), keys("at fact source text value"));
    }

    void unknownNamesAreListed()
    {
        const QJsonObject page = diagnosed(R"j({"schema":"latchkey.facts/1","facts":{"shoeSize":44},
            "events":[{"kind":"reboot"}]})j");
        QCOMPARE(page.value(QStringLiteral("notRecognised")).toArray(),
            QJsonDocument::fromJson(
                R"j([{"name":"shoeSize","why":"unknown-fact"},{"name":"reboot","why":"unknown-event"}])j")
                .array());
    }

    void linesAndIdentityOfAPasteAreWritten()
    {
        domain::MacReport report;
        report.identity = {.serial = "C02X", .conflict = true};
        report.inputs = {{.kind = "sw-vers", .lines = {1, 3}}};
        report.notRecognised = {{.lines = {5, 9}, .why = domain::NotRecognisedWhy::MaskedUuid}};
        const auto page
            = QJsonDocument::fromJson(QByteArray::fromStdString(diagnoseMacReport(report).json))
                  .object();
        QCOMPARE(page.value(QStringLiteral("identity")).toObject(),
            object("{\"serial\":\"C02X\",\"uuid\":null,\"conflict\":true}"));
        QCOMPARE(page.value(QStringLiteral("inputs")).toArray(),
            array("[{\"kind\":\"sw-vers\",\"lines\":[1,3]}]"));
        QCOMPARE(page.value(QStringLiteral("notRecognised")).toArray(),
            array("[{\"lines\":[5,9],\"why\":\"masked-uuid\"}]"));
    }

    void noStringCarriesAControlCharacter()
    {
        const auto result = diagnoseFactsDocument(
            "{\"schema\":\"latchkey.facts/1\",\"facts\":{\"eacsPreflight\":"
            "\"bad\\u001b[31m \\u0000\\r\\n\\tnews\\u009b\",\"x\\u0007\":1},"
            "\"accounts\":[{\"name\":\"a\\u0008b\"}]}");
        QVERIFY(result.has_value());
        for (const char c : result->json) {
            QVERIFY(static_cast<unsigned char>(c) >= 0x20);
        }
        QVERIFY(result->json.find("u00") == std::string::npos);
        QVERIFY(result->json.find("bad[31m \\n\\tnews") != std::string::npos);
    }

    void theExitStatusFollowsTheSeverity()
    {
        QCOMPARE(diagnoseFactsDocument(example)->exitStatus, 1);
        QCOMPARE(diagnoseFactsDocument(
                     R"j({"schema":"latchkey.facts/1","facts":{"escrowOnServer":"escrowed"}})j")
                     ->exitStatus,
            0);
        QCOMPARE(
            diagnoseFactsDocument(
                R"j({"schema":"latchkey.facts/1","facts":{"enrollmentType":"user-enrollment","escrowOnServer":"not-escrowed"}})j")
                ->exitStatus,
            0);
        QVERIFY(!diagnoseFactsDocument("{}").has_value());
        QVERIFY(!diagnoseFactsDocument("").has_value());
    }

    void anErrorIsOneLine()
    {
        const auto result = diagnoseFactsDocument(
            "{\"schema\":\"latchkey.facts/1\",\"facts\":{\"hardware\":\"a\\nb\\u001b[0m\"}}");
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().where, std::string("$.facts.hardware"));
        QCOMPARE(result.error().detail, std::string("not one of its values: a?b?[0m"));
    }

    void inputIsBounded()
    {
        std::string large(std::size_t{64} * 1024 * 1024 + 1, ' ');
        large.replace(0, 2, "{}");
        QCOMPARE(diagnoseFactsDocument(large).error().kind, base::ErrorKind::TooLarge);
    }

    // Four times the input takes four times the time; quadratic work would take sixteen times.
    void aLongDocumentTakesLinearTime()
    {
        const qint64 small = shortestTime(longDocument(1500));
        const qint64 large = shortestTime(longDocument(6000));
        QVERIFY2(large < 10 * small, qPrintable(QString::number(double(large) / double(small))));
    }

private:
    static std::clock_t shortestTime(const std::string &text)
    {
        std::clock_t shortest = std::numeric_limits<std::clock_t>::max();
        for (int i = 0; i < 5; ++i) {
            const std::clock_t begin = std::clock(); // of this process, whatever else runs
            if (!diagnoseFactsDocument(text)) {
                qFatal("not a document");
            }
            shortest = std::min(shortest, std::clock() - begin);
        }
        return shortest;
    }
};

QTEST_GUILESS_MAIN(DiagnosisWriterTest)
#include "diagnosiswritertest.moc"
