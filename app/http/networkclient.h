// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "http/httpclient.h"
#include "http/origin.h"
#include "http/retry.h"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace latchkey::http {

struct ClientSettings {
    std::string url;
    std::filesystem::path caFile = {};
    std::string pin = {};
    std::string userAgent = "Latchkey";
    RetryPolicy retry = {};
};

/// HTTP over Qt's network stack: one origin, its trust, its credentials. Follows no redirect, keeps
/// no cookie and no cache, and asks a proxy only where the system names one.
class NetworkClient final : public HttpClient {
public:
    /// `authorization` is the whole header ("Bearer …"), or empty.
    [[nodiscard]] static base::Result<std::unique_ptr<NetworkClient>> make(
        const ClientSettings &settings, base::Secret authorization);
    ~NetworkClient() override;

    [[nodiscard]] const Origin &origin() const;
    void setAuthorization(base::Secret header) override;
    [[nodiscard]] base::Call send(const Request &request, base::Completion<Response> done) override;
    [[nodiscard]] base::Call resolve(base::Completion<std::vector<std::string>> done) override;
    [[nodiscard]] base::Call shakeHands(base::Completion<Handshake> done) override;

private:
    struct Inside;
    explicit NetworkClient(std::unique_ptr<Inside> inside);
    std::unique_ptr<Inside> m_inside;
};

/// "SCHEME TOKEN", or the token alone where there is no scheme; KeyRefused if the token cannot
/// stand in a header.
[[nodiscard]] base::Result<base::Secret> credentials(
    std::string_view scheme, const base::Secret &token);
/// "Basic …" (RFC 7617); KeyRefused for a user's name with a colon.
[[nodiscard]] base::Result<base::Secret> basic(std::string_view user, const base::Secret &password);
/// "Bearer TOKEN"; KeyRefused if the token cannot stand in a header.
[[nodiscard]] base::Result<base::Secret> bearer(const base::Secret &token);

} // namespace latchkey::http
