// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "macos/output/reading.h"

#include <map>
#include <optional>
#include <string>

namespace latchkey::macos {

/// Dumps of `Key = value;`: mdmclient's queries, `profiles show -type enrollment`, ioreg. What a
/// run of such lines is shows in its keys.
class DumpParser final : public OutputParser {
public:
    [[nodiscard]] bool read(const Line &line, Reading &reading) override;
    void finish(Reading &reading) override;
    /// The hardware, as far as the dumps tell it together.
    void stateHardware(Reading &reading) const;

private:
    using Values = std::map<std::string, std::string, std::less<>>;
    struct Run {
        domain::LineRange lines = {};
        std::optional<base::Instant> at = {};
        bool show = false; ///< of `profiles show`
        bool query = false; ///< of mdmclient
        bool tree = false; ///< of ioreg
        bool identity = false; ///< it shows which Mac this is
        int lists = 0; ///< open parentheses
        Values values = {};
    };
    struct Clues {
        std::optional<std::string> secureBoot = {};
        std::optional<bool> appleSilicon = {};
        std::optional<base::Instant> at = {};
    };

    [[nodiscard]] bool belongs(const Line &line) const;
    void readPairs(std::string_view text, std::size_t number, Reading &reading);
    void keep(std::string_view key, std::string_view value, std::size_t number, Reading &reading);
    void stateQuery(Reading &reading);
    void stateEnrollment(Reading &reading) const;
    void stateBool(domain::Fact fact, std::string_view key, Reading &reading) const;
    [[nodiscard]] std::optional<bool> boolOf(std::string_view key) const;

    std::optional<Run> m_run;
    Clues m_clues;
};

} // namespace latchkey::macos
