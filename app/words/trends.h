// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QStringList>

#include <chrono>
#include <optional>

/// What the chart of the coverage over days says beside its line.
namespace latchkey::words {

[[nodiscard]] QDate dateOf(std::chrono::sys_days day);
[[nodiscard]] QString trendGoal(int percent); ///< "Goal 95 %"
/// The days of a gap: "not counted 3 Oct to 6 Oct".
[[nodiscard]] QString trendGap(const QDate &first, const QDate &last, const QLocale &locale);
/// "12 Oct: 9 tokens fewer than the day before"
[[nodiscard]] QString trendFall(
    std::chrono::sys_days day, std::size_t fewer, const QLocale &locale);
[[nodiscard]] QStringList trendHeads(); ///< of its table
struct TrendCounts {
    std::size_t held = 0;
    std::size_t proven = 0;
    std::size_t eligible = 0;
};
/// A day's row of the table, without the day.
[[nodiscard]] QStringList trendCells(const std::optional<TrendCounts> &counts);

} // namespace latchkey::words
