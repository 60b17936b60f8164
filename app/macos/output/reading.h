// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "macos/output/accountlist.h"
#include "macos/output/cryptouserlists.h"
#include "macos/output/reportbuilder.h"
#include "macos/text/commandline.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace latchkey::macos {

/// One cleaned line of an input.
struct Line {
    std::string_view text; ///< without blanks at its ends
    std::string_view folded; ///< lower case, plain dashes
    bool indented = false;
    std::size_t number = 0;
};

/// What the parsers of one report share while its lines pass by.
struct Reading {
    ReportBuilder report;
    AccountList accounts;
    CryptoUserLists cryptoUsers;
    std::vector<Command> commands = {}; ///< of the last command line, those not answered yet

    /// The next command of that kind, which is answered by this.
    [[nodiscard]] std::optional<Command> take(const std::function<bool(const Command &)> &matches)
    {
        for (auto command = commands.begin(); command != commands.end(); ++command) {
            if (matches(*command)) {
                Command taken = std::move(*command);
                commands.erase(command);
                return taken;
            }
        }
        return std::nullopt;
    }
};

/// Knows the output of one command line by line.
class OutputParser {
public:
    OutputParser() = default;
    OutputParser(const OutputParser &) = delete;
    OutputParser &operator=(const OutputParser &) = delete;
    virtual ~OutputParser() = default;

    /// Whether the line is its own; then it has claimed it, or does so in finish().
    [[nodiscard]] virtual bool read(const Line &line, Reading &reading) = 0;
    /// The output ends here: a command, a date line or the end of the input.
    virtual void finish(Reading &reading);
};

inline void OutputParser::finish(Reading & /*reading*/)
{
}

} // namespace latchkey::macos
