// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/connectiontest.h"
#include "ui/servers/serverdesk.h"

namespace latchkey::ui {

/// A step of a connection test in words: what was found, or what failed and what helps.
[[nodiscard]] TestResult testWords(
    const connectors::TestResult &result, const QString &server, base::Instant now);

} // namespace latchkey::ui
