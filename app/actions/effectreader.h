// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/questioner.h"
#include "actions/readback.h"
#include "actions/serverlinks.h"
#include "base/clock.h"
#include "journal/batch.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>
#include <vector>

namespace latchkey::actions {

/// Reads back what acknowledged commands did to their Macs: asks Macs for their options in bulk,
/// then looks into the server's records, several at a time, until each tells or has had its looks.
/// Lives on the service's thread; what it calls may destroy it only from the event loop.
class EffectReader : public QObject {
    Q_OBJECT

public:
    struct Parts {
        const journal::Batch &batch;
        ServerLinks &links;
        domain::ServerId server;
        std::function<void(journal::Step &step, const Effect &effect)> tell; ///< once a Mac
    };
    explicit EffectReader(Parts parts);

    /// The Mac has acknowledged; the step says since when.
    void add(journal::Step &step);

private:
    struct Look {
        journal::Step *step;
        int count = 0;
        std::chrono::milliseconds due{0}; ///< by m_running
    };
    [[nodiscard]] std::chrono::milliseconds elapsed() const;
    void ask();
    void asked(std::vector<Look> looks, Asked answer);
    void queue(const std::vector<Look> &looks);
    void pump();
    void look(const Look &look);
    void judge(Look look, const base::Result<domain::Device> &device);

    Parts m_parts;
    Questioner m_questioner;
    base::Calls m_calls;
    std::vector<Look> m_unasked;
    std::deque<Look> m_queue; ///< the next due in front
    std::size_t m_inFlight = 0;
    QElapsedTimer m_running;
    QTimer m_askSoon;
    QTimer m_pumpLater;
};

} // namespace latchkey::actions
