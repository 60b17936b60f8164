// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/eventloop.h"

#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace latchkey::simulator {

Descriptor::~Descriptor()
{
    if (m_number >= 0) {
        ::close(m_number);
    }
}

base::Result<std::unique_ptr<EventLoop>> EventLoop::make()
{
    Descriptor poll(::epoll_create1(EPOLL_CLOEXEC));
    Descriptor bell(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
    if (!poll.isOpen() || !bell.isOpen()) {
        return base::fail(base::ErrorKind::Internal, "epoll", std::strerror(errno));
    }
    return std::unique_ptr<EventLoop>(new EventLoop(std::move(poll), std::move(bell)));
}

EventLoop::EventLoop(Descriptor poll, Descriptor bell)
    : m_poll(std::move(poll))
    , m_bell(std::move(bell))
{
    watch(m_bell.number(), EPOLLIN, [this](std::uint32_t) {
        eventfd_t rings = 0;
        ::eventfd_read(m_bell.number(), &rings);
    });
}

void EventLoop::watch(int descriptor, std::uint32_t events, Handler handler)
{
    m_handlers[descriptor] = std::make_shared<Handler>(std::move(handler));
    epoll_event event{.events = events, .data = {.fd = descriptor}};
    ::epoll_ctl(m_poll.number(), EPOLL_CTL_ADD, descriptor, &event);
}

void EventLoop::change(int descriptor, std::uint32_t events)
{
    epoll_event event{.events = events, .data = {.fd = descriptor}};
    ::epoll_ctl(m_poll.number(), EPOLL_CTL_MOD, descriptor, &event);
}

void EventLoop::unwatch(int descriptor)
{
    m_handlers.erase(descriptor);
    ::epoll_ctl(m_poll.number(), EPOLL_CTL_DEL, descriptor, nullptr);
}

void EventLoop::run(std::chrono::milliseconds atMost)
{
    std::array<epoll_event, 64> events{};
    const int count = ::epoll_wait(m_poll.number(), events.data(), static_cast<int>(events.size()),
        static_cast<int>(atMost.count()));
    for (int i = 0; i < count; ++i) {
        // A handler may have closed a socket that comes later in the same round.
        const auto found = m_handlers.find(events[static_cast<std::size_t>(i)].data.fd);
        if (found != m_handlers.end()) {
            const std::shared_ptr<Handler> handler = found->second;
            (*handler)(events[static_cast<std::size_t>(i)].events);
        }
    }
}

void EventLoop::interrupt() const
{
    ::eventfd_write(m_bell.number(), 1);
}

} // namespace latchkey::simulator
