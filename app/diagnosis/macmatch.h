// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/device.h"
#include "domain/macreport.h"

/// Whose outputs a text holds, and what they add to what is known of a Mac (DIAGNOSIS (g)).
namespace latchkey::diagnosis {

/// Seen from the Mac that the outputs are compared with.
enum class Whose { This, Nobody, Another, TwoMacs };

[[nodiscard]] Whose whoseOutput(const domain::MacIdentity &identity, const domain::Device &device);

/// `facts` with everything that the outputs say behind it.
[[nodiscard]] domain::FactDocument withPrinted(
    domain::FactDocument facts, const domain::FactDocument &printed);
/// The Mac's facts with those of the outputs beside them: all of them where they are its own,
/// without the proofs where they show no identity, none where they are another Mac's.
[[nodiscard]] domain::FactDocument withOutputs(
    const domain::Device &device, const domain::MacReport &report);

/// What is kept of a Mac's outputs once newer ones come: those, and of the older ones what has a
/// date or is about something else. An undated statement says nothing beside a newer one.
[[nodiscard]] domain::FactDocument keptWith(
    const domain::FactDocument &older, const domain::FactDocument &newer);

} // namespace latchkey::diagnosis
