// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QStringList>

#include <vector>

namespace latchkey::chart {

/// The same numbers as text: for a table view, a screen reader, a report.
struct Table {
    QStringList heads; ///< the first names the rows, the others number columns
    std::vector<QStringList> rows;

    bool operator==(const Table &) const = default;
};

/// A place that can be pointed at, and which item of the content stands there.
struct HitArea {
    QRectF area;
    int item = 0;
};

/// The item at this point, -1 if there is none.
[[nodiscard]] inline int itemAt(const std::vector<HitArea> &areas, const QPointF &point)
{
    for (const HitArea &hit : areas) {
        if (hit.area.contains(point)) {
            return hit.item;
        }
    }
    return -1;
}

} // namespace latchkey::chart
