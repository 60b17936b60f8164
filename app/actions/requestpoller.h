// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/serverlinks.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <cstddef>
#include <functional>
#include <map>
#include <string>

namespace latchkey::actions {

/// Asks a server how its requests stand as long as Macs of theirs have not answered: all requests
/// in one round, and the less often the longer nothing happens. Lives on the service's thread; what
/// it calls may destroy it only from the event loop.
class RequestPoller : public QObject {
    Q_OBJECT

public:
    struct Parts {
        ServerLinks &links;
        domain::ServerId server;
        /// Only what was answered: a server that is away is asked again.
        std::function<void(const connectors::RequestState &)> tell;
    };
    explicit RequestPoller(Parts parts);

    void add(const std::string &request); ///< one Mac more that has not answered
    void drop(const std::string &request); ///< one of its Macs is waited for no more
    void hurry(); ///< something happened: the next round comes soon
    void stop(); ///< for good

private:
    void ask();
    void askAll(connectors::Connector &connector);

    Parts m_parts;
    base::Calls m_calls;
    std::map<std::string, std::size_t> m_open; ///< by request: Macs that have not answered
    std::size_t m_onTheirWay = 0; ///< answers
    std::chrono::milliseconds m_pause;
    QTimer m_timer;
    bool m_isStopped = false;
};

} // namespace latchkey::actions
