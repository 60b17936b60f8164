// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/device.h"
#include "domain/macreport.h"

namespace latchkey::ui {

/// Whose outputs a text holds, seen from the Mac that they are compared with.
enum class Whose { This, Nobody, Another, TwoMacs };

[[nodiscard]] Whose whoseOutput(const domain::MacIdentity &identity, const domain::Device &device);

/// The Mac's facts with those of the outputs beside them: all of them where they are its own,
/// without the proofs where they show no identity, none where they are another Mac's.
[[nodiscard]] domain::FactDocument withOutputs(
    const domain::Device &device, const domain::MacReport &report);

} // namespace latchkey::ui
