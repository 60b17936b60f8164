// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "server/options.h"

#include <memory>
#include <string>

namespace latchkey::server {

/// A whole latchkeyd; several may live in one process. The clock must outlive it.
class Server {
public:
    [[nodiscard]] static base::Result<std::unique_ptr<Server>> start(
        const Options &options, const base::Clock &clock);
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;
    ~Server(); ///< stop()

    [[nodiscard]] std::string url() const; ///< "http://127.0.0.1:PORT"
    /// Answers what is under way, writes what was submitted, closes. Once.
    void stop();

private:
    struct Inside;
    explicit Server(std::unique_ptr<Inside> inside);
    std::unique_ptr<Inside> m_inside;
};

} // namespace latchkey::server
