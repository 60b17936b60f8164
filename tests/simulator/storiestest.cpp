// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/stories.h"

#include "simulator/fleet.h"
#include "simulator/outputs.h"
#include "simulator/support/casting.h"
#include "simulator/support/strictserver.h"
#include "simulator/truth.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <map>
#include <set>

using namespace latchkey::simulator;
using namespace latchkey::simulator::test;

namespace {

// Plays a story against a server that asks for the option at every enrollment.
struct Played {
    explicit Played(std::string_view name, std::uint64_t seed = 3)
    {
        Random random(seed);
        telling = findStory(name)->tell(random);
        server.queueOption();
        for (const Scene &scene : telling.scenes) {
            if (scene.newIdentity) { // as servers do at a re-enrollment
                server.token.clear();
                server.queueOption();
            }
            Visit visit(telling.mac, nowhere(), scene.errands);
            server.serve(visit);
        }
    }
    Telling telling;
    StrictServer server;
};

constexpr const char *supportedAndEscrowed
    = "supported on server: YES\nprofiles: Bootstrap Token escrowed to server: YES";
constexpr const char *supportedOnly
    = "supported on server: YES\nprofiles: Bootstrap Token escrowed to server: NO";
constexpr const char *notSupported = "supported on server: NO";

// What the server holds and what the Mac says at the end of each story.
struct End {
    const char *story;
    bool escrowed;
    const char *status;
};
// This server asks for the option once: the Mac of not-now never hears of it again.
constexpr std::array ends = std::to_array<End>({
    {"setup-admin", true, supportedAndEscrowed},
    {"auto-admin", false, supportedOnly},
    {"standard-user", false, supportedOnly},
    {"no-user", false, supportedOnly},
    {"not-automated-10-15", false, notSupported},
    {"mojave", false, "not recognized"},
    {"catalina-untouched", false, supportedOnly},
    {"catalina-by-hand", true, supportedAndEscrowed},
    {"later-users", true, supportedAndEscrowed},
    {"mobile-by-admin", true, supportedAndEscrowed},
    {"mobile-by-profile", true, supportedAndEscrowed},
    {"enrolled-by-hand", false, supportedOnly},
    {"user-enrollment", false, notSupported},
    {"no-holder", false, supportedOnly},
    {"lost-capability", false, notSupported},
    {"enrolled-again", false, supportedAndEscrowed},
    {"identity-renewed", true, supportedAndEscrowed},
    {"lost-by-server", true, supportedAndEscrowed},
    {"removed-by-hand", false, supportedOnly},
    {"not-now", false, notSupported},
    {"option-error", false, notSupported},
    {"activation-lock", true, supportedAndEscrowed},
    {"loses-activation-lock", true, supportedAndEscrowed},
    {"asleep", true, supportedAndEscrowed},
    {"checked-out", true, notSupported},
});

} // namespace

class StoriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void storyEndsAsItsCausesSay_data()
    {
        QTest::addColumn<bool>("escrowed");
        QTest::addColumn<QByteArray>("status");
        for (const End &end : ends) {
            QTest::newRow(end.story) << end.escrowed << QByteArray(end.status);
        }
    }
    void storyEndsAsItsCausesSay()
    {
        QFETCH(bool, escrowed);
        QFETCH(QByteArray, status);
        const Played played(QTest::currentDataTag());
        QVERIFY(played.server.complaints.empty());
        QCOMPARE(!played.server.token.empty(), escrowed);
        const std::string printed = tokenStatus(played.telling.mac);
        QVERIFY2(printed.find(status.toStdString()) != std::string::npos, printed.c_str());
    }

    void everyStoryIsHeldAgainstItsEnd()
    {
        for (const Story &story : stories()) {
            const auto held = std::ranges::count_if(
                ends, [&](const End &end) { return story.name == end.story; });
            QVERIFY2(held == 1, story.name.data());
            QVERIFY2(!story.summary.empty() && story.weight >= 0, story.name.data());
        }
    }

    void sameSeedGivesTheSameFleet()
    {
        const auto truths = [](std::uint64_t seed) {
            std::string lines;
            for (const Telling &telling : castFleet(seed, 200)) {
                lines += truthOf(telling.mac) + "\n";
            }
            return lines;
        };
        QCOMPARE(truths(5), truths(5));
        QVERIFY(truths(5) != truths(6));
    }

    void mixedFleetHoldsEveryStory()
    {
        std::set<std::string> udids;
        std::map<std::string, int> enrollments;
        for (const Telling &telling : castFleet(1, 2000)) {
            udids.insert(telling.mac.udid);
            ++enrollments[std::to_string(static_cast<int>(telling.mac.enrollment))];
        }
        QCOMPARE(udids.size(), std::size_t{2000});
        QCOMPARE(enrollments.size(), std::size_t{3});
    }

    void mobileUserHasASecureTokenAfterTheStory()
    {
        for (const char *name : {"mobile-by-admin", "mobile-by-profile", "later-users"}) {
            const Played played(name);
            QVERIFY2(played.telling.mac.accounts.back().secureToken, name);
            QCOMPARE(cryptoUsers(played.telling.mac).size() >= 3, true);
        }
        QVERIFY(!Played("mojave").telling.mac.accounts.back().secureToken);
    }
};

QTEST_GUILESS_MAIN(StoriesTest)
#include "storiestest.moc"
