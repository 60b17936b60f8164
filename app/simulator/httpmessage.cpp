// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/httpmessage.h"

#include "base/encoding.h"

#include <charconv>
#include <optional>

namespace latchkey::simulator {

namespace {

constexpr std::size_t longestHead = 64 * 1024;
constexpr std::size_t largestBody = 16 * 1024 * 1024;

template <typename Number> std::optional<Number> numberOf(std::string_view text, int base = 10)
{
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
    return error == std::errc{} && end == text.data() + text.size() && !text.empty()
        ? std::optional(value)
        : std::nullopt;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) {
        text.remove_prefix(1);
    }
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) {
        text.remove_suffix(1);
    }
    return text;
}

} // namespace

base::Result<Endpoint> Endpoint::parse(std::string_view url)
{
    constexpr std::string_view scheme = "http://";
    const auto refuse = [&] {
        return base::fail(base::ErrorKind::Usage, std::string(url), "expected http://HOST[:PORT]");
    };
    if (!url.starts_with(scheme)) {
        return refuse();
    }
    const std::string_view rest = url.substr(scheme.size());
    const std::size_t slash = std::min(rest.find('/'), rest.size());
    const std::string_view authority = rest.substr(0, slash);
    const std::size_t colon = authority.rfind(':');
    Endpoint endpoint{
        .host = std::string(authority.substr(0, colon)), .path = std::string(rest.substr(slash))};
    while (endpoint.path.ends_with('/')) {
        endpoint.path.pop_back();
    }
    if (colon != std::string_view::npos) {
        const auto port = numberOf<std::uint16_t>(authority.substr(colon + 1));
        if (!port) {
            return refuse();
        }
        endpoint.port = *port;
    }
    return endpoint.host.empty() ? base::Result<Endpoint>(refuse()) : endpoint;
}

std::string Endpoint::authority() const
{
    return host + ":" + std::to_string(port);
}

std::string writeRequest(const Endpoint &endpoint, const Request &request)
{
    std::string text = request.method + " " + endpoint.path + request.path + " HTTP/1.1\r\nHost: "
        + endpoint.authority() + "\r\nContent-Length: " + std::to_string(request.body.size())
        + "\r\nContent-Type: " + request.contentType + "\r\n";
    for (const auto &[name, value] : request.headers) {
        text.append(name).append(": ").append(value).append("\r\n");
    }
    return text.append("\r\n").append(request.body);
}

ResponseReader::State ResponseReader::feed(std::string_view bytes)
{
    m_begun = m_begun || !bytes.empty();
    m_buffer.append(bytes);
    return m_inBody ? readBody() : readHead();
}

ResponseReader::State ResponseReader::finish()
{
    m_keepsOpen = false;
    if (!m_inBody || m_kind != Body::UntilClose) {
        return State::Broken;
    }
    return State::Complete;
}

ResponseReader::State ResponseReader::readHead()
{
    const std::size_t end = m_buffer.find("\r\n\r\n");
    if (end == std::string::npos) {
        return m_buffer.size() > longestHead ? State::Broken : State::Reading;
    }
    const std::string head = m_buffer.substr(0, end + 2);
    m_buffer.erase(0, end + 4);
    const auto status = head.size() > 12 && head.starts_with("HTTP/1.")
        ? numberOf<int>(std::string_view(head).substr(9, 3))
        : std::nullopt;
    if (!status) {
        return State::Broken;
    }
    m_response.status = *status;
    for (std::size_t from = head.find("\r\n") + 2; from < head.size();) {
        const std::size_t to = head.find("\r\n", from);
        const std::string_view line(head.data() + from, to - from);
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos
            || !readField(line.substr(0, colon), trimmed(line.substr(colon + 1)))) {
            return State::Broken;
        }
        from = to + 2;
    }
    if (*status < 200) { // 100 Continue: the answer comes after it
        return readHead();
    }
    if (*status == 204 || *status == 304) {
        m_kind = Body::Sized;
        m_left = 0;
    }
    m_inBody = true;
    return readBody();
}

bool ResponseReader::readField(std::string_view name, std::string_view value)
{
    const std::string key = base::asciiLower(name);
    if (key == "connection") {
        m_keepsOpen = base::asciiLower(value) != "close";
    } else if (key == "transfer-encoding") {
        m_kind = Body::Chunked;
        return base::asciiLower(value) == "chunked";
    } else if (key == "content-length" && m_kind != Body::Chunked) {
        const auto size = numberOf<std::size_t>(value);
        m_kind = Body::Sized;
        m_left = size.value_or(0);
        return size && *size <= largestBody;
    }
    return true;
}

ResponseReader::State ResponseReader::readBody()
{
    if (m_kind == Body::Chunked) {
        return readChunk();
    }
    if (m_kind == Body::Sized) {
        const std::size_t taken = std::min(m_left, m_buffer.size());
        m_response.body.append(m_buffer, 0, taken);
        m_buffer.erase(0, taken);
        m_left -= taken;
        return m_left > 0 ? State::Reading : m_buffer.empty() ? State::Complete : State::Broken;
    }
    m_response.body.append(std::exchange(m_buffer, {}));
    return m_response.body.size() > largestBody ? State::Broken : State::Reading;
}

ResponseReader::State ResponseReader::readChunk()
{
    while (true) {
        const std::size_t end = m_buffer.find("\r\n");
        if (end == std::string::npos) {
            return m_buffer.size() > longestHead ? State::Broken : State::Reading;
        }
        const std::string_view line = std::string_view(m_buffer).substr(0, end);
        const auto size = numberOf<std::size_t>(trimmed(line.substr(0, line.find(';'))), 16);
        if (!size || m_response.body.size() + *size > largestBody) {
            return State::Broken;
        }
        if (m_buffer.size() < end + 2 + *size + 2) {
            return State::Reading;
        }
        m_response.body.append(m_buffer, end + 2, *size);
        m_buffer.erase(0, end + 2 + *size + 2);
        if (*size == 0) { // no server we speak to sends trailers
            return m_buffer.empty() ? State::Complete : State::Broken;
        }
    }
}

} // namespace latchkey::simulator
