// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "macos/output/reading.h"

#include <optional>
#include <string>
#include <unordered_map>

namespace latchkey::macos {

/// `sysadminctl -secureTokenStatus USER`, whose answer shows the full name.
class SecureTokenParser final : public OutputParser {
public:
    [[nodiscard]] bool read(const Line &line, Reading &reading) override;

private:
    std::unordered_map<std::string, std::optional<base::Instant>> m_toldAt;
};

} // namespace latchkey::macos
