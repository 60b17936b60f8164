// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/macreport.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace latchkey::macos {

/// Collects what the parsers recognise into one MacReport. What it keeps is bounded: answers of one
/// time replace each other, lines become ranges.
class ReportBuilder {
public:
    using Why = domain::NotRecognisedWhy;

    /// The time of everything that follows, as a date line told it.
    void setTime(std::optional<base::Instant> at) { m_at = at; }
    [[nodiscard]] std::optional<base::Instant> time() const { return m_at; }
    /// What follows is another output, even if it is of the same kind.
    void separate();

    void state(domain::Fact fact, domain::Value value);
    void stateAt(domain::Fact fact, domain::Value value, std::optional<base::Instant> at);
    void claim(std::string_view kind, domain::LineRange lines);
    void claim(std::string_view kind, std::size_t line) { claim(kind, {line, line}); }
    void reject(Why why, domain::LineRange lines);
    void reject(Why why, std::size_t line) { reject(why, {line, line}); }
    void serialSeen(std::string_view serial, std::size_t line);
    void uuidSeen(std::string_view uuid, std::size_t line);

    [[nodiscard]] domain::FactDocument &facts() { return m_report.facts; }
    /// The report, whole; `lines` is how many there were.
    [[nodiscard]] domain::MacReport finish(std::size_t lines);

private:
    void identitySeen(std::optional<std::string> &known, std::string value, std::size_t line);

    domain::MacReport m_report;
    std::optional<base::Instant> m_at;
    std::uint32_t m_stated = 0; ///< answers so far: their order counts between different facts too
    // Where the newest range of each kind and reason stands: a full report has only these grow.
    std::map<std::string, std::size_t, std::less<>> m_lastClaim;
    std::map<Why, std::size_t> m_lastReject;
    bool m_claimOpen = false; ///< the next claim of the same kind extends the last
    bool m_rejectOpen = false;
};

} // namespace latchkey::macos
