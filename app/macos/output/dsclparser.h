// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "macos/output/reading.h"

#include <optional>
#include <string>

namespace latchkey::macos {

/// `dscl . -read /Users/USER AuthenticationAuthority` (and GeneratedUID), `dscl . -search`
class AuthorityParser final : public OutputParser {
public:
    [[nodiscard]] bool read(const Line &line, Reading &reading) override;
    void finish(Reading &reading) override;

private:
    [[nodiscard]] bool readSearch(const Line &line, Reading &reading);
    [[nodiscard]] bool readUuid(const Line &line, Reading &reading);
    void apply(const Line &line, Reading &reading) const;
    void askedUser(Reading &reading);

    std::string m_user;
    bool m_open = false; ///< further values of the attribute may follow
};

/// `dscl . -list /Users [ATTRIBUTE]`: every account of the Mac, known as such by its command line.
class UserListParser final : public OutputParser {
public:
    [[nodiscard]] bool read(const Line &line, Reading &reading) override;
    void finish(Reading &reading) override;

private:
    [[nodiscard]] static bool apply(
        std::string_view value, std::string_view attribute, domain::Account *account);

    std::optional<Command> m_command;
};

} // namespace latchkey::macos
