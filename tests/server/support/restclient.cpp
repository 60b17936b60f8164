// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/support/restclient.h"

#include "base/encoding.h"

#include <QJsonDocument>

#include <netdb.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstring>

namespace latchkey::tests {

namespace {

int connectTo(const std::string &host, const std::string &port)
{
    addrinfo hints = {};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    if (::getaddrinfo(host.c_str(), port.c_str(), &hints, &found) != 0) {
        return -1;
    }
    const int handle = ::socket(found->ai_family, found->ai_socktype, 0);
    const bool connected = handle >= 0 && ::connect(handle, found->ai_addr, found->ai_addrlen) == 0;
    ::freeaddrinfo(found);
    if (!connected && handle >= 0) {
        ::close(handle);
    }
    return connected ? handle : -1;
}

std::string sendAndReceive(int handle, const std::string &request)
{
    for (std::size_t sent = 0; sent < request.size();) {
        const auto written
            = ::send(handle, request.data() + sent, request.size() - sent, MSG_NOSIGNAL);
        if (written <= 0) {
            break; // an early refusal closes: its answer is still to be read
        }
        sent += static_cast<std::size_t>(written);
    }
    std::string answer;
    char block[65536];
    ssize_t size = 0;
    while ((size = ::recv(handle, block, sizeof block, 0)) > 0) {
        answer.append(block, static_cast<std::size_t>(size));
    }
    ::close(handle);
    return answer;
}

Answer parse(const std::string &text)
{
    Answer answer;
    const auto end = text.find("\r\n\r\n");
    if (!text.starts_with("HTTP/1.1 ") || end == std::string::npos) {
        return answer;
    }
    answer.status = std::stoi(text.substr(9, 3));
    answer.body = text.substr(end + 4);
    for (auto line = text.find("\r\n") + 2; line < end; line = text.find("\r\n", line) + 2) {
        const auto field = text.substr(line, text.find("\r\n", line) - line);
        const auto colon = field.find(": ");
        answer.headers[base::asciiLower(field.substr(0, colon))] = field.substr(colon + 2);
    }
    return answer;
}

} // namespace

QJsonObject Answer::json() const
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(body)).object();
}

QString Answer::problem() const
{
    return json().value(QStringLiteral("detail")).toString();
}

RestClient::RestClient(std::string url, std::string token)
    : m_token(std::move(token))
{
    url.erase(0, std::strlen("http://"));
    const auto colon = url.rfind(':');
    m_host = url.substr(0, colon);
    m_port = url.substr(colon + 1);
}

Answer RestClient::get(const std::string &path) const
{
    return call("GET", path);
}

Answer RestClient::call(const std::string &method, const std::string &path,
    const HeaderList &headers, const std::string &body) const
{
    std::string request = method + ' ' + path + " HTTP/1.1\r\nHost: " + m_host
        + "\r\nConnection: close\r\nContent-Length: " + std::to_string(body.size()) + "\r\n";
    if (!m_token.empty()) {
        request += "Authorization: Bearer " + m_token + "\r\n";
    }
    for (const auto &[name, value] : headers) {
        request += name + ": " + value + "\r\n";
    }
    request += "\r\n" + body;
    const int handle = connectTo(m_host, m_port);
    return handle < 0 ? Answer() : parse(sendAndReceive(handle, request));
}

Answer RestClient::postJson(
    const std::string &path, const std::string &key, const std::string &body) const
{
    return call(
        "POST", path, {{"Content-Type", "application/json"}, {"Idempotency-Key", key}}, body);
}

} // namespace latchkey::tests
