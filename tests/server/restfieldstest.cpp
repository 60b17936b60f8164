// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/rest/assignedcsv.h"
#include "server/rest/fields.h"
#include "server/rest/scope.h"

#include <QtTest>

using namespace latchkey;
using namespace latchkey::server;

class RestFieldsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scopesAreReadExactly()
    {
        const auto scopes = Scopes::parse("names,read");
        QVERIFY(scopes.has_value());
        QVERIFY(scopes->contains(Scope::Read) && scopes->contains(Scope::Names));
        QVERIFY(!scopes->contains(Scope::Admin));
        QCOMPARE(scopes->text(), std::string("read,names"));
        for (const auto *wrong : {"", "read,", "read,read", "Read", "read names", "all"}) {
            QVERIFY2(!Scopes::parse(wrong).has_value(), wrong);
        }
    }

    void reasonIsPercentEncodedUtf8_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("plain") << QByteArray("lost Mac") << QByteArray("lost Mac");
        QTest::newRow("umlaut") << QByteArray("ger%C3%A4umt") << QByteArray("ger\xC3\xA4umt");
        QTest::newRow("escape at the end") << QByteArray("a%21") << QByteArray("a!");
        QTest::newRow("500 characters")
            << QByteArray("%C3%A4").repeated(500) << QByteArray("\xC3\xA4").repeated(500);
        QTest::newRow("501 characters") << QByteArray("a").repeated(501) << QByteArray();
        QTest::newRow("empty") << QByteArray("") << QByteArray();
        QTest::newRow("blank") << QByteArray("%20 %20") << QByteArray();
        QTest::newRow("cut escape") << QByteArray("a%2") << QByteArray();
        QTest::newRow("no hex") << QByteArray("a%zz") << QByteArray();
        QTest::newRow("no UTF-8") << QByteArray("a%FF") << QByteArray();
        QTest::newRow("new line") << QByteArray("a%0Ab") << QByteArray();
    }

    void reasonIsPercentEncodedUtf8()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, reason);
        const auto read = readReason(header.toStdString());
        QCOMPARE(read.has_value(), !reason.isEmpty());
        QCOMPARE(QByteArray::fromStdString(read.value_or("")), reason);
    }

    void numbersKeepToTheirBounds()
    {
        QCOMPARE(readNumber("1000", 1, 1000).value_or(-1), std::int64_t{1000});
        for (const auto *wrong :
            {"", "0", "1001", "-1", "+5", "5 ", "0x5", "99999999999999999999"}) {
            QVERIFY2(!readNumber(wrong, 1, 1000).has_value(), wrong);
        }
    }

    void cursorsRoundTripAndOthersAreRefused()
    {
        for (const Cursor &cursor : {Cursor{.afterRow = 7, .revision = 42},
                 Cursor{.afterRow = 0, .revision = 1, .since = 40}}) {
            QCOMPARE(readCursor(writeCursor(cursor)), std::optional{cursor});
        }
        for (const auto *wrong : {"", "7", "7-42", "7-42-x", "-7-42-full", "7-42-40-1", "a-b-c"}) {
            QVERIFY2(!readCursor(wrong).has_value(), wrong);
        }
    }

    void datesAreWholeDays()
    {
        QCOMPARE(writeDate(readDate("2024-02-29").value()), std::string("2024-02-29"));
        for (const auto *wrong : {"", "2026-02-29", "2026-2-9", "2026-02-09T00:00:00Z"}) {
            QVERIFY2(!readDate(wrong).has_value(), wrong);
        }
    }

    void idempotencyKeysArePrintable()
    {
        QVERIFY(isIdempotencyKey(std::string(128, 'k')));
        QVERIFY(!isIdempotencyKey(std::string(129, 'k')));
        QVERIFY(!isIdempotencyKey(""));
        QVERIFY(!isIdempotencyKey("a\tb"));
        QVERIFY(!isIdempotencyKey("\xC3\xA4"));
    }

    void csvIsReadWithQuotesLineEndsAndColumnsInAnyOrder()
    {
        const auto macs = readAssignedCsv(
            "\xEF\xBB\xBFname,Serial,model,user,managedAdmin,setupAccount\r\n"
            "\"Kim's \"\"new\"\" Mac,\r\nblue\",c02abc,MacBook Pro,kim,yes,none\r\n"
            "\r\n"
            "Two,C02XYZ,,,,\r\n");
        QVERIFY(!macs.has_value()); // a line end inside a name
        const auto good
            = readAssignedCsv("name,Serial,model,user,managedAdmin,setupAccount\r\n"
                              "\"Kim's \"\"new\"\" Mac, blue\",c02abc,M,kim,yes,none\r\n"
                              "\r\n"
                              "Two,C02XYZ,,,,");
        QVERIFY2(good.has_value(), good ? "" : good.error().detail.c_str());
        QCOMPARE(good->size(), std::size_t{2});
        const AssignedMac first{.serial = "C02ABC",
            .name = "Kim's \"new\" Mac, blue",
            .model = "M",
            .user = "kim",
            .setupAccount = "none",
            .managedAdmin = true};
        QVERIFY(good->front() == first);
        QVERIFY((good->back() == AssignedMac{.serial = "C02XYZ", .name = "Two"}));
    }

    void csvErrorsNameTheirLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("where");
        const QByteArray header = "serial,name,model,user,setupAccount,managedAdmin\n";
        QTest::newRow("empty") << QByteArray("") << QByteArray("line 1");
        QTest::newRow("missing column")
            << QByteArray("serial,name,model\n") << QByteArray("line 1");
        QTest::newRow("unknown column")
            << QByteArray("serial,name,model,user,site\n") << QByteArray("line 1");
        QTest::newRow("column twice")
            << QByteArray("serial,name,model,user,name\n") << QByteArray("line 1");
        QTest::newRow("no serial") << header + "C1,a,,,,\n,b,,,,\n" << QByteArray("line 3");
        QTest::newRow("bad serial") << header + "C 1,a,,,,\n" << QByteArray("line 2");
        QTest::newRow("too few fields") << header + "C1,a\n" << QByteArray("line 2");
        QTest::newRow("too many fields") << header + "C1,a,,,,,\n" << QByteArray("line 2");
        QTest::newRow("bad setupAccount") << header + "C1,a,,,Admin,\n" << QByteArray("line 2");
        QTest::newRow("bad managedAdmin") << header + "C1,a,,,,true\n" << QByteArray("line 2");
        QTest::newRow("serial twice") << header + "C1,a,,,,\n\nC2,b,,,,\nc1,c,,,,\n"
                                      << QByteArray("line 5");
        QTest::newRow("after a quoted line end") << header + "C1,\"a\nb\",,,,\nC2\n"
                                                 << QByteArray("line 2");
        QTest::newRow("open quote") << header + "C1,a,,,,\nC2,\"b,,,,\n" << QByteArray("line 3");
        QTest::newRow("quote inside") << header + "C1,a\"b\",,,,\n" << QByteArray("line 2");
        QTest::newRow("no UTF-8") << header + "C1,\xFF,,,,\n" << QByteArray("line 2");
        QTest::newRow("long field") << header + "C1," + QByteArray("a").repeated(257) + ",,,,\n"
                                    << QByteArray("line 2");
    }

    void csvErrorsNameTheirLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, where);
        const auto macs = readAssignedCsv(text.toStdString());
        QVERIFY(!macs.has_value());
        QCOMPARE(QByteArray::fromStdString(macs.error().where), where);
        QVERIFY(!macs.error().detail.empty());
    }
};

QTEST_GUILESS_MAIN(RestFieldsTest)
#include "restfieldstest.moc"
