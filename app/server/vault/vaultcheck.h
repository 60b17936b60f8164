// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/parts.h"
#include "server/storage/devicerows.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace latchkey::server {

/// Tries every token of the vault once, in the background of a server that starts, so that one
/// that does not open is known before its Mac asks for it. It works half of the time at most, reads
/// beside the writer, and writes only what is news.
class VaultCheck {
public:
    explicit VaultCheck(const Parts &parts);
    VaultCheck(const VaultCheck &) = delete;
    VaultCheck &operator=(const VaultCheck &) = delete;
    ~VaultCheck(); ///< ends it where it is

private:
    using Suspects = std::vector<std::string>; ///< UDIDs
    void loop();
    /// Tries some tokens above this Mac; the last one's, none: there are no more.
    [[nodiscard]] base::Result<std::optional<DeviceKey>> trySome(DeviceKey after);
    [[nodiscard]] base::Result<void> inspect(const Suspects &suspects);

    Parts m_parts;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace latchkey::server
