// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/plan.h"
#include "journal/acceptances.h"

#include <QString>

#include <vector>

namespace latchkey::ui {

/// The exceptions that people accept: Macs whose bad status is counted apart for a while. What it
/// changes is in the audit, and in the list with the next turn of the cache. UI thread.
class ExceptionDesk {
public:
    ExceptionDesk() = default;
    ExceptionDesk(const ExceptionDesk &) = delete;
    ExceptionDesk &operator=(const ExceptionDesk &) = delete;
    virtual ~ExceptionDesk() = default;

    /// Empty where there is none, or it has ended.
    [[nodiscard]] virtual base::Result<std::optional<journal::Acceptance>> of(
        const actions::Target &mac)
        = 0;
    [[nodiscard]] virtual base::Result<void> accept(
        const std::vector<actions::Target> &macs, const QString &reason, base::Instant until)
        = 0;
    [[nodiscard]] virtual base::Result<void> end(const std::vector<actions::Target> &macs) = 0;
};

} // namespace latchkey::ui
