// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/index.h"
#include "ui/common/cell.h"

#include <QStringList>

namespace latchkey::ui {

/// Turns the model's roles into what the table paints, with the search words marked.
class DeviceCells {
public:
    /// The bare words of the search; they are marked where they stand.
    void setWords(const QStringList &words);

    [[nodiscard]] Cell operator()(const QModelIndex &index) const;

    [[nodiscard]] static store::Column columnOf(const QModelIndex &index);

private:
    void mark(Cell &cell) const;

    QStringList m_words;
};

} // namespace latchkey::ui
