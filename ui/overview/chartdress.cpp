// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/chartdress.h"

#include "ui/style/metrics.h"
#include "ui/style/style.h"

namespace latchkey::ui {

chart::Palette chartPalette()
{
    const Theme &colours = theme();
    return {.ground = colours.surface,
        .text = colours.text,
        .text3 = colours.text3,
        .line = colours.line,
        .track = colours.sunken,
        .band = colours.band,
        .accent = colours.accent,
        .hover = colours.hover};
}

chart::Fonts chartFonts(Qt::LayoutDirection direction)
{
    constexpr int measured = 1000; // whole pixels would round the unit
    return {.axis = fontFor(FontRole::KeyCap),
        .label = fontFor(FontRole::Label),
        .body = fontFor(FontRole::Body),
        .strong = fontFor(FontRole::Strong),
        .unit = static_cast<qreal>(px(measured)) / measured,
        .direction = direction};
}

} // namespace latchkey::ui
