// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "macos/plist.h"

#include "macos/support/libplist.h"

#include <QTest>

#include <ctime>
#include <limits>

using namespace latchkey;
using macos::Plist;

namespace {

constexpr std::size_t mebibyte = std::size_t{1024} * 1024;

std::string document(std::string_view value)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE plist PUBLIC \"-//Apple//DTD "
           "PLIST 1.0//EN\" \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"
           "<plist version=\"1.0\">\n"
        + std::string(value) + "\n</plist>\n";
}

std::string repeated(std::string_view text, std::size_t times)
{
    std::string all;
    for (std::size_t i = 0; i < times; ++i) {
        all += text;
    }
    return all;
}

} // namespace

class PlistTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsACheckIn()
    {
        auto plist = macos::readPlist(document(R"(<dict>
            <key>MessageType</key><string>SetBootstrapToken</string>
            <key>UDID</key><string>0A1B2C3D-0000-4000-8000-00000000000A</string>
            <key>BootstrapToken</key><data>
                c2VjcmV0
                dG9rZW4=
            </data>
            <key>AwaitingConfiguration</key><false/>
            <key>Count</key><integer> 42 </integer>
            <key>Ratio</key><real>-1.5e3</real>
            <key>At</key><date>2026-03-10T08:00:00Z</date>
            <key>List</key><array><string>a</string><string/><dict/></array>
        </dict>)"),
            mebibyte);
        QVERIFY2(plist.has_value(), plist ? "" : plist.error().detail.c_str());
        QCOMPARE(plist->stringAt("MessageType").value(), std::string_view("SetBootstrapToken"));
        QCOMPARE(plist->dataAt("BootstrapToken").value(), std::string_view("secrettoken"));
        QCOMPARE(plist->boolAt("AwaitingConfiguration").value(), false);
        QCOMPARE(plist->integerAt("Count").value(), std::int64_t{42});
        QCOMPARE(plist->find("Ratio")->asReal().value(), -1500.0);
        QCOMPARE(
            base::formatRfc3339(plist->dateAt("At").value()), std::string("2026-03-10T08:00:00Z"));
        QCOMPARE(plist->arrayAt("List")->size(), std::size_t{3});
        QVERIFY(plist->dictAt("List") == nullptr);
        QVERIFY(plist->find("Topic") == nullptr);
    }

    void takenDataIsGoneFromTheTree()
    {
        auto plist = Plist::dict({{"BootstrapToken", Plist::data("secret")}, {"Name", "Zoë"}});
        const auto secret = plist.takeData("BootstrapToken");
        QVERIFY(secret.has_value());
        QCOMPARE(secret->view(), std::string_view("secret"));
        QCOMPARE(plist.dataAt("BootstrapToken").value(), std::string_view());
        QVERIFY(!plist.takeData("Name").has_value());
        QVERIFY(!plist.takeData("Token").has_value());
    }

    void textIsRead_data()
    {
        QTest::addColumn<QByteArray>("element");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("entities") << QByteArray("<string>a&lt;b&amp;&gt;&quot;&apos;</string>")
                                  << QByteArray("a<b&>\"'");
        QTest::newRow("numeric") << QByteArray("<string>&#65;&#x42;&#x1F34F;</string>")
                                 << QByteArray("AB🍏");
        QTest::newRow("CDATA") << QByteArray("<string>x<![CDATA[<&]]>y</string>")
                               << QByteArray("x<&y");
        QTest::newRow("comment") << QByteArray("<string>x<!-- no -->y</string>")
                                 << QByteArray("xy");
        QTest::newRow("blanks stay")
            << QByteArray("<string> a\n b </string>") << QByteArray(" a\n b ");
        QTest::newRow("empty") << QByteArray("<string></string>") << QByteArray("");
        QTest::newRow("empty tag") << QByteArray("<string />") << QByteArray("");
        QTest::newRow("comment before")
            << QByteArray("<!-- a --> <string>b</string> <!-- c -->") << QByteArray("b");
        QTest::newRow("UTF-8") << QByteArray("<string>東京</string>") << QByteArray("東京");
    }

    void textIsRead()
    {
        QFETCH(QByteArray, element);
        QFETCH(QByteArray, text);
        const auto plist = macos::readPlist(document(element.toStdString()), mebibyte);
        QVERIFY2(plist.has_value(), plist ? "" : plist.error().detail.c_str());
        QCOMPARE(plist->asString().value(), std::string_view(text.toStdString()));
    }

    void refusesWhatIsNoPropertyList_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("why");
        const auto bad = [](const char *name, std::string_view value, const char *why) {
            QTest::newRow(name) << QByteArray::fromStdString(document(value)) << QByteArray(why);
        };
        const auto raw = [](const char *name, const QByteArray &bytes, const char *why) {
            QTest::newRow(name) << bytes << QByteArray(why);
        };
        raw("nothing", "", "no <plist>");
        raw("text", "MessageType=CheckOut", "no <plist>");
        raw("html", "<html><body>502</body></html>", "no <plist>");
        raw("no end", "<plist><dict><key>a</key><string>b</string></dict>", "the end is missing");
        raw("cut in a tag", "<plist><dict><ke", "a damaged tag");
        raw("cut in text", "<plist><string>abc", "the end is missing");
        raw("cut in data", "<plist><data>YWJj", "the end is missing");
        raw("bytes after", "<plist><true/></plist><true/>", "bytes after </plist>");
        raw("a letter after", "<plist><true/></plist> x", "bytes after </plist>");
        raw("NUL after", QByteArray("<plist><true/></plist>\0", 23), "a control character");
        raw("no value", "<plist></plist>", "an end before its time");
        raw("empty root", "<plist/>", "a damaged <plist>");
        raw("two values", "<plist><true/><false/></plist>", "a second value");
        raw("open dict at the end", "<plist><dict></plist>", "an end before its time");
        raw("UTF-16", QByteArray("\xFF\xFE<\0p\0", 6), "bytes that are no UTF-8");
        raw("Latin-1", "<plist><string>Zo\xEB</string></plist>", "bytes that are no UTF-8");
        raw("another encoding",
            "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><plist><true/></plist>",
            "another encoding than UTF-8");
        raw("entity bomb",
            "<!DOCTYPE plist [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]>"
            "<plist><string>&b;</string></plist>",
            "a DTD of its own");
        raw("external entity",
            "<!DOCTYPE plist [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
            "<plist><string>&x;</string></plist>",
            "a DTD of its own");
        bad("unknown entity", "<string>&nbsp;</string>", "an entity that is not predefined");
        bad("entity without an end", "<string>a & b</string>", "an entity that is not predefined");
        bad("NUL by number", "<string>&#0;</string>", "an entity that is not predefined");
        bad("surrogate by number", "<string>&#xD800;</string>", "an entity that is not predefined");
        bad("beyond Unicode", "<string>&#x110000;</string>", "an entity that is not predefined");
        bad("key twice", "<dict><key>a</key><true/><key>a</key><false/></dict>", "a key twice");
        bad("key twice by entity", "<dict><key>a</key><true/><key>&#97;</key><false/></dict>",
            "a key twice");
        bad("key without a value", "<dict><key>a</key></dict>", "a key without a value");
        bad("two keys", "<dict><key>a</key><key>b</key></dict>", "a key without a value");
        bad("value without a key", "<dict><true/></dict>", "a value without a key");
        bad("key in an array", "<array><key>a</key></array>", "a key outside a dict");
        bad("wrong end", "<dict></array>", "an end without its beginning");
        bad("wrong scalar end", "<string>a</integer>", "an end without its beginning");
        bad("element in text", "<string>a<true/></string>", "an element within text");
        bad("text between", "<array>a<true/></array>", "text outside an element");
        bad("unknown element", "<set/>", "an element that no property list has");
        bad("attribute", "<string lang=\"en\">a</string>", "a damaged tag");
        bad("processing instruction", "<?php x ?><true/>", "a damaged tag");
        bad("comment without an end", "<!-- <true/>", "a comment without an end");
        bad("CDATA without an end", "<string><![CDATA[a</string>", "a CDATA without an end");
        bad("base64 alphabet", "<data>YW!j</data>", "bad base64");
        bad("base64 length", "<data>YWJ</data>", "bad base64");
        bad("base64 padding", "<data>YQ=</data>", "bad base64");
        bad("base64 after padding", "<data>YQ==YQ==</data>", "bad base64");
        bad("base64 url alphabet", "<data>_-_-</data>", "bad base64");
        bad("integer word", "<integer>twelve</integer>", "a bad integer");
        bad("integer empty", "<integer></integer>", "a bad integer");
        bad("integer too large", "<integer>18446744073709551616</integer>", "a bad integer");
        bad("integer too small", "<integer>-9223372036854775809</integer>", "a bad integer");
        bad("integer with a rest", "<integer>12abc</integer>", "a bad integer");
        bad("integer with two signs", "<integer>+-1</integer>", "a bad integer");
        bad("real nan", "<real>nan</real>", "a bad real");
        bad("real overflow", "<real>1e999</real>", "a bad real");
        bad("real comma", "<real>1,5</real>", "a bad real");
        bad("date without a zone", "<date>2026-03-10T08:00:00</date>", "a bad date");
        bad("date 30 February", "<date>2026-02-30T08:00:00Z</date>", "a bad date");
        bad("bool with text", "<true>1</true>", "text in a bool");
        bad("control character", "<string>a\x1B[1m</string>", "a control character");
    }

    void refusesWhatIsNoPropertyList()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, why);
        const auto plist = macos::readPlist(bytes.toStdString(), mebibyte);
        QVERIFY(!plist.has_value());
        QCOMPARE(plist.error().kind, base::ErrorKind::MalformedAnswer);
        QCOMPARE(QByteArray::fromStdString(plist.error().detail), why);
        QVERIFY(plist.error().where.starts_with("property list, line "));
    }

    void theLineIsNamed()
    {
        const auto plist = macos::readPlist("<plist>\n<array>\n<real>x</real>", mebibyte);
        QCOMPARE(plist.error().where, std::string("property list, line 3"));
    }

    void numbersKeepTheirRange()
    {
        const auto read = [](const char *text) {
            return macos::readPlist(document(std::string("<integer>") + text + "</integer>"), 4096);
        };
        QCOMPARE(read("-9223372036854775808")->asInteger().value(),
            std::numeric_limits<std::int64_t>::min());
        QCOMPARE(read("18446744073709551615")->asUnsigned().value(),
            std::numeric_limits<std::uint64_t>::max());
        QVERIFY(!read("18446744073709551615")->asInteger().has_value());
        QCOMPARE(read("0x1F")->asInteger().value(), std::int64_t{31});
        QCOMPARE(read("+7")->asUnsigned().value(), std::uint64_t{7});
        QVERIFY(!read("-7")->asUnsigned().has_value());
    }

    void levelsAreLimitedTo64()
    {
        const auto nested = [](std::size_t levels) {
            return document(repeated("<array>", levels) + repeated("</array>", levels));
        };
        QVERIFY(macos::readPlist(nested(64), mebibyte).has_value());
        QCOMPARE(macos::readPlist(nested(65), mebibyte).error().detail,
            std::string("more than 64 levels"));
        QCOMPARE(macos::readPlist(nested(100'000), 4 * mebibyte).error().detail,
            std::string("more than 64 levels"));
    }

    void sizeIsLimitedByTheCaller()
    {
        const auto text = document("<true/>");
        QVERIFY(macos::readPlist(text, text.size()).has_value());
        const auto refused = macos::readPlist(text, text.size() - 1);
        QCOMPARE(refused.error().kind, base::ErrorKind::TooLarge);
    }

    void valuesAreLimitedToAMillion()
    {
        const auto list = [](std::size_t values) {
            return document("<array>" + repeated("<true/>", values) + "</array>");
        };
        QVERIFY(macos::readPlist(list(900'000), 64 * mebibyte).has_value());
        QCOMPARE(macos::readPlist(list(1'000'000), 64 * mebibyte).error().kind,
            base::ErrorKind::TooLarge);
    }

    void manyKeysAreReadInLinearWork()
    {
        std::string keys = "<dict>";
        for (int i = 0; i < 200'000; ++i) {
            keys += "<key>k" + std::to_string(i) + "</key><true/>";
        }
        const std::clock_t begin = std::clock();
        const auto plist = macos::readPlist(document(keys + "</dict>"), 64 * mebibyte);
        QVERIFY(plist.has_value());
        // Processor time, far below what comparing each key with each would take.
        QVERIFY(std::clock() - begin < 10 * CLOCKS_PER_SEC);
    }

    void whatIsWrittenIsReadBack()
    {
        const auto plist = Plist::dict(
            {{"Status", "Acknowledged"}, {"Text <&>\r\n", "Zoë \"quoted\""}, {"Empty", ""},
                {"Yes", true}, {"Number", -7}, {"Large", std::numeric_limits<std::uint64_t>::max()},
                {"Real", 0.1}, {"At", base::fromMillis(1'772'000'000'000)},
                {"Data", Plist::data(std::string_view("\0\xFFtoken", 7))},
                {"List", Plist::array({Plist::dict(), Plist::array(), "a"})}});
        const auto text = macos::writePlist(plist);
        QVERIFY(text.find("PropertyList-1.0.dtd") != std::string::npos);
        QCOMPARE(macos::readPlist(text, mebibyte).value(), plist);
    }

    void writtenListsAreReadByLibplistToo()
    {
        const auto plist = Plist::dict({{"Status", "Idle & <well>"}, {"Yes", false}, {"Number", 42},
            {"Data", Plist::data("token")},
            {"List", Plist::array({"a", Plist::dict({{"b", true}})})}});
        QCOMPARE(libplist::read(macos::writePlist(plist)).value(), plist);
    }

    void controlCharactersAreNotWritten()
    {
        const auto text = macos::writePlist(std::string_view("a\0b\x1B", 4));
        QCOMPARE(macos::readPlist(text, mebibyte)->asString().value(), std::string_view("ab"));
    }
};

QTEST_GUILESS_MAIN(PlistTest)
#include "plisttest.moc"
