// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "macos/output/reading.h"

#include <optional>

namespace latchkey::macos {

/// `profiles status -type enrollment`, and the plain refusal of `profiles show -type enrollment`
class EnrollmentParser final : public OutputParser {
public:
    [[nodiscard]] bool read(const Line &line, Reading &reading) override;
    void finish(Reading &reading) override;

private:
    [[nodiscard]] bool readAutomated(const Line &line, Reading &reading);
    [[nodiscard]] bool readEnrolled(const Line &line, Reading &reading);
    [[nodiscard]] static bool readServer(const Line &line, Reading &reading);
    void stateType(Reading &reading);

    std::optional<bool> m_viaDep;
    std::optional<bool> m_enrolled;
};

} // namespace latchkey::macos
