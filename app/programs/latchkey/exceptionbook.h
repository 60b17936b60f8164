// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/engine/engine.h"
#include "ui/device/exceptiondesk.h"

#include <functional>

namespace latchkey::programs {

/// The exceptions of one profile: kept in the journal, noted in the audit, told to the cache.
class ExceptionBook final : public ui::ExceptionDesk {
public:
    /// `told` is called once the list counts them.
    ExceptionBook(Engine &engine, std::function<void()> told);

    [[nodiscard]] base::Result<std::optional<journal::Acceptance>> of(
        const actions::Target &mac) override;
    [[nodiscard]] base::Result<void> accept(const std::vector<actions::Target> &macs,
        const QString &reason, base::Instant until) override;
    [[nodiscard]] base::Result<void> end(const std::vector<actions::Target> &macs) override;

private:
    [[nodiscard]] base::Result<std::optional<journal::Acceptance>> ofSnapshot(
        const actions::Target &mac);
    [[nodiscard]] base::Result<void> tell();

    Engine &m_engine;
    std::function<void()> m_told;
    base::Calls m_calls;
};

} // namespace latchkey::programs
