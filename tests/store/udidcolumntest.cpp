// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/udidcolumn.h"

#include <QTest>

#include <random>

using namespace latchkey;

namespace {

constexpr std::size_t rowCount = 2500; // more than two blocks

std::string anyUuid(std::mt19937_64 &random)
{
    std::string text = "00000000-0000-0000-0000-000000000000";
    for (char &c : text) {
        c = c == '-' ? c : "0123456789abcdef"[random() % 16];
    }
    return text;
}

// Nine of ten are UUIDs; the others only look like them, or are none.
std::string anyUdid(std::mt19937_64 &random)
{
    std::string udid = anyUuid(random);
    switch (random() % 50) {
    case 0:
        return {};
    case 1:
        return "00008103-" + udid.substr(0, 8) + udid.substr(9, 4);
    case 2:
        udid[random() % udid.size()] = 'x';
        return udid;
    case 3:
        return udid + "0";
    case 4:
        udid[8] = '0';
        return udid;
    default:
        return udid;
    }
}

} // namespace

class UdidColumnTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyUdidComesBackAndIsFoundByAnyPart()
    {
        std::mt19937_64 random{7};
        store::UdidColumn column;
        std::vector<std::string> udids(rowCount);
        for (int round = 0; round < 2; ++round) { // the second time over what is there
            for (std::size_t row = 0; row < rowCount; ++row) {
                udids[row] = anyUdid(random);
                column.set(row, udids[row]);
            }
        }
        for (std::size_t row = 0; row < rowCount; ++row) {
            QCOMPARE(column.text(row), udids[row]);
            QCOMPARE(column.isTold(row), !udids[row].empty());
        }
        for (int round = 0; round < 200; ++round) {
            const std::string &udid = udids[random() % rowCount];
            const std::size_t start = udid.empty() ? 0 : random() % udid.size();
            const std::string needle = udid.substr(start, 1 + random() % 12);
            if (!needle.empty()) {
                compareScans(column, udids, needle);
            }
        }
    }

    void cancelledScanSaysSo()
    {
        store::UdidColumn column;
        column.set(0, "00000000-0000-0000-0000-000000000000");
        base::Cancellation cancellation;
        cancellation.cancel();
        store::Bitset hits(1);
        QVERIFY(!column.scan("0", hits, cancellation.token()));
    }

private:
    static void compareScans(const store::UdidColumn &column, const std::vector<std::string> &udids,
        const std::string &needle)
    {
        store::Bitset every(rowCount), among(rowCount), few(rowCount);
        for (std::size_t row = 0; row < rowCount; row += 3) {
            few.set(row);
        }
        QVERIFY(column.scan(needle, every, {}));
        QVERIFY(column.scan(needle, few, among, {}));
        for (std::size_t row = 0; row < rowCount; ++row) {
            const bool has = udids[row].find(needle) != std::string::npos;
            QCOMPARE(every.test(row), has);
            QCOMPARE(among.test(row), has && few.test(row));
        }
    }
};

QTEST_GUILESS_MAIN(UdidColumnTest)
#include "udidcolumntest.moc"
