// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/latchkey/demohouse.h"

#include "base/file.h"
#include "connectors/serverregistry.h"
#include "server/rest/tokenadmin.h"

namespace latchkey::programs {

namespace {

constexpr const char *markerFile = "this-is-a-demo"; // only a folder with it is ever emptied

bool isEmptyOrMissing(const std::filesystem::path &folder)
{
    std::error_code code;
    return !std::filesystem::exists(folder, code) || std::filesystem::is_empty(folder, code);
}

base::Result<void> renew(const std::filesystem::path &profile)
{
    std::error_code code;
    if (!isEmptyOrMissing(profile) && !std::filesystem::exists(profile / markerFile, code)) {
        return base::fail(base::ErrorKind::Conflict, profile.string(),
            "this profile is no demo's; choose another folder");
    }
    std::filesystem::remove_all(profile, code);
    if (auto made = base::makePrivateFolder(profile); !made) {
        return made;
    }
    return base::writeFileAtomically(profile / markerFile, "");
}

struct SiteRow {
    simulator::Site site;
    const char *name;
    const char *scopes; ///< of the console's API token
};

// Schools' token may only read: actions there are left alone with that reason.
constexpr SiteRow siteRows[] = {
    {simulator::Site::Hq, "HQ", "read,names,act,revoke"},
    {simulator::Site::Schools, "Schools", "read,names"},
};

base::Result<base::Secret> addToken(server::TokenAdmin &admin, const char *name, const char *scopes)
{
    auto parsed = server::Scopes::parse(scopes);
    if (!parsed) {
        return tl::unexpected(parsed.error());
    }
    return admin.add({.name = name, .scopes = *parsed});
}

} // namespace

struct DemoHouse::House {
    simulator::Site site = simulator::Site::Hq;
    std::unique_ptr<server::Server> server;
    base::Secret reportToken;
    std::unique_ptr<http::NetworkClient> admin; ///< posts the assigned list
    base::Call keeping; ///< of the console's API token
};

DemoHouse::DemoHouse(std::filesystem::path profile, base::SettableClock &clock)
    : m_profile(std::move(profile))
    , m_clock(clock)
{
}

DemoHouse::~DemoHouse()
{
    if (m_demo) {
        m_demo->stop();
    }
    for (const auto &house : m_houses) {
        house->server->stop();
    }
}

base::Result<std::unique_ptr<DemoHouse>> DemoHouse::open(
    const std::filesystem::path &profile, base::SettableClock &clock, secrets::SecretStore &secrets)
{
    if (auto renewed = renew(profile); !renewed) {
        return tl::unexpected(renewed.error());
    }
    auto house = std::unique_ptr<DemoHouse>(new DemoHouse(profile, clock));
    if (auto built = house->build(secrets); !built) {
        return tl::unexpected(built.error());
    }
    return house;
}

base::Result<void> DemoHouse::build(secrets::SecretStore &secrets)
{
    const base::Instant now = base::WallClock{}.now();
    m_clock.set(simulator::Demo::startFor(now));
    auto demo = simulator::Demo::make(m_clock, now);
    if (!demo) {
        return tl::unexpected(demo.error());
    }
    m_demo = std::move(*demo);
    if (auto kept = base::writeFileAtomically(m_profile / "device-ca.pem", m_demo->deviceCa());
        !kept) {
        return kept;
    }
    for (const SiteRow &row : siteRows) {
        if (auto added = addHouse(row.site, secrets); !added) {
            return added;
        }
    }
    return {};
}

base::Result<void> DemoHouse::addHouse(simulator::Site site, secrets::SecretStore &secrets)
{
    const SiteRow &row = siteRows[static_cast<std::size_t>(site)];
    const server::Options options{.data = m_profile / "servers" / row.name,
        .deviceCa = m_profile / "device-ca.pem",
        .wakeUrl = m_demo->wakeUrl(),
        .simulated = true,
        .name = row.name,
        .version = LATCHKEY_VERSION};
    auto house = std::make_unique<House>();
    house->site = site;
    base::Result<base::Secret> admin = base::Secret{};
    base::Result<base::Secret> console = base::Secret{};
    {
        auto tokens = server::TokenAdmin::open(options, m_clock);
        if (!tokens) {
            return tl::unexpected(tokens.error());
        }
        auto report = addToken(*tokens, "mac-scripts", "report");
        admin = addToken(*tokens, "import", "admin");
        console = addToken(*tokens, "console", row.scopes);
        if (!report || !admin || !console) {
            return base::fail(base::ErrorKind::Internal, row.name, "its API tokens");
        }
        house->reportToken = std::move(*report);
    }
    auto started = server::Server::start(options, m_clock);
    if (!started) {
        return tl::unexpected(started.error());
    }
    house->server = std::move(*started);
    auto bearer = http::bearer(*admin);
    auto client = bearer
        ? http::NetworkClient::make({.url = house->server->url() + "/api/v1"}, std::move(*bearer))
        : tl::unexpected(bearer.error());
    auto registry = connectors::ServerRegistry::open(m_profile);
    if (!client || !registry) {
        return tl::unexpected(client ? registry.error() : client.error());
    }
    house->admin = std::move(*client);
    house->keeping
        = secrets.write({.name = row.name}, std::move(*console), [](base::Result<void>) {});
    const auto kept
        = registry->add({.id = domain::ServerId{row.name}, .url = house->server->url()});
    m_houses.push_back(std::move(house));
    return kept;
}

void DemoHouse::start()
{
    importNext(0);
}

void DemoHouse::importNext(std::size_t place)
{
    if (place == m_houses.size()) {
        run();
        return;
    }
    House &house = *m_houses[place];
    http::Request request{.method = http::Method::Post,
        .target = "/assigned",
        .body = m_demo->assignedList(house.site),
        .contentType = "text/csv"};
    m_calls.add(house.admin->send(request, [this, place](base::Result<http::Response> response) {
        if (response && response->isSuccess()) {
            importNext(place + 1);
        } else if (response) {
            Q_EMIT failed({.kind = base::ErrorKind::UnexpectedStatus,
                .where = "POST assigned",
                .detail = response->body.substr(0, 300)});
        } else {
            Q_EMIT failed(response.error());
        }
    }));
}

void DemoHouse::run()
{
    const auto serverOf = [this](std::size_t place) {
        House &house = *m_houses[place];
        return simulator::DemoServer{
            .url = house.server->url(), .reportToken = house.reportToken.clone()};
    };
    // Told on the simulator's thread; the signals go out on ours.
    const auto onOurThread = [this](auto tell) {
        QMetaObject::invokeMethod(this, std::move(tell), Qt::QueuedConnection);
    };
    m_demo->start(serverOf(0), serverOf(1),
        {.dayReached = [this, onOurThread](
                           int day) { onOurThread([this, day] { Q_EMIT dayReached(day); }); },
            .failed =
                [this, onOurThread](const base::Error &error) {
                    onOurThread([this, error] { Q_EMIT failed(error); });
                }});
}

} // namespace latchkey::programs
