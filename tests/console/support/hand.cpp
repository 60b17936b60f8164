// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/support/hand.h"

#include "console/support/keyboardhand.h"
#include "console/support/mousehand.h"

namespace latchkey::tests {

std::unique_ptr<Hand> Hand::make(Kind kind, ui::MainWindow &window)
{
    if (kind == Kind::Keyboard) {
        return std::make_unique<KeyboardHand>(window);
    }
    return std::make_unique<MouseHand>(window);
}

} // namespace latchkey::tests
