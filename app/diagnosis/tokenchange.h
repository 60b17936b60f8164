// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/proof.h"

namespace latchkey::diagnosis {

/// *Token changed* (g): two stored tokens with different fingerprints, nothing between them that
/// explains it, and no proof since.
[[nodiscard]] bool tokenChanged(const domain::FactDocument &document, const CountingProof &proof);

} // namespace latchkey::diagnosis
