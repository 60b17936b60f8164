// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/indexrow.h"

namespace latchkey::store {

/// A Mac of a page, looked at and made ready to be written; any thread may do that before the one
/// that writes.
struct PageRow {
    IndexRow row;
    std::optional<base::Instant> enrolledAt = {};
    std::string facts; ///< the document as JSON, without the names of people
    std::string names; ///< those names, as takeNames() gave them
    std::string optionErrors; ///< as JSON
};

/// Looks at the facts by app/diagnosis; findings that need the time take the facts' `now`.
[[nodiscard]] PageRow pageRow(const domain::Device &device);
[[nodiscard]] PageRow pageRow(const CachedDevice &mac);

} // namespace latchkey::store
