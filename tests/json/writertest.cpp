// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/writer.h"
#include "json/document.h"

#include <QTest>

#include <limits>

using namespace latchkey;
using namespace latchkey::json;

namespace {

std::string quoted(std::string_view text, Writer::Controls controls = Writer::Controls::Escape)
{
    std::string out;
    Writer(out, controls).value(text);
    return out;
}

} // namespace

class WriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrderOfTheCalls()
    {
        std::string out;
        Writer writer(out);
        writer.beginObject().member("b", 1).member("a", true).key("list").beginArray();
        writer.value("x").null().value(2.5).beginObject().endObject().endArray();
        writer.member("at", base::fromMillis(0)).member("none", std::optional<bool>{}).endObject();
        QCOMPARE(out,
            std::string(
                R"({"b":1,"a":true,"list":["x",null,2.5,{}],"at":"1970-01-01T00:00:00Z","none":null})"));
    }

    void escapesWhatCannotStand()
    {
        QCOMPARE(quoted("a\"b\\c"), std::string("\"a\\\"b\\\\c\""));
        QCOMPARE(quoted("a\nb\tc\rd"), std::string("\"a\\nb\\tc\\u000dd\""));
        QCOMPARE(quoted(std::string_view("\0\x7F", 2)), std::string("\"\\u0000\\u007f\""));
        QCOMPARE(quoted("\xC2\x9B"), std::string("\"\\u009b\""));
        QCOMPARE(quoted("Zoë 東京 🍏"), std::string("\"Zoë 東京 🍏\""));
        QCOMPARE(
            quoted("a\xFFz\xE6\x9D"), std::string("\"a\xEF\xBF\xBDz\xEF\xBF\xBD\xEF\xBF\xBD\""));
    }

    void dropsControlsButNewlineAndTabWhenAsked()
    {
        QCOMPARE(quoted("a\x1B[31m\n\tb\r\xC2\x9B\x7F"
                        "c",
                     Writer::Controls::Drop),
            std::string("\"a[31m\\n\\tbc\""));
    }

    void numbersComeBackAsTheyWent()
    {
        const std::vector<double> numbers = {0.1, 1e300, -2.5, 3};
        std::string out;
        Writer writer(out);
        writer.beginArray();
        for (const double number : numbers) {
            writer.value(number);
        }
        writer.value(std::numeric_limits<double>::infinity());
        writer.value(std::numeric_limits<std::int64_t>::min()).endArray();
        const auto document = Document::parse(out);
        QVERIFY(document.has_value());
        std::vector<Value> read;
        const auto array = document->root().array();
        for (const Value value : *array) {
            read.push_back(value);
        }
        for (size_t i = 0; i < numbers.size(); ++i) {
            QCOMPARE(*read[i].number(), numbers[i]);
        }
        QVERIFY(read[4].isNull());
        QCOMPARE(*read[5].integer(), std::numeric_limits<std::int64_t>::min());
    }
};

QTEST_GUILESS_MAIN(WriterTest)
#include "writertest.moc"
