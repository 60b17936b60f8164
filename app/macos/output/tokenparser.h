// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "macos/output/reading.h"
#include "macos/text/phrase.h"

namespace latchkey::macos {

/// `profiles status|install|validate -type bootstraptoken`
class TokenParser final : public OutputParser {
public:
    [[nodiscard]] bool read(const Line &line, Reading &reading) override;
    void finish(Reading &reading) override;

private:
    [[nodiscard]] static bool readStatus(Phrase phrase, const Line &line, Reading &reading);
    [[nodiscard]] bool readInstall(Phrase phrase, const Line &line, Reading &reading);
    [[nodiscard]] bool readOthers(const Line &line, Reading &reading);
    void stateInstall(std::string_view result, Reading &reading);

    bool m_unfinished = false; ///< a token was created, nothing says yet that it was escrowed
};

} // namespace latchkey::macos
