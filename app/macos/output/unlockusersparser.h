// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "macos/output/reading.h"

#include <optional>

namespace latchkey::macos {

/// `fdesetup list`, plain and -extended: who can unlock the volume.
class UnlockUsersParser final : public OutputParser {
public:
    [[nodiscard]] bool read(const Line &line, Reading &reading) override;
    void finish(Reading &reading) override;
    /// The lists of all outputs as one.
    void addTo(domain::FactDocument &facts) const;

private:
    struct Block {
        std::vector<domain::UnlockUser> users = {};
        bool complete = true;
        std::optional<base::Instant> at = {};
    };
    [[nodiscard]] bool readPlain(const Line &line, Reading &reading);
    [[nodiscard]] bool readExtended(const Line &line, Reading &reading);
    [[nodiscard]] static bool isHeader(const Line &line);
    void add(domain::UnlockUser user, const Line &line, Reading &reading);
    Block &openBlock(Reading &reading);

    std::vector<Block> m_blocks;
    bool m_open = false; ///< the last block still grows
};

} // namespace latchkey::macos
