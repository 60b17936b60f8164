// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/access.h"

#include "http/retry.h"

#include <QTimer>

#include <algorithm>
#include <deque>
#include <vector>

namespace latchkey::connectors {

namespace {

constexpr int unauthorized = 401;
constexpr int tooMany = 429;
constexpr int mostPauses = 3; // for one change
constexpr std::chrono::seconds longestPause{60};
constexpr std::chrono::seconds early{30}; // before its end a token is not used any more

using Now = std::chrono::steady_clock;

} // namespace

struct Access::Job {
    http::Request request;
    base::Promise<http::Response> promise;
    base::Call call = {};
    int token = 0; ///< the sign-in it went out under
    bool isSecondTry = false;
    int pauses = 0;
};

struct Access::Inside : std::enable_shared_from_this<Access::Inside> {
    Inside(std::unique_ptr<http::HttpClient> way, Limits most, SignIn door)
        : client(std::move(way))
        , limits(most)
        , signIn(std::move(door))
    {
    }
    using JobPointer = std::shared_ptr<Job>;

    void pump();
    void begin(const JobPointer &job);
    void take(const JobPointer &job, http::Outcome outcome);
    [[nodiscard]] bool hasRoomFor(const Job &job) const;
    [[nodiscard]] bool pausesFor(Job &job, const http::Outcome &outcome);
    void drop(const JobPointer &job);
    void knock();
    void enter(base::Result<Grant> grant);
    void refuseAll(const base::Error &error);
    [[nodiscard]] bool isSignedIn() const
    {
        return !signIn || (token > 0 && Now::now() < goodUntil);
    }

    std::unique_ptr<http::HttpClient> client;
    Limits limits;
    SignIn signIn;
    std::deque<JobPointer> waiting;
    std::vector<JobPointer> running;
    int token = 0; ///< how many sign-ins there were
    Now::time_point goodUntil = {};
    Now::time_point pausedUntil = {};
    base::Call knocking;
};

bool Access::Inside::hasRoomFor(const Job &job) const
{
    const auto isChange = [](const JobPointer &each) { return !each->request.isRepeatable(); };
    return std::ssize(running) < limits.requests
        && (job.request.isRepeatable()
            || std::ranges::count_if(running, isChange) < limits.changes);
}

// Changes keep their order; a reading may pass one that has to wait.
void Access::Inside::pump()
{
    if (Now::now() < pausedUntil) {
        return;
    }
    for (auto next = waiting.begin(); next != waiting.end();) {
        const JobPointer job = *next;
        if (!hasRoomFor(*job)) {
            ++next;
            continue;
        }
        if (!isSignedIn()) {
            knock();
            return;
        }
        next = waiting.erase(next);
        begin(job);
    }
}

void Access::Inside::begin(const JobPointer &job)
{
    running.push_back(job);
    job->token = token;
    job->call = client->send(job->request, [this, job](http::Outcome outcome) {
        const auto alive = shared_from_this(); // the asker may destroy the Access
        take(job, std::move(outcome));
    });
}

void Access::Inside::take(const JobPointer &job, http::Outcome outcome)
{
    std::erase(running, job);
    const bool isRefused = outcome && outcome->status == unauthorized && signIn;
    if (isRefused && !std::exchange(job->isSecondTry, true)) {
        if (job->token == token) {
            goodUntil = {}; // nobody has signed in anew since
        }
        waiting.push_front(job);
        pump();
        return;
    }
    if (pausesFor(*job, outcome)) {
        waiting.push_front(job);
        return;
    }
    pump();
    job->promise.deliver(std::move(outcome));
}

// A change that is refused for its pace was not acted on, so it may go out again; readings are
// repeated by the client itself. Everything waits for as long as the server asks.
bool Access::Inside::pausesFor(Job &job, const http::Outcome &outcome)
{
    if (!outcome || outcome->status != tooMany || job.request.isRepeatable()
        || job.pauses >= mostPauses) {
        return false;
    }
    const auto asked = http::retryAfter(*outcome).value_or(std::chrono::seconds{1 << job.pauses});
    if (asked > longestPause) {
        return false;
    }
    ++job.pauses;
    pausedUntil = Now::now() + asked;
    QTimer::singleShot(asked, [weak = weak_from_this()] {
        if (const auto alive = weak.lock(); alive && alive->client) {
            alive->pump();
        }
    });
    return true;
}

void Access::Inside::drop(const JobPointer &job)
{
    job->call.cancel();
    std::erase(waiting, job);
    std::erase(running, job);
    pump();
}

void Access::Inside::knock()
{
    if (knocking.isPending()) {
        return;
    }
    knocking = signIn([this](base::Result<Grant> grant) {
        const auto alive = shared_from_this();
        enter(std::move(grant));
    });
}

void Access::Inside::enter(base::Result<Grant> grant)
{
    knocking = {};
    if (!grant) {
        refuseAll(grant.error());
        return;
    }
    client->setAuthorization(std::move(grant->authorization));
    ++token;
    // A token that lives shorter than that is used all the same, until the server refuses it.
    const auto useful = std::max(grant->lifetime - early, std::min(grant->lifetime, early));
    goodUntil = Now::now() + useful;
    pump();
}

void Access::Inside::refuseAll(const base::Error &error)
{
    const auto refused = std::exchange(waiting, {});
    for (const JobPointer &job : refused) {
        if (client) { // else one of them has destroyed the Access
            job->promise.deliver(tl::unexpected(error));
        }
    }
}

Access::Access(std::unique_ptr<http::HttpClient> client, Limits limits, SignIn signIn)
    : m_inside(std::make_shared<Inside>(std::move(client), limits, std::move(signIn)))
{
}

Access::~Access()
{
    if (!m_inside) {
        return; // moved away
    }
    // What runs is cancelled now, whoever else still holds the inside for a moment.
    m_inside->waiting.clear();
    m_inside->knocking.cancel();
    for (const auto &job : std::exchange(m_inside->running, {})) {
        job->call.cancel();
    }
    m_inside->signIn = {};
    m_inside->client.reset();
}

base::Call Access::send(http::Request request, base::Completion<http::Response> done)
{
    const base::Promise<http::Response> promise(std::move(done));
    const auto job = std::make_shared<Job>(Job{.request = std::move(request), .promise = promise});
    base::Call call = promise.call([inside = std::weak_ptr(m_inside), job] {
        const auto alive = inside.lock();
        if (alive && alive->client) {
            alive->drop(job);
        }
    });
    m_inside->waiting.push_back(job);
    m_inside->pump();
    return call;
}

http::HttpClient &Access::client()
{
    return *m_inside->client;
}

} // namespace latchkey::connectors
