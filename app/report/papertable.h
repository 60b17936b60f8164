// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pagewriter.h"

#include <deque>

namespace latchkey::report {

/// Paints one table, row by row: widths by what its first rows hold, its head on top of each page.
class PaperTable {
public:
    PaperTable(PageWriter &page, const Table &table);

    [[nodiscard]] base::Result<void> paint();
    [[nodiscard]] std::size_t rows() const { return m_rows; }
    /// The width that the table would like to have, in dots.
    [[nodiscard]] static qreal wishedWidth(const Table &table);

private:
    using Cells = std::deque<TextBlock>;
    [[nodiscard]] base::Result<void> receive(const QStringList &texts, bool isSum);
    [[nodiscard]] base::Result<void> begin();
    [[nodiscard]] base::Result<void> paintHead();
    [[nodiscard]] base::Result<void> paintRow(const QStringList &texts, bool isSum);
    [[nodiscard]] Cells cells(const QStringList &texts, bool strong) const;
    void draw(const Cells &cells, qreal height, const QColor &line);
    void measure();

    PageWriter &m_page;
    const Table &m_table;
    std::vector<qreal> m_widths;
    std::vector<QStringList> m_first; ///< rows that wait for the widths
    std::size_t m_rows = 0;
    bool m_begun = false;
};

} // namespace latchkey::report
