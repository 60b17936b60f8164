// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/front/httpserver.h"

#include "base/secret.h"
#include "server/front/exchange.h"
#include "server/front/leftovers.h"
#include "server/front/listener.h"

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <condition_variable>
#include <cstring>
#include <thread>

namespace latchkey::server {

namespace {

constexpr unsigned idleSeconds = 60;
/// All of it is written to after each request, so it is what a held connection costs; the headers
/// of a request, a certificate in one of them included, must find room in it.
constexpr std::size_t connectionMemory = std::size_t{32} * 1024;
/// Descriptors for the database and its connections, for files and for who is called.
constexpr rlim_t descriptorsKept = 256;
constexpr rlim_t connectionLimit = 65536;
/// A body that turns out to be above its limit is read and dropped up to here, so that a client
/// that sends first and reads later sees its 413; beyond, the connection is closed.
constexpr std::uint64_t drainLimit = std::uint64_t{128} * 1024 * 1024;
constexpr std::size_t reserveLimit = std::size_t{256} * 1024;

std::size_t keepAsItCame(void *, MHD_Connection *, char *text)
{
    return std::strlen(text);
}

/// Each is a descriptor; beyond it connections wait to be accepted.
unsigned mostConnections()
{
    rlimit files = {};
    ::getrlimit(RLIMIT_NOFILE, &files);
    const rlim_t free = files.rlim_cur - std::min(descriptorsKept, files.rlim_cur / 2);
    return static_cast<unsigned>(std::min(free, connectionLimit));
}

std::uint64_t announcedSize(const Request &request)
{
    const auto text = request.header("Content-Length");
    std::uint64_t size = 0;
    std::from_chars(text.data(), text.data() + text.size(), size);
    return size;
}

} // namespace

struct HttpServer::Daemon {
    Daemon(const Router &routes, const Listen &listen)
        : router(routes)
        , settings(listen)
    {
    }

    [[nodiscard]] bool start(int socket);
    MHD_Result begin(MHD_Connection *connection, const char *url, const char *method, void **state);
    MHD_Result read(Exchange &exchange, const char *bytes, std::size_t *size) const;
    MHD_Result finish(MHD_Connection *connection, Exchange &exchange);
    void completed(MHD_Connection *connection, Exchange *exchange);
    [[nodiscard]] bool enter();

    static MHD_Result handle(void *self, MHD_Connection *connection, const char *url,
        const char *method, const char *version, const char *bytes, std::size_t *size,
        void **state);
    static void complete(
        void *self, MHD_Connection *connection, void **state, MHD_RequestTerminationCode);

