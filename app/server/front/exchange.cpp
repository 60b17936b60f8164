// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/front/exchange.h"

#include "base/encoding.h"
#include "base/secret.h"
#include "server/front/percent.h"

#include <netdb.h>
#include <sys/socket.h>

#include <algorithm>

namespace latchkey::server {

namespace {

/// Answers 500 when the last copy of the Respond is gone without an answer.
class Promise {
public:
    explicit Promise(std::shared_ptr<Answer> answer)
        : m_answer(std::move(answer))
    {
    }
    Promise(const Promise &) = delete;
    Promise &operator=(const Promise &) = delete;
    ~Promise() { m_answer->give({.status = 500}); }
    void keep(Response response) { m_answer->give(std::move(response)); }

private:
    std::shared_ptr<Answer> m_answer;
};

std::string_view view(const char *text, std::size_t size)
{
    return text == nullptr ? std::string_view() : std::string_view(text, size);
}

MHD_Result addField(void *fields, MHD_ValueKind, const char *name, std::size_t nameSize,
    const char *value, std::size_t valueSize)
{
    static_cast<Fields *>(fields)->add(
        std::string(view(name, nameSize)), std::string(view(value, valueSize)));
    return MHD_YES;
}

MHD_Result addQuery(void *query, MHD_ValueKind, const char *name, std::size_t nameSize,
    const char *value, std::size_t valueSize)
{
    (*static_cast<std::map<std::string, std::string> *>(
        query))[percentDecoded(view(name, nameSize))]
        = percentDecoded(view(value, valueSize));
    return MHD_YES;
}

std::string peerOf(MHD_Connection *connection)
{
    const auto *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
    char host[NI_MAXHOST] = {};
    if (info == nullptr || info->client_addr == nullptr) {
        return {};
    }
    const socklen_t size
        = info->client_addr->sa_family == AF_INET6 ? sizeof(sockaddr_in6) : sizeof(sockaddr_in);
    ::getnameinfo(info->client_addr, size, host, sizeof host, nullptr, 0, NI_NUMERICHOST);
    return host;
}

std::string lastForwarded(std::string_view list)
{
    const auto comma = list.rfind(',');
    auto last = comma == std::string_view::npos ? list : list.substr(comma + 1);
    while (last.starts_with(' ')) {
        last.remove_prefix(1);
    }
    return std::string(last.substr(0, 64));
}

void freeBody(void *body)
{
    const std::unique_ptr<std::string> owned(static_cast<std::string *>(body));
    base::wipe(*owned);
}

} // namespace

void Answer::give(Response response)
{
    const std::lock_guard lock(m_mutex);
    if (m_given) {
        return;
    }
    m_given = true;
    m_response = std::move(response);
    if (m_suspended) {
        MHD_resume_connection(m_connection);
    }
}

std::optional<Response> Answer::takeOrSuspend()
{
    const std::lock_guard lock(m_mutex);
    if (!m_given) {
        m_suspended = true;
        MHD_suspend_connection(m_connection);
        return std::nullopt;
    }
    return std::exchange(m_response, std::nullopt);
}

std::optional<Response> Answer::take()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_response, std::nullopt);
}

Respond respondTo(std::shared_ptr<Answer> answer)
{
    return [promise = std::make_shared<Promise>(std::move(answer))](
               Response response) { promise->keep(std::move(response)); };
}

void readHead(Request &request, MHD_Connection *connection, bool behindProxy)
{
    MHD_get_connection_values_n(connection, MHD_HEADER_KIND, addField, &request.headers);
    MHD_get_connection_values_n(connection, MHD_GET_ARGUMENT_KIND, addQuery, &request.query);
    const auto forwarded = request.header("X-Forwarded-For");
    request.peer
        = behindProxy && !forwarded.empty() ? lastForwarded(forwarded) : peerOf(connection);
    request.id = base::asciiLower(base::randomUuid());
}

void appendPrivately(std::string &body, std::string_view bytes)
{
    if (body.size() + bytes.size() > body.capacity()) {
        std::string larger;
        larger.reserve(std::max(2 * body.capacity(), body.size() + bytes.size()));
        larger.append(body);
        base::wipe(body);
        body.swap(larger);
    }
    body.append(bytes);
}

MHD_Result queueResponse(
    MHD_Connection *connection, const std::string &requestId, Response response)
{
    auto body = std::make_unique<std::string>(std::move(response.body));
    MHD_Response *made = MHD_create_response_from_buffer_with_free_callback_cls(
        body->size(), body->data(), freeBody, body.get());
    if (made == nullptr) {
        return MHD_NO;
    }
    std::ignore = body.release(); // freeBody() owns it now
    if (!response.contentType.empty()) {
        MHD_add_response_header(made, "Content-Type", response.contentType.c_str());
    }
    MHD_add_response_header(made, "Request-Id", requestId.c_str());
    MHD_add_response_header(made, "Cache-Control", "no-store");
    for (const auto &[name, value] : response.headers.all()) {
        MHD_add_response_header(made, name.c_str(), value.c_str());
    }
    const auto queued
        = MHD_queue_response(connection, static_cast<unsigned>(response.status), made);
    MHD_destroy_response(made);
    return queued;
}

} // namespace latchkey::server
