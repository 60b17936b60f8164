// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "macos/output/reading.h"

#include <optional>

namespace latchkey::macos {

/// `sw_vers` and `system_profiler SPHardwareDataType`: lines of "Name: value".
class SystemParser final : public OutputParser {
public:
    [[nodiscard]] bool read(const Line &line, Reading &reading) override;
    void finish(Reading &reading) override;

private:
    [[nodiscard]] static bool readVersion(const Line &line, Reading &reading);
    [[nodiscard]] bool readHardware(const Line &line, Reading &reading);

    std::optional<domain::LineRange> m_overview; ///< hardware lines, recognised by the identity
    bool m_identified = false;
};

} // namespace latchkey::macos
