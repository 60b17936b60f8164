// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/random.h"

#include <string_view>

namespace latchkey::simulator {

std::string Random::uuid()
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string text = "XXXXXXXX-XXXX-4XXX-XXXX-XXXXXXXXXXXX";
    for (char &letter : text) {
        if (letter == 'X') {
            letter = digits[below(digits.size())];
        }
    }
    text[19] = digits[8 + below(4)]; // the variant
    return text;
}

std::string Random::serial()
{
    constexpr std::string_view letters = "0123456789CDFGHJKLMNPQRTVWXY";
    std::string text(10, ' ');
    for (char &letter : text) {
        letter = letters[below(letters.size())];
    }
    return text;
}

} // namespace latchkey::simulator