    const Router &router;
    Listen settings;
    Leftovers leftovers;
    MHD_Daemon *daemon = nullptr;
    std::uint16_t port = 0;
    std::mutex mutex;
    std::condition_variable changed;
    int underWay = 0; ///< dispatched and not yet completed
    bool stopping = false;
};

bool HttpServer::Daemon::enter()
{
    const std::lock_guard lock(mutex);
    if (!stopping) {
        ++underWay;
    }
    return !stopping;
}

MHD_Result HttpServer::Daemon::begin(
    MHD_Connection *connection, const char *url, const char *method, void **state)
{
    auto exchange = std::make_unique<Exchange>();
    exchange->request.method = method;
    exchange->request.path = url;
    readHead(exchange->request, connection, settings.behindProxy);
    exchange->limit = router.bodyLimit(method, url);
    const auto size = announcedSize(exchange->request);
    exchange->tooLarge = size > exchange->limit;
    Exchange &kept = *exchange;
    *state = exchange.release(); // completed() deletes it
    if (kept.tooLarge) {
        kept.refusedEarly = true;
        return queueResponse(connection, kept.request.id, router.refusal(kept.request, 413));
    }
    kept.request.body.reserve(std::min<std::size_t>(size, reserveLimit));
    return MHD_YES;
}

MHD_Result HttpServer::Daemon::read(Exchange &exchange, const char *bytes, std::size_t *size) const
{
    if (!exchange.tooLarge && exchange.request.body.size() + *size > exchange.limit) {
        exchange.tooLarge = true;
        base::wipe(exchange.request.body);
    }
    if (exchange.tooLarge) {
        exchange.discarded += *size;
    } else {
        appendPrivately(exchange.request.body, {bytes, *size});
    }
    *size = 0;
    return exchange.discarded > drainLimit ? MHD_NO : MHD_YES;
}

MHD_Result HttpServer::Daemon::finish(MHD_Connection *connection, Exchange &exchange)
{
    const std::string id = exchange.request.id;
    if (exchange.dispatched) {
        auto response = exchange.answer->take();
        return queueResponse(connection, id, response ? std::move(*response) : Response{500});
    }
    if (exchange.tooLarge) {
        return queueResponse(connection, id, router.refusal(exchange.request, 413));
    }
    if (!enter()) {
        return queueResponse(connection, id, {.status = 503});
    }
    exchange.dispatched = true;
    exchange.answer = std::make_shared<Answer>(connection);
    router.dispatch(exchange.request, respondTo(exchange.answer));
    base::wipe(exchange.request.body);
    auto response = exchange.answer->takeOrSuspend();
    return response ? queueResponse(connection, id, std::move(*response)) : MHD_YES;
}

void HttpServer::Daemon::completed(MHD_Connection *connection, Exchange *exchange)
{
    const std::unique_ptr<Exchange> owned(exchange);
    if (owned == nullptr) {
        return;
    }
    base::wipe(owned->request.body);
    if (owned->refusedEarly) {
        const auto *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
        leftovers.take(info->connect_fd);
    }
    if (owned->dispatched) {
        const std::lock_guard lock(mutex);
        --underWay;
        changed.notify_all();
    }
}

MHD_Result HttpServer::Daemon::handle(void *self, MHD_Connection *connection, const char *url,
    const char *method, const char *, const char *bytes, std::size_t *size, void **state)
{
    auto *daemon = static_cast<Daemon *>(self);
    if (*state == nullptr) {
        return daemon->begin(connection, url, method, state);
    }
    auto &exchange = *static_cast<Exchange *>(*state);
    return *size > 0 ? daemon->read(exchange, bytes, size) : daemon->finish(connection, exchange);
}

void HttpServer::Daemon::complete(
    void *self, MHD_Connection *connection, void **state, MHD_RequestTerminationCode)
{
    static_cast<Daemon *>(self)->completed(connection, static_cast<Exchange *>(*state));
    *state = nullptr;
}

bool HttpServer::Daemon::start(int socket)
{
    unsigned flags = MHD_USE_EPOLL_INTERNAL_THREAD | MHD_ALLOW_SUSPEND_RESUME | MHD_USE_ITC;
    std::vector<MHD_OptionItem> items = {
        {MHD_OPTION_LISTEN_SOCKET, socket, nullptr},
        {MHD_OPTION_CONNECTION_TIMEOUT, idleSeconds, nullptr},
        {MHD_OPTION_CONNECTION_LIMIT, mostConnections(), nullptr},
        {MHD_OPTION_CONNECTION_MEMORY_LIMIT, connectionMemory, nullptr},
        {MHD_OPTION_THREAD_POOL_SIZE,
            std::clamp<std::intptr_t>(std::thread::hardware_concurrency(), 2, 8), nullptr},
        {MHD_OPTION_UNESCAPE_CALLBACK, reinterpret_cast<std::intptr_t>(&keepAsItCame), nullptr},
        {MHD_OPTION_NOTIFY_COMPLETED, reinterpret_cast<std::intptr_t>(&Daemon::complete), this},
    };
    if (!settings.certificate.empty()) {
        flags |= MHD_USE_TLS;
        items.push_back({MHD_OPTION_HTTPS_MEM_CERT, 0, settings.certificate.data()});
        items.push_back({MHD_OPTION_HTTPS_MEM_KEY, 0, settings.privateKey.data()});
    }
    items.push_back({MHD_OPTION_END, 0, nullptr});
    daemon = MHD_start_daemon(flags, 0, nullptr, nullptr, &Daemon::handle, this, MHD_OPTION_ARRAY,
        items.data(), MHD_OPTION_END);
    return daemon != nullptr;
}

HttpServer::HttpServer(std::unique_ptr<Daemon> daemon)
    : m_daemon(std::move(daemon))
{
}

base::Result<std::unique_ptr<HttpServer>> HttpServer::start(
    const Listen &listen, const Router &router)
{
    auto listener = listenOn(listen.host, listen.port);
    if (!listener) {
        return tl::unexpected(listener.error());
    }
    auto daemon = std::make_unique<Daemon>(router, listen);
    daemon->port = listener->port;
    if (!daemon->start(listener->socket)) {
        ::close(listener->socket);
        return base::fail(
            listen.certificate.empty() ? base::ErrorKind::Internal : base::ErrorKind::TlsFailed,
            listen.host + ":" + std::to_string(listener->port), "the HTTP server did not start");
    }
    return std::unique_ptr<HttpServer>(new HttpServer(std::move(daemon)));
}

std::uint16_t HttpServer::port() const
{
    return m_daemon->port;
}

void HttpServer::stop()
{
    if (m_daemon->daemon == nullptr) {
        return;
    }
    {
        // New requests get 503 from here on. MHD_quiesce_daemon would refuse new connections too,
        // but in 0.9.75 it races with its own workers over the listening socket, and aborts.
        std::unique_lock lock(m_daemon->mutex);
        m_daemon->stopping = true;
        // A suspended connection must be resumed before the daemon may stop.
        m_daemon->changed.wait(lock, [this] { return m_daemon->underWay == 0; });
    }
    MHD_stop_daemon(std::exchange(m_daemon->daemon, nullptr)); // closes the socket
}

HttpServer::~HttpServer()
{
    stop();
}

} // namespace latchkey::server
