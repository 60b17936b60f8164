// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/front/message.h"

#include <microhttpd.h>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>

namespace latchkey::server {

/// Where the answer of one request meets its connection, whichever comes first. The connection
/// waits suspended; it stays valid until it is resumed, even when its client has left.
class Answer {
public:
    explicit Answer(MHD_Connection *connection)
        : m_connection(connection)
    {
    }
    /// From any thread; only the first call counts.
    void give(Response response);
    /// The response if it is there, else suspends the connection.
    [[nodiscard]] std::optional<Response> takeOrSuspend();
    [[nodiscard]] std::optional<Response> take();

private:
    std::mutex m_mutex;
    MHD_Connection *m_connection;
    std::optional<Response> m_response;
    bool m_given = false;
    bool m_suspended = false;
};

/// The Respond of a request: answers 500 by itself if nobody does.
[[nodiscard]] Respond respondTo(std::shared_ptr<Answer> answer);

/// One request while it is read and answered: what libmicrohttpd's connection carries.
struct Exchange {
    Request request;
    std::size_t limit = 0; ///< of the body
    bool tooLarge = false;
    bool refusedEarly = false; ///< answered before its body came
    std::uint64_t discarded = 0; ///< bytes read after the limit, so that the client can read 413
    bool dispatched = false;
    std::shared_ptr<Answer> answer;
};

/// Reads method, path, query, header fields and peer of a new request.
void readHead(Request &request, MHD_Connection *connection, bool behindProxy);

/// Appends without leaving copies of the bytes behind when the string grows.
void appendPrivately(std::string &body, std::string_view bytes);

/// Hands the response to libmicrohttpd, which frees and wipes the body.
[[nodiscard]] MHD_Result queueResponse(
    MHD_Connection *connection, const std::string &requestId, Response response);

} // namespace latchkey::server
