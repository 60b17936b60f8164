// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/cell.h"

#include <QString>

#include <optional>
#include <vector>

namespace latchkey::ui {

/// How well a text answers what was typed; lower is better.
struct FuzzyMatch {
    int score = 0;
    std::vector<Hit> hits = {};
};

/// A whole part first at a word's start, then anywhere, then its letters in order. Case is ignored;
/// an empty pattern matches all.
[[nodiscard]] std::optional<FuzzyMatch> fuzzyMatch(const QString &text, const QString &pattern);

} // namespace latchkey::ui
