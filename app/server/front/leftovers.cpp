// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/front/leftovers.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <utility>

namespace latchkey::server {

namespace {

constexpr std::size_t mostAtOnce = 64;
constexpr std::uint64_t mostBytes = std::uint64_t{128} * 1024 * 1024;
constexpr std::chrono::seconds longestSilence{5};
constexpr int lookAgainMs = 1000;

} // namespace

Leftovers::Leftovers()
    : m_wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    , m_thread([this] { loop(); })
{
}

Leftovers::~Leftovers()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    ::eventfd_write(m_wake, 1);
    m_thread.join();
    ::close(m_wake);
}

void Leftovers::take(int socket)
{
    {
        const std::lock_guard lock(m_mutex);
        const int copy = m_count < mostAtOnce ? ::fcntl(socket, F_DUPFD_CLOEXEC, 0) : -1;
        if (copy < 0) {
            return;
        }
        ++m_count;
        m_new.push_back(copy);
    }
    ::eventfd_write(m_wake, 1);
}

void Leftovers::loop()
{
    std::vector<Stream> streams;
    while (admitNew(streams)) {
        if (!waitForBytes(streams)) {
            continue;
        }
        std::vector<Stream> going;
        for (auto &stream : streams) {
            if (readSome(stream)) {
                going.push_back(stream);
            } else {
                ::close(stream.socket);
            }
        }
        streams.swap(going);
        const std::lock_guard lock(m_mutex);
        m_count = streams.size() + m_new.size();
    }
    for (const auto &stream : streams) {
        ::close(stream.socket);
    }
}

/// False: it is time to stop.
bool Leftovers::admitNew(std::vector<Stream> &streams)
{
    const std::lock_guard lock(m_mutex);
    for (const int socket : std::exchange(m_new, {})) {
        streams.push_back({.socket = socket, .dropped = 0, .heard = Clock::now()});
    }
    return !m_stopping;
}

bool Leftovers::waitForBytes(const std::vector<Stream> &streams) const
{
    std::vector<pollfd> waited = {{.fd = m_wake, .events = POLLIN, .revents = 0}};
    for (const auto &stream : streams) {
        waited.push_back({.fd = stream.socket, .events = POLLIN, .revents = 0});
    }
    ::poll(waited.data(), waited.size(), streams.empty() ? -1 : lookAgainMs);
    eventfd_t ignored = 0;
    ::eventfd_read(m_wake, &ignored);
    return !streams.empty();
}

bool Leftovers::readSome(Stream &stream)
{
    std::array<char, 64 * 1024> dropped; // not read again, so not cleared either
    const auto size = ::recv(stream.socket, dropped.data(), dropped.size(), MSG_DONTWAIT);
    if (size > 0) {
        stream.dropped += static_cast<std::uint64_t>(size);
        stream.heard = Clock::now();
        return stream.dropped <= mostBytes;
    }
    const bool isSilent = size < 0 && (errno == EAGAIN || errno == EINTR);
    return isSilent && Clock::now() - stream.heard < longestSilence;
}

} // namespace latchkey::server
