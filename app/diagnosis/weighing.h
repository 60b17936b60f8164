// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/diagnosis.h"

#include <array>
#include <string_view>

namespace latchkey::diagnosis {

inline constexpr std::size_t factCount = static_cast<std::size_t>(domain::Fact::MdmServer) + 1;

/// What one fact resolved to: nothing, an unknown, or a value; and whence. Borrows the document.
struct Told {
    const domain::Statement *statement = nullptr; ///< its origin, or
    const domain::Event *event = nullptr; ///< an event that states it (W3)
    domain::Fact origin = domain::Fact::OsVersion; ///< what the statement is about (W9 borrows)
    bool hasValue = false;
    bool flag = false; ///< the value of a bool fact
    std::string_view word; ///< the value of any other fact
    domain::Because because = domain::Because::Failed;
    domain::Source source = domain::Source::Admin;
    std::optional<base::Instant> at;
    std::uint32_t position = 0;

    [[nodiscard]] bool isThere() const { return statement != nullptr || event != nullptr; }
};

/// The facts of one document weighed against each other by W1, W2, W3 and W9.
class Weighing {
public:
    explicit Weighing(const domain::FactDocument &document);

    [[nodiscard]] const Told &told(domain::Fact fact) const
    {
        return m_told[static_cast<std::size_t>(fact)];
    }
    /// W4: the server's `escrowed` is older than this event, so it is unknown now.
    void supersede(const domain::Event &event);
    [[nodiscard]] const domain::Event *supersededBy() const { return m_supersededBy; }

private:
    Told &slot(domain::Fact fact) { return m_told[static_cast<std::size_t>(fact)]; }
    void weighStatements(domain::Fact fact, const std::vector<domain::Statement> &statements);
    void borrowFromInstall(const domain::Statement &statement);
    void takeEscrowEvents(const std::vector<domain::Event> &events);

    std::array<Told, factCount> m_told{};
    const domain::Event *m_supersededBy = nullptr;
};

/// Whether a statement counts at all: escrowOnServer is never told by the Mac or its settings.
[[nodiscard]] bool counts(domain::Fact fact, const domain::Statement &statement);

} // namespace latchkey::diagnosis
