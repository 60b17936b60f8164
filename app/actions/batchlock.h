// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace latchkey::actions {

/// Says that this program runs a batch; the system drops it when the program dies.
class BatchLock {
public:
    /// nullopt while another program of this profile holds it.
    [[nodiscard]] static std::optional<BatchLock> take(
        const std::filesystem::path &profile, const domain::BatchId &batch);
    /// Whether nobody holds it: its program is gone.
    [[nodiscard]] static bool isFree(
        const std::filesystem::path &profile, const domain::BatchId &batch);
    BatchLock(BatchLock &&other) noexcept;
    BatchLock &operator=(BatchLock &&) = delete;
    BatchLock(const BatchLock &) = delete;
    BatchLock &operator=(const BatchLock &) = delete;
    ~BatchLock();

private:
    BatchLock(int descriptor, std::filesystem::path file)
        : m_descriptor(descriptor)
        , m_file(std::move(file))
    {
    }
    int m_descriptor;
    std::filesystem::path m_file;
};

} // namespace latchkey::actions
