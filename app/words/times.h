// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "words/reader.h"

#include <chrono>

namespace latchkey::words {

/// "2 min", "3 h", "19 d"; under a minute "now".
[[nodiscard]] QString age(std::chrono::milliseconds since);
/// The age of `at` seen from the reader's present time; empty without one.
[[nodiscard]] QString age(base::Instant at, const Reader &reader);
/// Units in full, for a screen reader: "2 minutes".
[[nodiscard]] QString spokenAge(std::chrono::milliseconds since);

/// How long a batch takes, where that is worth saying: "About 2 minutes while the Macs are awake.";
/// empty below ten seconds.
[[nodiscard]] QString batchTime(std::chrono::milliseconds takes);

/// "12 Oct", with the year where it is not the present one.
[[nodiscard]] QString day(base::Instant at, const Reader &reader);
/// "today 14:30", "12 Oct 09:14".
[[nodiscard]] QString moment(base::Instant at, const Reader &reader);
/// How a day without its year is written, in QDate's format: "d MMM".
[[nodiscard]] QString shortDayFormat();
/// "2 Sep 2026, 09:20", for lists of facts.
[[nodiscard]] QString dateAndTime(base::Instant at, const Reader &reader);

} // namespace latchkey::words
