// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/support/dressed.h"

namespace latchkey::tests {

chart::Fonts plainFonts(Qt::LayoutDirection direction)
{
    const auto sized = [](int pixels) {
        QFont font;
        font.setPixelSize(pixels);
        return font;
    };
    return {.axis = sized(11),
        .label = sized(12),
        .body = sized(13),
        .strong = sized(13),
        .unit = 1,
        .direction = direction};
}

chart::Palette plainPalette()
{
    return {.ground = Qt::white,
        .text = Qt::black,
        .text3 = Qt::darkGray,
        .line = Qt::lightGray,
        .track = Qt::gray,
        .band = Qt::cyan,
        .accent = Qt::blue,
        .hover = Qt::yellow};
}

} // namespace latchkey::tests
