// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/support/restserver.h"

#include "server/storage/eventrows.h"
#include "server/storage/factrows.h"
#include "server/support/testdatabase.h"
#include "server/vault/masterkey.h"
#include "server/vault/vault.h"

#include <QDebug>

namespace latchkey::tests {

namespace {

const base::Instant start = base::parseRfc3339("2026-03-10T08:00:00Z").value();

template <typename T> T must(base::Result<T> result)
{
    if (!result) {
        qFatal("%s: %s", result.error().where.c_str(), result.error().detail.c_str());
    }
    return std::move(*result);
}

} // namespace

RestServer::RestServer(const std::function<void(server::Options &)> &change)
    : m_clock(start)
{
    m_options.data = m_folder.filePath(QStringLiteral("data")).toStdString();
    m_options.database = server::test::newTestDatabase();
    if (change) {
        change(m_options);
    }
    m_server = must(server::Server::start(m_options, m_clock));
    m_tokens
        = std::make_unique<server::TokenAdmin>(must(server::TokenAdmin::open(m_options, m_clock)));
    m_storage = must(server::Storage::open(m_options));
}

RestServer::~RestServer() = default;

std::string RestServer::newToken(const std::string &scopes, const std::string &udid)
{
    const auto text = must(m_tokens->add({.name = "token-" + std::to_string(++m_made),
        .scopes = must(server::Scopes::parse(scopes)),
        .udid = udid}));
    return std::string(text.view());
}

RestClient RestServer::client(const std::string &scopes, const std::string &udid)
{
    return RestClient(url(), newToken(scopes, udid));
}

bool RestServer::write(const std::function<base::Result<void>(server::Session &)> &work)
{
    const auto done = m_storage->writer().run(work);
    if (!done) {
        qWarning("%s: %s", done.error().where.c_str(), done.error().detail.c_str());
    }
    return done.has_value();
}

server::DeviceKey RestServer::enroll(int n)
{
    server::DeviceKey key = {};
    const std::string digits = std::to_string(n);
    write([&](server::Session &session) -> base::Result<void> {
        const server::DeviceRow row{.id = "UDID-" + digits,
            .udid = "UDID-" + digits,
            .serial = "SERIAL00" + digits,
            .name = "Mac " + digits,
            .model = "MacBookPro18,3",
            .user = "kim" + digits,
            .osVersion = "14.4",
            .pushable = true,
            .enrolledAt = m_clock.now(),
            .lastContact = m_clock.now()};
        const auto made = server::DeviceRows(session).insert(row);
        if (!made) {
            return tl::unexpected(made.error());
        }
        key = *made;
        server::FactRows facts(session);
        auto done = facts.state(key, domain::Fact::OsVersion,
            {.value = "14.4", .source = domain::Source::Command, .at = m_clock.now()});
        if (done) {
            done = facts.setAccounts(key,
                {.items = {{.name = "kim" + digits,
                     .fullName = "Kim Number " + digits,
                     .uuid = "AAAAAAAA-0000-4000-8000-00000000000" + digits.substr(0, 1),
                     .admin = true,
                     .secureToken = true}},
                    .source = domain::Source::Command,
                    .at = m_clock.now()});
        }
        if (done) {
            done = server::EventRows(session).add(key,
                {.kind = domain::EventKind::Authenticate,
                    .at = m_clock.now(),
                    .detail = domain::EventDetail::ReEnrollment});
        }
        return done;
    });
    return key;
}

bool RestServer::storeToken(const std::string &udid, const std::string &bytes)
{
    return write([&](server::Session &session) -> base::Result<void> {
        const auto key = server::loadMasterKeys(server::masterKeyFile({}, m_options.data), session);
        const auto row = server::DeviceRows(session).byUdid(udid);
        if (!key || !row || !*row) {
            return base::fail(base::ErrorKind::NotFound, udid, "no key or no such Mac");
        }
        const auto print
            = server::Vault(key->front()).store(session, **row, base::Secret(bytes), m_clock.now());
        if (!print) {
            return tl::unexpected(print.error());
        }
        return server::EventRows(session).add((*row)->key,
            {.kind = domain::EventKind::SetToken,
                .at = m_clock.now(),
                .detail = domain::EventDetail::Stored,
                .fingerprint = *print});
    });
}

} // namespace latchkey::tests
