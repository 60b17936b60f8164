// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/server.h"

#include "base/file.h"
#include "server/checkin/enrollmentprofile.h"
#include "server/checkin/mdmroutes.h"
#include "server/commands/queue.h"
#include "server/commands/waker.h"
#include "server/engine/nanomdmengine.h"
#include "server/front/httpserver.h"
#include "server/front/listener.h"
#include "server/inventory/dayend.h"
#include "server/rest/restroutes.h"
#include "server/storage/servinglock.h"
#include "server/vault/masterkey.h"
#include "server/vault/vault.h"
#include "server/vault/vaultcheck.h"
#include "sqlite/database.h"

namespace latchkey::server {

namespace {

constexpr std::size_t pemLimit = std::size_t{1024} * 1024;

base::Result<void> checkEngine(const Options &options)
{
    const bool forNanomdm = !options.nanomdmUrl.empty() || !options.nanomdmKeyFile.empty()
        || !options.webhookHmacKeyFile.empty();
    if (options.engine != "builtin" && options.engine != "nanomdm") {
        return base::fail(base::ErrorKind::Usage, "--engine", "it takes builtin or nanomdm");
    }
    if (options.engine == "builtin" && forNanomdm) {
        return base::fail(base::ErrorKind::Usage, "--engine",
            "--nanomdm-url, --nanomdm-key-file and --webhook-hmac-key-file go with nanomdm");
    }
    const bool forMacs = !options.deviceCa.empty() || !options.publicUrl.empty()
        || !options.topic.empty() || !options.identityPayload.empty();
    if (options.engine == "nanomdm" && forMacs) {
        return base::fail(base::ErrorKind::Usage, "--engine nanomdm",
            "NanoMDM alone speaks to Macs: without --device-ca, --public-url, --topic and "
            "--identity-payload");
    }
    if (!options.database.empty() && !options.database.starts_with("sqlite:")
        && !isPostgres(options)) {
        return base::fail(
            base::ErrorKind::Usage, "--database", "it takes sqlite:FILE or postgresql://…");
    }
    return {};
}

base::Result<void> checkListen(const Options &options)
{
    const bool hasTls = !options.tlsCertificate.empty() && !options.tlsKey.empty();
    if (options.tlsCertificate.empty() != options.tlsKey.empty()) {
        return base::fail(base::ErrorKind::Usage,
            options.tlsKey.empty() ? "--tls-key" : "--tls-cert",
            "TLS needs both --tls-cert and --tls-key");
    }
    if (!hasTls && !options.behindProxy && !isLoopback(options.host)) {
        return base::fail(base::ErrorKind::Usage, "--listen " + options.host,
            "an address that is not loopback needs --tls-cert and --tls-key, or --behind-proxy");
    }
    if (options.identity != "mdm-signature" && !options.behindProxy && !isLoopback(options.host)) {
        return base::fail(base::ErrorKind::Usage, "--identity " + options.identity,
            "a Mac that connects by itself can send any header: it needs --behind-proxy, and a "
            "proxy that sets this one");
    }
    return {};
}

base::Result<void> checkLimits(const Options &options)
{
    return options.revokeLimit >= 0
        ? base::Result<void>()
        : base::fail(base::ErrorKind::Usage, "--revoke-limit", "it takes a number from 0 on");
}

base::Result<Listen> listenFrom(const Options &options)
{
    Listen listen{.host = options.host, .port = options.port, .behindProxy = options.behindProxy};
    if (options.tlsCertificate.empty()) {
        return listen;
    }
    auto certificate = base::readFile(options.tlsCertificate, pemLimit);
    if (!certificate) {
        return tl::unexpected(certificate.error());
    }
    auto key = base::readFile(options.tlsKey, pemLimit);
    if (!key) {
        return tl::unexpected(key.error());
    }
    listen.certificate = std::move(*certificate);
    listen.privateKey = std::move(*key);
    return listen;
}

/// Several servers may serve one PostgreSQL, but only one a SQLite file.
base::Result<ServingLock> lockDatabase(const Options &options)
{
    if (auto folder = base::makePrivateFolder(options.data); !folder) {
        return tl::unexpected(folder.error());
    }
    const auto file = databaseFile(options);
    if (isPostgres(options) || sqlite::isInMemory(file)) {
        return ServingLock();
    }
    return ServingLock::take(file);
}

base::Result<std::unique_ptr<Vault>> openVault(const Options &options, Storage &storage)
{
    std::unique_ptr<Vault> vault;
    auto done = storage.writer().run([&](Session &session) -> base::Result<void> {
        const auto file = masterKeyFile(options.masterKey, options.data);
        auto keys = KeyRing::load(file, session);
        if (!keys) {
            return tl::unexpected(keys.error());
        }
        vault = std::make_unique<Vault>(file, std::move(*keys));
        return {};
    });
    if (!done) {
        return tl::unexpected(done.error());
    }
    return vault;
}

} // namespace

/// Everything of one server, in the order in which it must live: the last goes first.
struct Server::Inside {
    Inside(Options given, const base::Clock &when, ServingLock lock,
        std::unique_ptr<Storage> opened, std::unique_ptr<Vault> unlocked,
        std::unique_ptr<NanoMdmEngine> beside)
        : options(std::move(given))
        , clock(when)
        , serving(std::move(lock))
        , vault(std::move(unlocked))
        , engine(std::move(beside))
        , queue(*vault, engine ? Queue::Carrier::NanoMdm : Queue::Carrier::ThisServer)
        , storage(std::move(opened))
    {
    }
    Inside(const Inside &) = delete;
    Inside &operator=(const Inside &) = delete;
    ~Inside()
    {
        if (engine) {
            engine->stop(); // it uses the storage, and what the storage completes uses it
        }
    }
    [[nodiscard]] base::Result<void> begin(DeviceIdentity identity);
    [[nodiscard]] base::Result<void> addMacs(DeviceIdentity identity);

