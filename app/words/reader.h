// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace latchkey::words {

/// For whom a sentence is made: the server's name as the user gave it, language, the present time.
struct Reader {
    QString server = {}; ///< empty: "the server"
    QLocale locale = QLocale();
    std::optional<base::Instant> now = {}; ///< decides whether a day is "today" and needs its year
};

} // namespace latchkey::words
