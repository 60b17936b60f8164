// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/maclist.h"

#include <QTest>

using namespace latchkey;
using connectors::ListedMac;
using connectors::MacList;

/// The file of Macs that a person keeps for a server without a list.
class MacListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plainIdsAreAList()
    {
        const auto list = MacList::parse("A-1\n\n B-2 \r\nA-1\n");
        QCOMPARE(list->macs().size(), std::size_t{2});
        QVERIFY(list->find("B-2") != nullptr);
        QVERIFY(list->find("C") == nullptr);
    }

    void namedColumnsAreTakenInAnyOrder()
    {
        const auto list
            = MacList::parse("Serial,notes,UDID,name,user\nC02,x,U1,\"Mac, one\",kim\n");
        QVERIFY(list->macs().front()
            == (ListedMac{.id = "U1", .serial = "C02", .name = "Mac, one", .user = "kim"}));
    }

    void badFilesNameTheLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("empty id") << QByteArray("id,serial\n,C02\n") << QByteArray("line 2");
        QTest::newRow("no id") << QByteArray("A\nB\n/etc\n") << QByteArray("line 3");
        QTest::newRow("long id") << QByteArray(200, 'A') << QByteArray("line 1");
        QTest::newRow("open quote") << QByteArray("id\n\"A\n") << QByteArray("line 2");
    }

    void badFilesNameTheLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, line);
        const auto list = MacList::parse(text.toStdString());
        QVERIFY(!list.has_value());
        QCOMPARE(QByteArray::fromStdString(list.error().where), line);
    }

    void emptyFileIsAnEmptyList() { QVERIFY(MacList::parse("")->macs().empty()); }

    void missingFileIsNamed()
    {
        const auto list = MacList::read("/nowhere/macs.csv");
        QCOMPARE(list.error().kind, base::ErrorKind::Unreadable);
        QVERIFY(list.error().where.find("/nowhere/macs.csv") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(MacListTest)
#include "maclisttest.moc"
