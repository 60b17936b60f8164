// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cacheddevice.h"
#include "json/writer.h"

namespace latchkey::programs {

/// The members of one Mac in `list --json`; the caller opens and closes the object.
void writeRowMembers(json::Writer &writer, const store::ListRow &row);

} // namespace latchkey::programs
