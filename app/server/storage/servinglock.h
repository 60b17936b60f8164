// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <filesystem>

namespace latchkey::server {

/// Says that one server serves a SQLite database. The kernel holds it for one open file and drops
/// it when that process dies; other programs may use the database meanwhile. The file beside the
/// database stays, and tells the owner's process.
class ServingLock {
public:
    /// Busy while another one holds it, with the owner in the detail; Unwritable otherwise.
    [[nodiscard]] static base::Result<ServingLock> take(const std::filesystem::path &database);
    /// Of a database that no other process can open.
    ServingLock() = default;
    ServingLock(ServingLock &&other) noexcept;
    ServingLock &operator=(ServingLock &&other) noexcept;
    ServingLock(const ServingLock &) = delete;
    ServingLock &operator=(const ServingLock &) = delete;
    ~ServingLock();

private:
    explicit ServingLock(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    int m_descriptor = -1;
};

} // namespace latchkey::server
