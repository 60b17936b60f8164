// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/index.h"
#include "ui/common/cell.h"

#include <QStringList>

#include <functional>

namespace latchkey::ui {

/// Turns the model's roles into what the table paints, with the search words marked.
class DeviceCells {
public:
    /// The bare words of the search; they are marked where they stand.
    void setWords(const QStringList &words);

    /// Whether a column is on screen: a hit in one that is not is told beside the name.
    void setShown(std::function<bool(store::Column)> isShown) { m_isShown = std::move(isShown); }

    [[nodiscard]] Cell operator()(const QModelIndex &index) const;

    [[nodiscard]] static store::Column columnOf(const QModelIndex &index);

private:
    void mark(Cell &cell) const;
    [[nodiscard]] QString hiddenHit(const QModelIndex &index) const;

    QStringList m_words;
    std::function<bool(store::Column)> m_isShown = [](store::Column) { return true; };
};

} // namespace latchkey::ui
