// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cache.h"
#include "store/fleet/fleet.h"
#include "store/fleet/opencache.h"
#include "store/index.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <thread>

using namespace latchkey;

namespace {

constexpr std::size_t pageSize = 25;

// Writes pages for ever and tells each committed one through the pipe.
[[noreturn]] void writePages(const std::filesystem::path &folder, int pipe)
{
    auto cache = tests::openCache(folder);
    if (!cache || !(*cache)->beginRun(domain::ServerId{"HQ"})) {
        ::_exit(1);
    }
    fleet::Random random{1};
    for (std::size_t page = 0;; ++page) {
        std::vector<store::CachedDevice> macs;
        for (std::size_t i = 0; i < pageSize; ++i) {
            macs.push_back(fleet::mac(random, page * pageSize + i));
        }
        if (!(*cache)->upsertPage(domain::ServerId{"HQ"}, macs)) {
            ::_exit(1);
        }
        const char told = 1;
        if (::write(pipe, &told, 1) != 1) {
            ::_exit(1);
        }
    }
}

// Starts the writer, kills it at some moment; how many pages it said it had committed.
std::size_t killAWriter(const std::filesystem::path &folder, std::chrono::microseconds after)
{
    int ends[2] = {};
    if (::pipe(ends) != 0) {
        return 0;
    }
    const pid_t child = ::fork();
    if (child == 0) {
        writePages(folder, ends[1]);
    }
    ::close(ends[1]);
    char told = 0;
    std::size_t pages = ::read(ends[0], &told, 1) == 1 ? 1U : 0U;
    std::this_thread::sleep_for(after); // the moment of the kill is what is random here
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    while (::read(ends[0], &told, 1) == 1) {
        ++pages;
    }
    ::close(ends[0]);
    return pages;
}

} // namespace

class KillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void killedWriterLosesNothingAndLeavesNoHalfPage()
    {
        std::mt19937_64 random{3};
        for (int round = 0; round < 30; ++round) {
            const QTemporaryDir folder;
            const std::filesystem::path path = folder.path().toStdString();
            const std::size_t pages
                = killAWriter(path, std::chrono::microseconds{random() % 30'000});
            QVERIFY(pages > 0);
            const auto cache = tests::openCache(path);
            QVERIFY2(cache.has_value(), cache ? "" : cache.error().detail.c_str());
            QVERIFY(!(*cache)->damaged());
            const auto view = (*cache)->index()->ask({.now = fleet::now()}, {}).value();
            QVERIFY2(view->total >= pages * pageSize, "a page that was told is missing");
            QCOMPARE(view->total % pageSize, std::size_t{0});
            for (const auto row : view->rows) {
                QVERIFY((*cache)->device(row).has_value());
            }
        }
    }
};

QTEST_GUILESS_MAIN(KillTest)
#include "killtest.moc"
