// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/dress.h"

namespace latchkey::ui {

/// The theme of the moment, for charts on a card.
[[nodiscard]] chart::Palette chartPalette();
[[nodiscard]] chart::Fonts chartFonts(Qt::LayoutDirection direction);

} // namespace latchkey::ui
