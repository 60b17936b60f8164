// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cacheddevice.h"
#include "store/overview.h"

namespace latchkey::report {

/// Macs counted as the Overview counts them, of any selection.
struct Counts {
    std::size_t macs = 0;
    store::ByStatus byStatus = {};
    std::size_t proven = 0;
    std::size_t stale = 0;

    void add(const store::ListRow &row, base::Instant now);
    void add(const Counts &other);
    [[nodiscard]] std::size_t of(domain::Status status) const
    {
        return byStatus[static_cast<std::size_t>(status)];
    }
    [[nodiscard]] std::size_t held() const { return of(domain::Status::Escrowed); }
    [[nodiscard]] std::size_t eligible() const { return macs - of(domain::Status::NotApplicable); }
};

} // namespace latchkey::report
