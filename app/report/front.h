// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <QStringList>

#include <vector>

/// What a report says of itself, in words: its first page.
namespace latchkey::report {

/// "All servers · 480 Macs · 24 Nov 2026, 14:32"
[[nodiscard]] QString subtitle(const Meta &meta);
/// "86.7 %", and "held, 411 of 474": empty where nothing can have a token.
struct Headline {
    QString number;
    QString meaning;
};
[[nodiscard]] Headline headline(const Meta &meta);
/// Label and text: when, from which servers, how complete, with which filter, by whom.
[[nodiscard]] std::vector<words::Definition> facts(const Meta &meta);
/// Label and text: each share with the numbers that it is made of.
[[nodiscard]] std::vector<words::Definition> sums(const Meta &meta);
/// What the trend says, for whoever does not see the chart.
[[nodiscard]] QString trendSentence(const std::vector<store::TrendDay> &trend);

} // namespace latchkey::report
