// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "store/cache.h"
#include "ui/device/exceptiondesk.h"

#include <functional>

namespace latchkey::tests {

/// Exceptions in a journal and a cache of a test's own, without an audit.
class Exceptions final : public ui::ExceptionDesk {
public:
    Exceptions(const std::filesystem::path &folder, store::Cache &cache, const base::Clock &clock);

    [[nodiscard]] base::Result<std::optional<journal::Acceptance>> of(
        const actions::Target &mac) override;
    [[nodiscard]] base::Result<void> accept(const std::vector<actions::Target> &macs,
        const QString &reason, base::Instant until) override;
    [[nodiscard]] base::Result<void> end(const std::vector<actions::Target> &macs) override;

    std::function<void()> told = [] {};
    std::optional<base::Error> trouble; ///< then nothing is kept

private:
    [[nodiscard]] base::Result<void> tell();

    journal::Acceptances m_kept;
    store::Cache &m_cache;
    const base::Clock &m_clock;
};

} // namespace latchkey::tests
