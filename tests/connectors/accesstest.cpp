// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/access.h"
#include "connectors/gather.h"
#include "connectors/support/fakeclient.h"

#include <QTest>

#include <optional>

using namespace latchkey;
using connectors::Access;
using connectors::Grant;
using tests::FakeClient;

namespace {

http::Request change()
{
    return {.method = http::Method::Post, .target = "/"};
}

/// An Access over a FakeClient, with sign-ins that the test grants.
struct Site {
    FakeClient::Log log;
    std::vector<base::Promise<Grant>> knocks;
    std::vector<base::Call> calls;
    std::vector<int> statuses;
    std::vector<base::Error> errors;
    std::unique_ptr<Access> access;

    explicit Site(bool signsIn, Access::Limits limits = {})
    {
        Access::SignIn signIn;
        if (signsIn) {
            signIn = [this](base::Completion<Grant> done) {
                knocks.emplace_back(std::move(done));
                return knocks.back().call();
            };
        }
        access = std::make_unique<Access>(std::make_unique<FakeClient>(log), limits, signIn);
    }
    void ask(const http::Request &request = {})
    {
        calls.push_back(access->send(request, [this](const http::Outcome &outcome) {
            if (outcome) {
                statuses.push_back(outcome->status);
            } else {
                errors.push_back(outcome.error());
            }
        }));
    }
    void grant(const std::string &token, std::chrono::seconds lifetime = std::chrono::hours{1})
    {
        const auto knock = knocks.back();
        knock.deliver(Grant{base::Secret(token), lifetime});
    }
};

} // namespace

/// The way to a vendor's API: bounded, signed in one time for all.
class AccessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlySoManyGoOutAtATime()
    {
        Site site(false, {.requests = 3, .changes = 1});
        for (int i = 0; i < 5; ++i) {
            site.ask();
        }
        QCOMPARE(site.log.underWay(), 3);
        site.log.answer(0, 200);
        QCOMPARE(site.log.underWay(), 3);
        for (std::size_t i = 1; i < 5; ++i) {
            site.log.answer(i, 200);
        }
        QCOMPARE(site.statuses.size(), std::size_t{5});
    }

    void changesGoOneAfterAnotherAndReadingsPassThem()
    {
        Site site(false, {.requests = 3, .changes = 1});
        site.ask(change());
        site.ask(change());
        site.ask();
        QCOMPARE(site.log.sent.size(), std::size_t{2});
        QVERIFY(site.log.sent[1].request.isRepeatable());
        site.log.answer(0, 200);
        QCOMPARE(site.log.sent.size(), std::size_t{3});
    }

    void oneSignInServesAllThatWait()
    {
        Site site(true);
        site.ask();
        site.ask();
        site.ask();
        QCOMPARE(site.knocks.size(), std::size_t{1});
        QVERIFY(site.log.sent.empty());
        site.grant("one");
        QCOMPARE(site.log.sent.size(), std::size_t{3});
        QCOMPARE(site.log.sent[2].authorization, std::string("one"));
    }

    void expiryInTheMiddleSignsInOnceAndSendsAgain()
    {
        Site site(true);
        site.ask();
        site.ask(change());
        site.grant("one");
        site.log.answer(0, 401);
        site.log.answer(1, 401);
        QCOMPARE(site.knocks.size(), std::size_t{2});
        site.grant("two");
        QCOMPARE(site.log.sent.size(), std::size_t{4});
        QCOMPARE(site.log.sent[3].authorization, std::string("two"));
        site.log.answer(2, 200);
        site.log.answer(3, 201);
        QCOMPARE(site.statuses, (std::vector<int>{200, 201}));
    }

    void refusalOfANewTokenIsTheAnswer()
    {
        Site site(true);
        site.ask();
        site.grant("one");
        site.log.answer(0, 401);
        site.grant("two");
        site.log.answer(1, 401);
        QCOMPARE(site.statuses, (std::vector<int>{401}));
        QCOMPARE(site.knocks.size(), std::size_t{2});
    }

    void withoutSignInARefusalIsTheAnswer()
    {
        Site site(false);
        site.ask();
        site.log.answer(0, 401);
        QCOMPARE(site.statuses, (std::vector<int>{401}));
    }

    void tokenThatEndsSoonIsUsedHalfItsTimeAtMost()
    {
        Site site(true);
        site.ask();
        site.grant("ended", std::chrono::seconds{0});
        // A token without any time left is not used: the door is asked again.
        QVERIFY(site.log.sent.empty());
        QCOMPARE(site.knocks.size(), std::size_t{2});
        site.grant("good");
        QCOMPARE(site.log.sent.size(), std::size_t{1});
    }

    void failedSignInReachesAllThatWait()
    {
        Site site(true);
        site.ask();
        site.ask();
        const auto knock = site.knocks.back();
        knock.deliver(base::fail(base::ErrorKind::CredentialsRefused, "door"));
        QCOMPARE(site.errors.size(), std::size_t{2});
        site.ask();
        QCOMPARE(site.knocks.size(), std::size_t{2});
    }

    void cancelledRequestsMakeRoom()
    {
        Site site(false, {.requests = 1, .changes = 1});
        site.ask();
        site.ask();
        site.ask();
        site.calls[1].cancel();
        site.calls[0].cancel();
        QVERIFY(site.log.sent[0].isCancelled);
        QCOMPARE(site.log.sent.size(), std::size_t{2});
        site.log.answer(1, 204);
        QCOMPARE(site.statuses, (std::vector<int>{204}));
    }

    void goneAccessCallsNobody()
    {
        Site site(false);
        site.ask();
        site.ask(change());
        site.access.reset();
        QCOMPARE(site.log.underWay(), 0);
        site.calls.clear();
        QVERIFY(site.statuses.empty() && site.errors.empty());
    }

    void answersAreGatheredInTheirOrder()
    {
        std::vector<base::Promise<int>> asked;
        std::vector<int> got;
        base::Call call = connectors::gather<int>(
            3,
            [&](std::size_t, base::Completion<int> done) {
                asked.emplace_back(std::move(done));
                return asked.back().call();
            },
            [&](const base::Result<std::vector<base::Result<int>>> &answers) {
                for (const auto &answer : *answers) {
                    got.push_back(answer.value_or(-1));
                }
            });
        asked[2].deliver(30);
        asked[0].deliver(base::fail(base::ErrorKind::NotFound));
        QVERIFY(got.empty());
        asked[1].deliver(20);
        QCOMPARE(got, (std::vector<int>{-1, 20, 30}));
    }

    void nothingToGatherIsAnAnswerLater()
    {
        bool isDone = false;
        const base::Call call = connectors::gather<int>(
            0, {}, [&](const base::Result<std::vector<base::Result<int>>> &answers) {
                isDone = answers->empty();
            });
        QVERIFY(!isDone);
        QTRY_VERIFY(isDone);
    }

    void droppedGatheringCancelsAll()
    {
        int cancelled = 0;
        base::Call call = connectors::gather<int>(
            2,
            [&](std::size_t, base::Completion<int> done) {
                return base::Promise<int>(std::move(done)).call([&] { ++cancelled; });
            },
            [](const base::Result<std::vector<base::Result<int>>> &) { qFatal("dropped"); });
        call.cancel();
        QCOMPARE(cancelled, 2);
    }
};

QTEST_GUILESS_MAIN(AccessTest)
#include "accesstest.moc"
