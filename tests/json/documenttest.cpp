// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/document.h"
#include "json/fields.h"

#include <QTest>

using namespace latchkey;
using namespace latchkey::json;

namespace {

Document parsed(std::string_view text)
{
    base::Result<Document> document = Document::parse(text);
    if (!document) {
        qFatal("not parsed: %s", document.error().detail.c_str());
    }
    return std::move(*document);
}

} // namespace

class DocumentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNoJson_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("blank") << QByteArray(" \n ");
        QTest::newRow("truncated") << QByteArray("{\"a\":");
        QTest::newRow("trailing") << QByteArray("{} {}");
        QTest::newRow("trailing comma") << QByteArray("[1,]");
        QTest::newRow("comment") << QByteArray("{}//x");
        QTest::newRow("control character") << QByteArray("[\"a\nb\"]");
        QTest::newRow("invalid utf-8") << QByteArray("[\"\xC0\x80\"]");
        QTest::newRow("lone surrogate") << QByteArray(R"(["\ud800"])");
        QTest::newRow("surrogate pair broken") << QByteArray(R"(["\ud800\u0041"])");
        QTest::newRow("beyond 64 bits") << QByteArray("[123456789012345678901234567890]");
        QTest::newRow("beyond a double") << QByteArray("[1e999]");
        QTest::newRow("single quotes") << QByteArray("{'a':1}");
        QTest::newRow("NaN") << QByteArray("[NaN]");
    }

    void refusesWhatIsNoJson()
    {
        QFETCH(QByteArray, text);
        const auto document = Document::parse({text.constData(), size_t(text.size())});
        QVERIFY(!document);
        QCOMPARE(document.error().kind, base::ErrorKind::MalformedAnswer);
        QVERIFY(!document.error().detail.empty());
    }

    void limitsBytesAndDepth()
    {
        QCOMPARE(Document::parse("[1,2,3]", {.bytes = 6}).error().kind, base::ErrorKind::TooLarge);
        QVERIFY(Document::parse("[1,2,3]", {.bytes = 7}).has_value());
        QVERIFY(Document::parse("[[[1]]]", {.depth = 3}).has_value());
        QVERIFY(!Document::parse("[[[[1]]]]", {.depth = 3}).has_value());
        const std::string deep(200000, '[');
        QVERIFY(!Document::parse(deep).has_value());
    }

    void skipsAByteOrderMark()
    {
        QVERIFY(parsed("\xEF\xBB\xBF{\"a\":1}").root().object().has_value());
    }

    void coercesNothing()
    {
        const Document document
            = parsed(R"({"s":"1","n":1,"f":1.0,"b":true,"z":null,"a":[],"o":{}})");
        const Object object = *document.root().object();
        QVERIFY(!object.at("s")->integer().has_value());
        QVERIFY(!object.at("n")->string().has_value());
        QVERIFY(!object.at("n")->boolean().has_value());
        QVERIFY(!object.at("f")->integer().has_value());
        QVERIFY(!object.at("b")->number().has_value());
        QVERIFY(!object.at("z")->string().has_value());
        QVERIFY(!object.at("a")->object().has_value());
        QVERIFY(!object.at("o")->array().has_value());
        QCOMPARE(*object.at("n")->number(), 1.0);
        QCOMPARE(*object.at("s")->string(), std::string_view("1"));
    }

    void errorsNameThePath_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("$") << QByteArray("7");
        QTest::newRow("$[2]") << QByteArray("[0,[1,[2]],7]");
        QTest::newRow("$.devices[1].facts.osVersion") << QByteArray(
            R"({"next":null,"devices":[{"facts":{"x":{}}},{"facts":{"y":[1,2],"osVersion":7}}],"z":{}})");
    }

    void errorsNameThePath()
    {
        QFETCH(QByteArray, text);
        const Document document = parsed(text.toStdString());
        // Walks to the first 7 and asks it for a string.
        std::vector<Value> open = {document.root()};
        for (size_t i = 0; i < open.size(); ++i) {
            const Value value = open[i];
            if (value.kind() == Kind::Number && *value.integer() == 7) {
                const base::Error error = value.string().error();
                QCOMPARE(error.where, std::string(QTest::currentDataTag()));
                QCOMPARE(error.detail, std::string("expected a string, found a number"));
                return;
            }
            if (value.kind() == Kind::Array) {
                const Array array = *value.array();
                open.insert(open.end(), array.begin(), array.end());
            } else if (value.kind() == Kind::Object) {
                const auto object = value.object();
                for (const Member member : *object) {
                    open.push_back(member.value);
                }
            }
        }
        QFAIL("no 7 found");
    }

    void missingMembersAreNamed()
    {
        const Document document = parsed(R"({"a":{"b":1}})");
        const Object inner = *document.root().object()->object("a");
        QCOMPARE(inner.string("serial").error().where, std::string("$.a.serial"));
        QVERIFY(!inner.optionalString("serial")->has_value());
        QVERIFY(!inner.optionalString("b").has_value());
    }

    void duplicatesAreRefusedWhereAsked()
    {
        QVERIFY(parsed(R"({"a":1,"b":2})").root().object()->refuseDuplicates().has_value());
        QVERIFY(!parsed(R"({"a":1,"b":2,"a":3})").root().object()->refuseDuplicates().has_value());
    }

    void fieldsKeepTheFirstError()
    {
        const Document document
            = parsed(R"({"name":"FIN","at":"2026-03-10T08:00:00Z","n":null,"source":"mac"})");
        Fields fields(document.root());
        QCOMPARE(fields.string("name"), std::string_view("FIN"));
        QVERIFY(!fields.optionalInteger("n").has_value());
        QVERIFY(!fields.optionalTime("gone").has_value());
        QCOMPARE(fields.word("source", domain::Source::Admin), domain::Source::Mac);
        QVERIFY(fields.finish(1).has_value());
        QCOMPARE(fields.integer("name"), 0);
        QVERIFY(fields.string("other").empty());
        QCOMPARE(fields.finish(1).error().where, std::string("$.name"));
    }

    void fieldsRefuseAnUnknownWord()
    {
        const Document document = parsed(R"({"source":"oracle"})");
        Fields fields(document.root());
        QCOMPARE(fields.word("source", domain::Source::Admin), domain::Source::Admin);
        QCOMPARE(fields.finish().error().where, std::string("$.source"));
    }
};

QTEST_GUILESS_MAIN(DocumentTest)
#include "documenttest.moc"
