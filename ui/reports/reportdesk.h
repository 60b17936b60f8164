// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

#include <filesystem>

namespace latchkey::ui {

/// What the Reports view needs beside the cache. UI thread.
struct ReportDesk {
    std::filesystem::path profile; ///< reports read its journal over connections of their own
    journal::Journal &journal; ///< notes what was exported
};

} // namespace latchkey::ui
