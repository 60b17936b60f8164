// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "macos/macoutput.h"

#include "macos/output/outputreader.h"

namespace latchkey::macos {

base::Result<domain::MacReport> readMacOutput(std::string_view input)
{
    return readMacOutput(std::span(&input, 1));
}

base::Result<domain::MacReport> readMacOutput(std::span<const std::string_view> inputs)
{
    std::size_t size = 0;
    for (const auto input : inputs) {
        size += input.size();
    }
    if (size > maximalMacOutput) {
        return base::fail(base::ErrorKind::TooLarge, "output of a Mac",
            "more than " + std::to_string(maximalMacOutput) + " bytes");
    }
    OutputReader reader;
    for (const auto input : inputs) {
        reader.read(input);
    }
    return reader.finish();
}

} // namespace latchkey::macos
