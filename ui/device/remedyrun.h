// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/devicedetails.h"

#include <vector>

namespace latchkey::ui {

/// The remedy of one finding as a person walks through it: do, wait, verify, next. Only what was
/// read of the Mac after a step was done verifies it; a person's word moves on, and is no proof.
class RemedyRun {
public:
    enum class State {
        Todo,
        Waiting, ///< done by somebody; nothing has shown it yet
        Verified,
        Done, ///< on a person's word: no fact can show it
        Skipped,
    };
    struct Step {
        domain::RemedyStep remedy;
        State state = State::Todo;
        std::optional<base::Instant> doneAt = {};
    };

    RemedyRun(domain::FindingId finding, const models::DeviceRecord &record);

    [[nodiscard]] domain::FindingId finding() const { return m_finding; }
    [[nodiscard]] const std::vector<Step> &steps() const { return m_steps; }
    /// The first that is neither verified, done nor skipped; steps().size(): none is left.
    [[nodiscard]] std::size_t current() const;
    /// The finding holds no more: nothing is left to do, whatever was done.
    [[nodiscard]] bool isMended() const { return m_isMended; }

    /// Somebody did the current step, or sent it, at this time.
    void did(base::Instant at);
    /// A person says that the current step has worked, where no fact can tell.
    void confirm();
    void skip();
    /// What was read of the Mac; verifies the steps that wait for it, in any order.
    void look(const models::DeviceRecord &record);

private:
    domain::FindingId m_finding;
    std::vector<Step> m_steps;
    bool m_isMended = false;
};

/// Whether a fact of the Mac can show that the step worked.
[[nodiscard]] bool isShownByFact(const domain::RemedyStep &step);

} // namespace latchkey::ui