    Options options;
    const base::Clock &clock;
    ServingLock serving;
    std::unique_ptr<Vault> vault;
    std::unique_ptr<NanoMdmEngine> engine; ///< null: builtin
    Queue queue;
    Metrics metrics;
    std::unique_ptr<Waker> waker;
    Router router;
    std::unique_ptr<Storage> storage; // its writer's completions use what stands above
    std::unique_ptr<DayEnd> dayEnd;
    std::unique_ptr<EnrollmentProfile> profile;
    std::unique_ptr<Parts> parts;
    std::unique_ptr<VaultCheck> vaultCheck;
    std::unique_ptr<MdmRoutes> mdmRoutes;
    std::unique_ptr<HttpServer> http;
};

base::Result<void> Server::Inside::begin(DeviceIdentity identity)
{
    auto made = EnrollmentProfile::make(options);
    if (!made) {
        return tl::unexpected(made.error());
    }
    profile = std::make_unique<EnrollmentProfile>(std::move(*made));
    auto started = Waker::start(options.wakeUrl, metrics);
    if (!started) {
        return tl::unexpected(started.error());
    }
    waker = std::move(*started);
    storage->writer().listen(options.auditLine);
    dayEnd = std::make_unique<DayEnd>(*storage, clock, advertises(options));
    parts = std::make_unique<Parts>(Parts{
        options, clock, *storage, *vault, queue, *waker, metrics, *dayEnd, *profile, engine.get()});
    router.beforeEach([this] { dayEnd->look(); });
    if (auto added = addMacs(std::move(identity)); !added) {
        return added;
    }
    addRestRoutes(router, *parts);
    const auto listen = listenFrom(options);
    if (!listen) {
        return tl::unexpected(listen.error());
    }
    auto listening = HttpServer::start(*listen, router);
    if (!listening) {
        return tl::unexpected(listening.error());
    }
    http = std::move(*listening);
    vaultCheck = std::make_unique<VaultCheck>(*parts);
    return {};
}

base::Result<void> Server::Inside::addMacs(DeviceIdentity identity)
{
    if (engine) {
        engine->add(router);
        return engine->start(*parts);
    }
    mdmRoutes = std::make_unique<MdmRoutes>(*parts, std::move(identity));
    mdmRoutes->add(router);
    profile->add(router);
    return {};
}

Server::Server(std::unique_ptr<Inside> inside)
    : m_inside(std::move(inside))
{
}

base::Result<std::unique_ptr<Server>> Server::start(
    const Options &options, const base::Clock &clock)
{
    for (const auto check : {checkEngine, checkListen, checkLimits}) {
        if (auto checked = check(options); !checked) {
            return tl::unexpected(checked.error());
        }
    }
    auto identity = DeviceIdentity::make(options, clock);
    if (!identity) {
        return tl::unexpected(identity.error());
    }
    std::unique_ptr<NanoMdmEngine> engine;
    if (options.engine == "nanomdm") {
        auto made = NanoMdmEngine::make(options);
        if (!made) {
            return tl::unexpected(made.error());
        }
        engine = std::move(*made);
    }
    auto serving = lockDatabase(options);
    if (!serving) {
        return tl::unexpected(serving.error());
    }
    auto storage = Storage::open(options);
    if (!storage) {
        return tl::unexpected(storage.error());
    }
    auto vault = openVault(options, **storage);
    if (!vault) {
        return tl::unexpected(vault.error());
    }
    auto inside = std::make_unique<Inside>(options, clock, std::move(*serving), std::move(*storage),
        std::move(*vault), std::move(engine));
    if (auto begun = inside->begin(std::move(*identity)); !begun) {
        return tl::unexpected(begun.error());
    }
    return std::unique_ptr<Server>(new Server(std::move(inside)));
}

std::string Server::url() const
{
    const auto &options = m_inside->options;
    const bool isV6 = options.host.find(':') != std::string::npos;
    return (options.tlsCertificate.empty() ? "http://" : "https://")
        + (isV6 ? "[" + options.host + "]" : options.host) + ":"
        + std::to_string(m_inside->http->port());
}

void Server::stop()
{
    if (m_inside->http) {
        m_inside->http->stop();
    }
}

Server::~Server()
{
    stop();
}

} // namespace latchkey::server
