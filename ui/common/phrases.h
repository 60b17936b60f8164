// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "domain/action.h"
#include "domain/diagnosis.h"

#include <QString>

#include <optional>

namespace latchkey::ui {

/// The words of the widgets' own texts; sentences about Macs come from app/words.
[[nodiscard]] QString statusWord(domain::Status status);
[[nodiscard]] QString hardwareWord(const std::optional<std::string> &hardware);

/// "now", "2 min", "3 h", "19 d".
[[nodiscard]] QString ageText(base::Instant at, base::Instant now);
/// "2 min ago", "now".
[[nodiscard]] QString agoText(base::Instant at, base::Instant now);
/// "today 14:30", "12 Oct 09:14", "12 Oct 2025 09:14".
[[nodiscard]] QString whenText(base::Instant at, base::Instant now);
/// With the year always: "2 Sep 2026, 09:20".
[[nodiscard]] QString dateText(base::Instant at);

[[nodiscard]] inline QString fromUtf8(const std::string &text)
{
    return QString::fromStdString(text);
}
/// What an action is called outside its menu: "Save view…" for "Sa&ve view…" and for "Save (&V)…".
[[nodiscard]] QString withoutMnemonic(QString text);

} // namespace latchkey::ui
