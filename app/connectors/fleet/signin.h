// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "connectors/access.h"
#include "http/httpclient.h"

#include <memory>
#include <string>

namespace latchkey::connectors::fleet {

/// Logs a person's account in; an API-only user's token needs no such thing.
class SignIn {
public:
    SignIn(std::unique_ptr<http::HttpClient> client, std::string email, base::Secret password)
        : m_client(std::move(client))
        , m_email(std::move(email))
        , m_password(std::move(password))
    {
    }
    [[nodiscard]] base::Call operator()(base::Completion<Grant> done);

private:
    std::unique_ptr<http::HttpClient> m_client;
    std::string m_email;
    base::Secret m_password;
};

} // namespace latchkey::connectors::fleet
