// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/overviewsource.h"

#include <QDate>
#include <QString>

/// The Overview's sentences and the filters behind its numbers.
namespace latchkey::ui::overview {

[[nodiscard]] QDate dateOf(std::chrono::sys_days day);
[[nodiscard]] QString percentText(std::size_t part, std::size_t whole, int decimals);
[[nodiscard]] QString numberText(std::size_t number);

/// "26 fewer since 25 Oct", "2 more since 25 Oct", "as many as on 25 Oct".
[[nodiscard]] QString deltaText(
    domain::Status status, const store::Overview &now, const store::TrendDay &before);

/// What the trend says in one sentence, and what one of its days says.
[[nodiscard]] QString trendSentence(const std::vector<store::TrendDay> &trend);
[[nodiscard]] QString trendDayText(const store::TrendDay &day);

/// What follows from a reason: "needs a person at the Mac".
[[nodiscard]] QString followUp(const store::ReasonCount &reason);

[[nodiscard]] QString statusFilter(domain::Status status);
[[nodiscard]] QString reasonsFilter(
    domain::Status status, const std::vector<store::ReasonCount> &reasons);
[[nodiscard]] QString versionFilter(const std::string &version, domain::Status status);

/// The reasons of one status, all of them.
[[nodiscard]] std::vector<store::ReasonCount> reasonsOf(
    const store::Overview &overview, domain::Status status);
/// Of the Macs without a token: those that a re-send starts, and the number of the others.
[[nodiscard]] std::vector<store::ReasonCount> resendableReasons(const store::Overview &overview);
[[nodiscard]] std::size_t resendableMacs(const store::Overview &overview);

} // namespace latchkey::ui::overview
