// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace latchkey::tests {

/// Every control that the console uses, on one page, in the theme of the moment.
[[nodiscard]] QWidget *makeGallery();

/// The fonts of the pictures, so that every machine draws the same.
void useTestFonts();

} // namespace latchkey::tests
