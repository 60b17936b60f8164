// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "macos/output/reading.h"

namespace latchkey::macos {

/// `fdesetup status`
class FileVaultParser final : public OutputParser {
public:
    [[nodiscard]] bool read(const Line &line, Reading &reading) override;
};

} // namespace latchkey::macos
