// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/retention.h"
#include "journal/acceptances.h"
#include "journal/journal.h"
#include "journal/notes.h"
#include "journal/outputs.h"

#include <QTemporaryDir>
#include <QTest>

using namespace latchkey;
using namespace std::chrono_literals;

namespace {

const domain::ServerId hq{"HQ"};
const domain::DeviceId mac{"UDID-1"};
const domain::DeviceId other{"UDID-2"};
const base::Instant today = *base::parseRfc3339("2026-11-24T14:30:00Z");
constexpr std::chrono::days day{1};

journal::Batch batchOf(const char *id)
{
    return {.id = domain::BatchId{id}, .createdAt = today, .who = "kim", .program = "console"};
}

} // namespace

/// A profile with an action on two Macs, and a note and an exception of the first.
class RetentionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_here = {mac, other};
        auto journal = journal::Journal::open(path(), {.who = "kim", .program = "console"}).value();
        journal::Batch batch = batchOf("B1");
        for (const auto &device : {mac, other}) {
            batch.steps.push_back(
                {.server = hq, .device = device, .name = "FIN-MBP", .serial = "SERIAL"});
        }
        QVERIFY(journal.add(batch));
        QVERIFY(journal.setState(batch.id, journal::BatchState::Finished, today));
        QVERIFY(journal::Notes::open(path())->write(hq, mac, {.ticket = "INC-1", .text = "Kim's"}));
        QVERIFY(journal::Acceptances::open(path())->write({{hq, mac,
            {.reason = "Kim is ill", .who = "sam", .at = today, .until = today + 999 * day}}}));
        QVERIFY(journal::Outputs::open(path())->write({.id = "K", .server = hq, .device = mac}));
    }

    void macThatIsGoneLosesItsNamesAfterTheTime()
    {
        QCOMPARE(sweep(today), std::size_t{0});
        m_here = {other};
        QCOMPARE(sweep(today + 10 * day), std::size_t{0}); // from here on it counts as gone
        QCOMPARE(sweep(today + 99 * day), std::size_t{0});
        QVERIFY(isNamed(mac));
        QCOMPARE(sweep(today + 100 * day), std::size_t{1});
        QVERIFY(!isNamed(mac));
        QVERIFY(journal::Notes::open(path())->read(hq, mac).value() == journal::Note{});
        QVERIFY(!journal::Acceptances::open(path())->read(hq, mac).value());
        QVERIFY(journal::Outputs::open(path())->all()->empty());
        QVERIFY(isNamed(other));
        QCOMPARE(sweep(today + 101 * day), std::size_t{0});
    }

    void macThatComesBackKeepsThem()
    {
        m_here = {other};
        QCOMPARE(sweep(today), std::size_t{0});
        m_here = {mac, other};
        QCOMPARE(sweep(today + 60 * day), std::size_t{0});
        m_here = {other};
        QCOMPARE(sweep(today + 91 * day), std::size_t{0}); // gone anew, since today
        QVERIFY(isNamed(mac));
    }

    void oldActionsGoAndTheAuditHolds()
    {
        QCOMPARE(sweep(today + 399 * day), std::size_t{0});
        QCOMPARE(journal::Journal::open(path())->recent(9).value().size(), std::size_t{1});
        QCOMPARE(sweep(today + 401 * day), std::size_t{0});
        auto journal = journal::Journal::open(path()).value();
        QVERIFY(journal.recent(9).value().empty());
        QVERIFY(journal.head().value().number > 0);
        QVERIFY(journal.verify(journal.head().value()).value().isIntact());
    }

    void actionThatRunsStays()
    {
        auto journal = journal::Journal::open(path()).value();
        QVERIFY(journal.add(batchOf("B2")));
        QCOMPARE(sweep(today + 999 * day), std::size_t{0});
        QCOMPARE(journal.recent(9).value().size(), std::size_t{1});
    }

    void forgettingIsAtOnceAndOnlyOfThisMac()
    {
        QVERIFY(journal::Retention::open(path())->forget(hq, mac));
        QVERIFY(!isNamed(mac));
        QVERIFY(isNamed(other));
        auto journal = journal::Journal::open(path()).value();
        QVERIFY(journal.verify(journal.head().value()).value().isIntact());
    }

private:
    [[nodiscard]] std::filesystem::path path() const { return m_folder->path().toStdString(); }
    [[nodiscard]] std::size_t sweep(base::Instant now) const
    {
        return journal::Retention::open(path())
            ->sweep(
                [this](const domain::ServerId &, const domain::DeviceId &device) {
                    return std::ranges::find(m_here, device) != m_here.end();
                },
                now, {})
            .value();
    }
    [[nodiscard]] bool isNamed(const domain::DeviceId &device) const
    {
        return !journal::Journal::open(path())
                    ->nameOf(hq.text(), device.text())
                    .value()
                    .first.empty();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::vector<domain::DeviceId> m_here;
};

QTEST_APPLESS_MAIN(RetentionTest)
#include "retentiontest.moc"
