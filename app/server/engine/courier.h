// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/engine/nanomdm.h"
#include "server/parts.h"
#include "server/storage/nanomdmrows.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace latchkey::server {

/// Runs the errands at NanoMDM on a thread of its own. They lie in the database until they are
/// done, so that nothing is lost when either side is away; one that is run twice does no harm.
class Courier {
public:
    /// Also notes now and then that the webhook is listened to; `listened` is when it was last.
    Courier(const Parts &parts, NanoMdm &nanoMdm, std::optional<base::Instant> listened);
    Courier(const Courier &) = delete;
    Courier &operator=(const Courier &) = delete;
    ~Courier(); ///< stop()
    void stop(); ///< what comes after it does nothing

    void kick(); ///< there may be errands; any thread, returns at once
    /// From now on what is heard may lack something: every Mac is looked at.
    void catchUp(base::Instant since);
    /// Whether that is still going on.
    [[nodiscard]] bool isCatchingUp() const;

private:
    /// What is left to write once an errand was run.
    using Ending = std::function<base::Result<void>(Session &session)>;
    void loop();
    void takeStock();
    [[nodiscard]] bool runSome(); ///< false: NanoMDM cannot be asked now
    [[nodiscard]] base::Result<std::vector<Errand>> claim();
    [[nodiscard]] base::Result<Ending> run(const Errand &errand);
    [[nodiscard]] base::Result<Ending> enqueue(const Errand &errand);
    [[nodiscard]] base::Result<Ending> look(const Errand &errand);
    void noteFailure(const base::Error &error);

    const Parts &m_parts;
    NanoMdm &m_nanoMdm;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_isKicked = true;
    bool m_stopping = false;
    std::optional<base::Instant> m_missedSince;
    bool m_isCatchingUp = false;
    std::string m_lastFailure; ///< said once
    std::thread m_thread;
};

} // namespace latchkey::server
