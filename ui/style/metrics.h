// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace latchkey::ui {

/// The roles of text; sizes are relative to the application's font (13 px at 96 dpi).
enum class FontRole {
    Body,
    Name, ///< names in tables, buttons
    Strong, ///< section titles, selected chips
    Label, ///< hints, ages, status bar
    LabelName, ///< table headers
    PaneTitle,
    PaneText, ///< the sentence below a hero
    ViewTitle,
    Hero, ///< the first sentence of an empty window
    Mono,
    KeyCap,
};

[[nodiscard]] QFont fontFor(FontRole role);

/// Pixels that were measured at a 13 px font, scaled to the application's font.
[[nodiscard]] int px(int at13);

/// A table row: `compact` px, but never lower than a line of a script that is taller than Latin.
[[nodiscard]] int rowHeight(int compact = 28);

} // namespace latchkey::ui
