// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/httpclient.h"

#include <string>
#include <vector>

namespace latchkey::tests {

/// Keeps what it is asked to send; the test answers. Cancelled requests are marked.
class FakeClient final : public http::HttpClient {
public:
    struct Sent {
        http::Request request;
        std::string authorization;
        base::Promise<http::Response> promise;
        bool isCancelled = false;
        bool isAnswered = false;
    };
    struct Log {
        std::vector<Sent> sent;
        std::string authorization;

        [[nodiscard]] int underWay() const
        {
            int count = 0;
            for (const Sent &each : sent) {
                count += each.isAnswered || each.isCancelled ? 0 : 1;
            }
            return count;
        }
        void answer(std::size_t index, int status)
        {
            sent[index].isAnswered = true;
            const auto promise = sent[index].promise;
            promise.deliver(http::Response{.status = status});
        }
    };
    explicit FakeClient(Log &log)
        : m_log(log)
    {
    }
    void setAuthorization(base::Secret header) override { m_log.authorization = header.view(); }
    base::Call send(const http::Request &request, base::Completion<http::Response> done) override
    {
        const base::Promise<http::Response> promise(std::move(done));
        const std::size_t index = m_log.sent.size();
        m_log.sent.push_back({request, m_log.authorization, promise});
        return promise.call([&log = m_log, index] { log.sent[index].isCancelled = true; });
    }
    base::Call resolve(base::Completion<std::vector<std::string>>) override
    {
        qFatal("nobody asks for a name here");
        return {};
    }
    base::Call shakeHands(base::Completion<http::Handshake>) override
    {
        qFatal("nobody asks for a handshake here");
        return {};
    }

private:
    Log &m_log;
};

} // namespace latchkey::tests
