// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/secret.h"
#include "connectors/access.h"
#include "connectors/serverentry.h"
#include "http/httpclient.h"

#include <memory>
#include <string>

namespace latchkey::connectors::jamf {

/// Fetches Jamf Pro's tokens, as an API client or as a user: where nobody says which, as the one
/// and then as the other, and from then on as the one that was let in.
class SignIn : public std::enable_shared_from_this<SignIn> {
public:
    struct Account {
        std::string user;
        base::Secret secret;
        LoginKind login = LoginKind::Any;
    };
    /// `door` carries the user's Basic authorization, which Jamf reads only for a user's token.
    SignIn(std::unique_ptr<http::HttpClient> asClient, std::unique_ptr<http::HttpClient> asUser,
        Account account, const base::Clock &clock);

    [[nodiscard]] base::Call operator()(base::Completion<Grant> done);

private:
    void tryClient(const std::shared_ptr<base::Promise<Grant>> &promise);
    void tryUser(const std::shared_ptr<base::Promise<Grant>> &promise);

    std::unique_ptr<http::HttpClient> m_asClient;
    std::unique_ptr<http::HttpClient> m_asUser;
    Account m_account;
    const base::Clock &m_clock;
    base::Call m_call;
};

} // namespace latchkey::connectors::jamf
