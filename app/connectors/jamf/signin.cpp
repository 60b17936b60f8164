// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/jamf/signin.h"

#include "connectors/asking.h"
#include "connectors/jamf/decode.h"
#include "connectors/jamf/endpoints.h"

namespace latchkey::connectors::jamf {

namespace {

// RFC 6749 refuses with 400 what others refuse with 401.
bool isRefusal(const http::Outcome &outcome)
{
    return outcome && (outcome->status == 400 || outcome->status == 401);
}

bool isUnknownRoute(const http::Outcome &outcome)
{
    return outcome && (outcome->status == 404 || outcome->status == 405);
}

base::Error refusal(const http::Response &response, const std::string &where)
{
    base::Error error = errorOf(response, where);
    if (response.status == 400) {
        error.kind = base::ErrorKind::CredentialsRefused;
    }
    return error;
}

template <typename Take>
base::Result<Grant> grantFrom(http::Outcome &outcome, const std::string &where, const Take &take)
{
    if (!outcome) {
        return tl::unexpected(outcome.error());
    }
    if (!outcome->isSuccess()) {
        return tl::unexpected(refusal(*outcome, where));
    }
    auto grant = take(outcome->body);
    if (!grant) {
        grant.error().where = where + ' ' + grant.error().where;
    }
    return grant;
}

} // namespace

SignIn::SignIn(std::unique_ptr<http::HttpClient> asClient, std::unique_ptr<http::HttpClient> asUser,
    Account account, const base::Clock &clock)
    : m_asClient(std::move(asClient))
    , m_asUser(std::move(asUser))
    , m_account(std::move(account))
    , m_clock(clock)
{
}

base::Call SignIn::operator()(base::Completion<Grant> done)
{
    const auto promise = std::make_shared<base::Promise<Grant>>(std::move(done));
    base::Call call = promise->call([self = weak_from_this()] {
        if (const auto alive = self.lock()) {
            alive->m_call.cancel();
        }
    });
    if (m_account.login == LoginKind::User) {
        tryUser(promise);
    } else {
        tryClient(promise);
    }
    return call;
}

void SignIn::tryClient(const std::shared_ptr<base::Promise<Grant>> &promise)
{
    http::Request request = clientTokenRequest(m_account.user, m_account.secret);
    m_call = m_asClient->send(
        request, [this, promise, where = whereOf(request)](http::Outcome outcome) {
            const bool isAny = m_account.login == LoginKind::Any;
            if (isAny && (isRefusal(outcome) || isUnknownRoute(outcome))) {
                tryUser(promise);
                return;
            }
            auto grant = grantFrom(outcome, where, takeClientGrant);
            if (grant) {
                m_account.login = LoginKind::Client;
            }
            promise->deliver(std::move(grant));
        });
    base::wipe(request.body);
}

void SignIn::tryUser(const std::shared_ptr<base::Promise<Grant>> &promise)
{
    const http::Request request = userTokenRequest();
    m_call
        = m_asUser->send(request, [this, promise, where = whereOf(request)](http::Outcome outcome) {
              auto grant = grantFrom(outcome, where,
                  [now = m_clock.now()](std::string &body) { return takeUserGrant(body, now); });
              if (grant) {
                  m_account.login = LoginKind::User;
              }
              promise->deliver(std::move(grant));
          });
}

} // namespace latchkey::connectors::jamf
