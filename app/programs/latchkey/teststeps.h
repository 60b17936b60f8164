// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/connectiontest.h"
#include "ui/servers/serverdesk.h"

namespace latchkey::programs {

/// A connector's step as the Servers view shows it: one sentence, and what to do.
[[nodiscard]] ui::TestResult shownStep(const connectors::TestResult &result, const QString &server);

} // namespace latchkey::programs
