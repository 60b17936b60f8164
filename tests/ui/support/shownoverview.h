// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/overviewview.h"
#include "ui/overview/tile.h"
#include "ui/support/world.h"

#include <QSignalSpy>

#include <vector>

namespace latchkey::tests {

/// The view over a world, as a window would show it.
class ShownOverview {
public:
    explicit ShownOverview(World &world)
        : context(world.context())
        , view(context, nullptr)
        , filters(&view, &ui::Page::filterRequested)
    {
        view.resize(1248, 846);
        view.show();
    }
    [[nodiscard]] bool isReady() const { return view.source().data().has_value(); }
    [[nodiscard]] QString lastFilter() const
    {
        return filters.isEmpty() ? QString() : filters.last().first().toString();
    }
    template <typename T> [[nodiscard]] T *part() const { return view.findChild<T *>(); }
    [[nodiscard]] std::vector<ui::Tile *> tiles() const
    {
        const auto found = view.findChildren<ui::Tile *>();
        return {found.begin(), found.end()};
    }

    ui::Context context;
    mutable ui::OverviewView view;
    QSignalSpy filters;
};

} // namespace latchkey::tests
