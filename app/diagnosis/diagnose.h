// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/diagnosis.h"

/// The engine of DIAGNOSIS.md: pure, no clock but the document's `now`, any thread, linear time.
namespace latchkey::diagnosis {

/// All findings with their evidence and remedies, the first cause, the comparison, the lists.
[[nodiscard]] domain::Diagnosis diagnose(const domain::FactDocument &document);

/// The status of DIAGNOSIS (g); nobody derives one elsewhere.
[[nodiscard]] domain::Summary summarize(
    const domain::FactDocument &document, const domain::Diagnosis &diagnosis);

} // namespace latchkey::diagnosis
