// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/commandrows.h"
#include "server/storage/storage.h"
#include "server/support/testdatabase.h"

#include <QTemporaryDir>
#include <QTest>

using namespace latchkey;
using namespace latchkey::server;

namespace {

const base::Instant now = base::parseRfc3339("2026-03-10T08:00:00Z").value();

/// The keys of all pages after this revision.
std::vector<std::int64_t> keysOf(Session &session, std::int64_t since, int limit)
{
    std::vector<std::int64_t> keys;
    DeviceKey after{};
    bool hasMore = true;
    while (hasMore) {
        const auto page = *DeviceRows(session).page(after, since, limit);
        const auto rows = *DeviceRows(session).ofSet(page.devices);
        for (const auto &row : rows) {
            keys.push_back(number(row.key));
        }
        hasMore = page.hasMore;
        after = page.last.value_or(after);
    }
    return keys;
}

std::vector<std::int64_t> everyNth(std::int64_t first, std::int64_t last, std::int64_t step)
{
    std::vector<std::int64_t> keys;
    for (; first <= last; first += step) {
        keys.push_back(first);
    }
    return keys;
}

} // namespace

/// What the device list and the answers to bulk requests are read from.
class PagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_storage = std::move(*Storage::open(test::testOptions(m_folder->path().toStdString())));
    }

    void pagesOfAllAndOfChanges_data()
    {
        QTest::addColumn<int>("changedStep");
        QTest::addColumn<int>("limit");
        QTest::newRow("few changes") << 100 << 7;
        QTest::newRow("few changes, one page") << 100 << 1000;
        QTest::newRow("many changes") << 2 << 400;
        QTest::newRow("all changed, pages that end at the end") << 1 << 750;
    }

    void pagesOfAllAndOfChanges()
    {
        QFETCH(int, changedStep);
        QFETCH(int, limit);
        constexpr std::int64_t macs = 3000;
        write([&](Session &session) {
            DeviceRows rows(session);
            for (std::int64_t i = 1; i <= macs; ++i) {
                QVERIFY(rows.insert({.id = std::to_string(i)}).has_value());
            }
            const std::int64_t before = *rows.revision();
            for (const auto key : everyNth(1, macs, changedStep)) {
                QVERIFY(rows.touch(DeviceKey{key}).has_value());
            }
            QCOMPARE(keysOf(session, 0, limit), everyNth(1, macs, 1));
            QCOMPARE(keysOf(session, before, limit), everyNth(1, macs, changedStep));
            QCOMPARE(keysOf(session, *rows.revision(), limit), std::vector<std::int64_t>());
        });
    }

    void removedMacsAreNotCountedAndLeaveGaps()
    {
        write([](Session &session) {
            DeviceRows rows(session);
            for (const auto *id : {"a", "b", "c"}) {
                QVERIFY(rows.insert({.id = id}).has_value());
            }
            QVERIFY(rows.remove(DeviceKey{2}).has_value());
            QCOMPARE(*rows.count(), std::int64_t{2});
            QCOMPARE(keysOf(session, 0, 1), (std::vector<std::int64_t>{1, 3}));
        });
    }

    void oldRemovalsAreForgottenAndTheFloorSaysSo()
    {
        write([](Session &session) {
            DeviceRows rows(session);
            constexpr int removed = DeviceRows::tombstonesKept + 500;
            for (int i = 0; i < removed; ++i) {
                QVERIFY(rows.leaveTombstone(std::to_string(i)).has_value());
            }
            const auto floor = *rows.floor();
            QVERIFY(floor > 0);
            const auto remembered = rows.removedSince(floor)->size();
            QVERIFY(remembered >= std::size_t{DeviceRows::tombstonesKept});
            QVERIFY(remembered < std::size_t{DeviceRows::tombstonesKept + 100});
            QCOMPARE(rows.removedSince(0)->size(), remembered);
        });
    }

    void eachCommandOfARequestKeepsItsOwnErrors()
    {
        write([](Session &session) {
            const auto device = *DeviceRows(session).insert({.id = "a"});
            CommandRows rows(session);
            QVERIFY(rows.addRequest({.id = "R", .createdAt = now}).has_value());
            for (int i = 0; i < 3; ++i) {
                domain::Command command{
                    .id = domain::CommandId("C-" + std::to_string(i)), .queuedAt = now};
                QVERIFY(rows.add(device, command).has_value());
                QVERIFY(rows.bind("R", command.id.text()).has_value());
                for (int code = 0; code < i; ++code) {
                    command.errors.push_back({.code = 10 * i + code, .domain = "D", .text = "T"});
                }
                command.state = domain::CommandState::Error;
                QVERIFY(rows.update(command).has_value());
            }
            const auto ofRequest = *rows.ofRequest("R");
            const auto newest = *rows.ofDevice(device, 2);
            QCOMPARE(ofRequest.size(), std::size_t{3});
            QVERIFY(ofRequest[0].command.errors.empty());
            QCOMPARE(ofRequest[1].command.errors.size(), std::size_t{1});
            QCOMPARE(ofRequest[2].command.errors.size(), std::size_t{2});
            QCOMPARE(ofRequest[2].command.errors[1].code, std::int64_t{21});
            QCOMPARE(newest.size(), std::size_t{2});
            QCOMPARE(newest[0].command.errors, ofRequest[2].command.errors);
            const auto shown = *rows.optionErrors(DeviceSet::range(device, device));
            QCOMPARE(shown.at(device), ofRequest[2].command.errors);
        });
    }

private:
    void write(const std::function<void(Session &)> &work)
    {
        QVERIFY(m_storage->writer()
                    .run([&](Session &session) -> base::Result<void> {
                        work(session);
                        return {};
                    })
                    .has_value());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Storage> m_storage;
};

QTEST_GUILESS_MAIN(PagesTest)
#include "pagestest.moc"
