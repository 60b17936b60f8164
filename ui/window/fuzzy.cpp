// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/fuzzy.h"

namespace latchkey::ui {

namespace {

constexpr int atStart = 0;
constexpr int atWord = 100;
constexpr int inside = 200;
constexpr int scattered = 300;

bool startsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

std::optional<FuzzyMatch> wholePart(const QString &text, const QString &pattern)
{
    qsizetype best = -1;
    for (qsizetype at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1)) {
        if (startsWord(text, at)) {
            return FuzzyMatch{at == 0 ? atStart : atWord, {{at, pattern.size()}}};
        }
        best = best < 0 ? at : best;
    }
    return best < 0 ? std::nullopt : std::optional(FuzzyMatch{inside, {{best, pattern.size()}}});
}

std::optional<FuzzyMatch> lettersInOrder(const QString &text, const QString &pattern)
{
    FuzzyMatch match{scattered};
    qsizetype at = -1;
    for (const QChar letter : pattern) {
        const qsizetype next = text.indexOf(letter, at + 1);
        if (next < 0) {
            return {};
        }
        if (next == at + 1 && !match.hits.empty()) {
            ++match.hits.back().length;
        } else {
            match.score += startsWord(text, next) ? 1 : 10;
            match.hits.push_back({next, 1});
        }
        at = next;
    }
    return match;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString &text, const QString &pattern)
{
    const QString wanted = pattern.trimmed().toCaseFolded();
    const QString folded = text.toCaseFolded();
    if (wanted.isEmpty()) {
        return FuzzyMatch{};
    }
    if (folded.size() != text.size()) {
        return folded.contains(wanted) ? std::optional(FuzzyMatch{inside}) : std::nullopt;
    }
    auto match = wholePart(folded, wanted);
    return match ? match : lettersInOrder(folded, wanted);
}

} // namespace latchkey::ui
