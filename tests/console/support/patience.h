// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace latchkey::tests {

/// How long a story waits for what must come, in milliseconds: far longer than a busy machine
/// takes. Nothing is measured by it.
inline constexpr int patience = 90000;

} // namespace latchkey::tests
