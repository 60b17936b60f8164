// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/holders.h"

#include <vector>

namespace latchkey::diagnosis {

/// The comparison of (d), and the accounts whose SecureToken disagrees with the volume.
struct Compared {
    domain::Comparison comparison;
    std::vector<const domain::Account *> contradicting; ///< borrowed from the document
};

[[nodiscard]] Compared compare(const domain::FactDocument &document, const Holders &holders);

} // namespace latchkey::diagnosis
