// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cache.h"
#include "store/fleet/fleet.h"
#include "store/fleet/naive.h"
#include "store/fleet/opencache.h"
#include "store/index.h"
#include "sync/support/fakeconnector.h"
#include "sync/syncrun.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>

#include <cstdio>
#include <map>
#include <thread>

using namespace latchkey;

namespace {

const domain::ServerId hq{"HQ"};
constexpr std::size_t fleetSize = 240;
constexpr std::size_t pageSize = 20;
using Macs = std::map<std::string, domain::Device>; // by id

class FixedClock final : public base::Clock {
public:
    [[nodiscard]] base::Instant now() const override { return fleet::now(); }
};

bool isGone(std::size_t n) // from the server, since the first run
{
    return n % 40 == 7;
}

bool isChanged(std::size_t n)
{
    return n % 4 == 1;
}

// The server's Macs before and after: the later ones have another name, contact and accounts.
std::vector<domain::Device> serverMacs(bool later, bool changedOnly)
{
    auto macs = fleet::macs(later ? 2 : 1, fleetSize);
    std::vector<domain::Device> devices;
    for (std::size_t n = 0; n < macs.size(); ++n) {
        if (later && (isGone(n) || (changedOnly && !isChanged(n)))) {
            continue;
        }
        macs[n].device.name += later ? "-later" : "";
        devices.push_back(std::move(macs[n].device));
    }
    return devices;
}

// A server that pages through these Macs.
std::function<tests::FakeConnector::Page(const connectors::PageRequest &)> pagesOf(
    std::vector<domain::Device> macs, std::string revision)
{
    return [macs = std::move(macs), revision](const connectors::PageRequest &request) {
        const std::size_t first = request.cursor ? std::stoul(*request.cursor) : 0;
        const std::size_t last = std::min(first + pageSize, macs.size());
        connectors::DevicePage page{
            .revision = revision, .total = static_cast<std::int64_t>(macs.size())};
        page.devices.assign(macs.begin() + static_cast<std::ptrdiff_t>(first),
            macs.begin() + static_cast<std::ptrdiff_t>(last));
        if (request.since && first == 0) {
            const auto before = serverMacs(false, false);
            for (std::size_t n = 0; n < before.size(); ++n) {
                if (isGone(n)) {
                    page.removed.push_back(before[n].id);
                }
            }
        }
        if (last < macs.size()) {
            page.next = std::to_string(last);
        }
        return page;
    };
}

bool synchronize(const std::filesystem::path &folder, bool later, bool full)
{
    auto cache = tests::openCache(folder);
    if (!cache) {
        return false;
    }
    const FixedClock clock;
    tests::FakeConnector connector;
    connector.page = pagesOf(serverMacs(later, later && !full), later ? "2" : "1");
    std::optional<sync::RunResult> result;
    sync::SyncRun run({hq, connector, **cache, clock, full},
        {[](const auto &) {}, [](auto, auto) {},
            [&](const sync::RunResult &ended) {
                result = ended;
                QCoreApplication::exit();
            }});
    std::puts("begins");
    std::fflush(stdout);
    run.start();
    QCoreApplication::exec();
    return result && result->isComplete();
}

// What the index answers is what a look at each table row gives.
void compareIndex(const store::Cache &cache)
{
    std::vector<fleet::NumberedMac> macs;
    const auto all = cache.index()->ask({.now = fleet::now()}, {}).value();
    for (const store::RowId row : all->rows) {
        auto device = cache.device(row);
        QVERIFY2(device.has_value(), "a row without its record");
        macs.push_back({row, store::diagnosed(std::move(*device), fleet::now())});
    }
    for (std::uint64_t seed = 0; seed < 6; ++seed) {
        const auto question = fleet::anyQuestion(seed);
        const auto expected = fleet::ask(macs, question);
        const auto view = cache.index()->ask(question, {}).value();
        QVERIFY(view->rows == expected.rows);
        QVERIFY(view->total == expected.total && view->byStatus == expected.byStatus);
        QVERIFY(view->pending == expected.pending && view->stale == expected.stale);
    }
}

} // namespace

/// `this --sync FOLDER full|delta` is the process that is killed.
class KilledSyncTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_before.isValid());
        QVERIFY(synchronize(m_before.path().toStdString(), false, true));
    }

    void eachMacIsOldOrNewAndNoneIsLost_data()
    {
        QTest::addColumn<bool>("full");
        QTest::newRow("full run") << true;
        QTest::newRow("delta") << false;
    }

    void eachMacIsOldOrNewAndNoneIsLost()
    {
        QFETCH(bool, full);
        std::mt19937_64 random{full ? 1U : 2U};
        int unfinished = 0;
        for (int round = 0; round < 100; ++round) {
            const QTemporaryDir folder;
            copyBefore(folder);
            killOne(folder.path(), full, std::chrono::microseconds{random() % 60'000});
            const auto cache = tests::openCache(folder.path().toStdString());
            QVERIFY2(cache.has_value(), cache ? "" : cache.error().detail.c_str());
            QVERIFY(!(*cache)->damaged());
            const bool isDone = (*cache)->servers()->front().since == "2";
            unfinished += isDone ? 0 : 1;
            compareMacs(**cache, isDone);
            compareIndex(**cache);
            if (QTest::currentTestFailed()) {
                return;
            }
        }
        QVERIFY2(unfinished > 0, "no run was killed in the middle");
    }

private:
    void copyBefore(const QTemporaryDir &folder) const
    {
        std::filesystem::copy(m_before.path().toStdString(), folder.path().toStdString(),
            std::filesystem::copy_options::recursive);
    }
    static void killOne(const QString &folder, bool full, std::chrono::microseconds after)
    {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(),
            {QStringLiteral("--sync"), folder,
                full ? QStringLiteral("full") : QStringLiteral("delta")});
        QVERIFY(process.waitForReadyRead(20'000)); // "begins"
        std::this_thread::sleep_for(after); // the moment of the kill is what is random here
        ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
        process.waitForFinished();
    }
    static void compareMacs(const store::Cache &cache, bool isDone)
    {
        Macs later;
        for (domain::Device &device : serverMacs(true, false)) {
            later.emplace(device.id.text(), std::move(device));
        }
        for (domain::Device &before : serverMacs(false, false)) {
            const auto held = cache.device(hq, before.id);
            const auto after = later.find(before.id.text());
            if (after == later.end() && isDone) {
                QVERIFY2(!held, "a Mac that is gone is there after a complete run");
                continue;
            }
            QVERIFY2(held.has_value(), "a Mac was lost");
            QVERIFY2(
                isWhole(*held, before) || (after != later.end() && isWhole(*held, after->second)),
                "a record is neither the old nor the new one");
        }
    }
    // The times of a read are renewed by a run that names every change; the rest is as it came.
    static bool isWhole(domain::Device held, const domain::Device &told)
    {
        held.readAt = told.readAt;
        held.facts.statements = told.facts.statements;
        return held == told;
    }

    QTemporaryDir m_before;
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 4 && std::string_view(argv[1]) == "--sync") {
        return synchronize(argv[2], true, std::string_view(argv[3]) == "full") ? 0 : 1;
    }
    KilledSyncTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "killedsynctest.moc"
