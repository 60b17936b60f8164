// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/nameseal.h"

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace latchkey::store {

/// What is known of the key of a cache's names: it comes later than the file, or not at all. Any
/// thread.
class NameKey {
public:
    using Seal = std::shared_ptr<const NameSeal>;

    /// Somebody is fetching it: await() waits.
    void expect();
    void tell(const base::Result<base::Secret> &profileKey);
    /// Until it is told, if it is expected; no longer than `patience`.
    void await(std::chrono::milliseconds patience) const;
    /// Null: not told yet, or refused.
    [[nodiscard]] Seal seal() const;
    /// Or why there is none.
    [[nodiscard]] base::Result<Seal> required() const;
    /// Empty where there is no name; without a key nothing is sealed, and so nothing written.
    [[nodiscard]] base::Result<std::string> sealed(
        const NameTexts &names, std::string_view whose) const;

private:
    mutable std::mutex m_mutex; ///< guards everything below
    mutable std::condition_variable m_told;
    bool m_isExpected = false;
    Seal m_seal;
    base::Error m_refusal{
        .kind = base::ErrorKind::DeadlineExceeded, .where = "keyring", .detail = {}};
};

} // namespace latchkey::store
