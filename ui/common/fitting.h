// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace latchkey::ui {

/// Makes a window as high as its lines need at its width, if the screen has the room: a layout
/// gives a window no room for lines that break, and a longer language has more of them.
void growToLines(QWidget &window);

/// For the end of a constructor: at its least width, and as high as its lines need there. By itself
/// Qt counts the lines at the narrower width of the hint, and spreads the rest between them.
void fitToLines(QWidget &window);

} // namespace latchkey::ui
