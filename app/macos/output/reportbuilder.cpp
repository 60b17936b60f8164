// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "macos/output/reportbuilder.h"

#include "base/encoding.h"
#include "macos/output/kinds.h"
#include "macos/text/uuid.h"

#include <algorithm>
#include <utility>

namespace latchkey::macos {

namespace {

constexpr std::size_t mostRanges = 10'000; // beyond them ranges grow instead

bool isSerial(std::string_view text)
{
    constexpr std::size_t longest = 64;
    const bool plain = std::ranges::all_of(text, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z')
            || std::string_view(" +-/").find(c) != std::string_view::npos;
    });
    const bool masked = text.find_first_not_of("X-") == std::string_view::npos;
    return plain && !masked && !text.empty() && text.size() <= longest && text != "NOT AVAILABLE";
}

void extend(domain::LineRange &range, domain::LineRange by)
{
    range.last = std::max(range.last, by.last);
}

template <typename Ranges> void sortByLine(Ranges &ranges)
{
    std::ranges::stable_sort(ranges, {}, [](const auto &entry) { return entry.lines.first; });
}

} // namespace

void ReportBuilder::separate()
{
    m_claimOpen = false;
    m_rejectOpen = false;
}

void ReportBuilder::state(domain::Fact fact, domain::Value value)
{
    stateAt(fact, std::move(value), m_at);
}

// Of one source and one time only the last answer counts, so only that one is kept.
void ReportBuilder::stateAt(domain::Fact fact, domain::Value value, std::optional<base::Instant> at)
{
    auto &statements = m_report.facts.statements[fact];
    if (!statements.empty() && statements.back().at == at) {
        statements.back().value = std::move(value);
    } else {
        m_report.facts.state(fact, std::move(value), domain::Source::Mac, at);
    }
    statements.back().position = {m_stated++};
}

void ReportBuilder::claim(std::string_view kind, domain::LineRange lines)
{
    auto &inputs = m_report.inputs;
    const auto last = m_lastClaim.find(kind);
    const bool known = last != m_lastClaim.end();
    const bool open = known && m_claimOpen && last->second + 1 == inputs.size();
    if (open || (known && inputs.size() >= mostRanges)) {
        extend(inputs[last->second].lines, lines);
    } else {
        m_lastClaim.insert_or_assign(std::string(kind), inputs.size());
        inputs.push_back({.kind = std::string(kind), .lines = lines});
    }
    m_claimOpen = true;
    m_rejectOpen = false;
}

void ReportBuilder::reject(Why why, domain::LineRange lines)
{
    auto &rejected = m_report.notRecognised;
    const auto last = m_lastReject.find(why);
    const bool known = last != m_lastReject.end();
    const bool open = known && m_rejectOpen && last->second + 1 == rejected.size();
    if (open || (known && rejected.size() >= mostRanges)) {
        extend(rejected[last->second].lines, lines);
    } else {
        m_lastReject.insert_or_assign(why, rejected.size());
        rejected.push_back({.lines = lines, .why = why});
    }
    m_rejectOpen = true;
    m_claimOpen = m_claimOpen && why != Why::NotAKnownOutput;
}

void ReportBuilder::serialSeen(std::string_view serial, std::size_t line)
{
    std::string value = base::asciiUpper(serial);
    if (isSerial(value)) {
        identitySeen(m_report.identity.serial, std::move(value), line);
    }
}

void ReportBuilder::uuidSeen(std::string_view uuid, std::size_t line)
{
    switch (uuidShape(uuid)) {
    case UuidShape::Whole:
        identitySeen(m_report.identity.uuid, readUuid(uuid), line);
        break;
    case UuidShape::Masked:
        reject(Why::MaskedUuid, line);
        break;
    case UuidShape::Bad:
        reject(Why::BadUuid, line);
        break;
    }
}

void ReportBuilder::identitySeen(
    std::optional<std::string> &known, std::string value, std::size_t line)
{
    if (m_report.identity.conflict) {
        return;
    }
    if (!known) {
        known = std::move(value);
    } else if (*known != value) {
        m_report.identity = {.conflict = true};
        reject(Why::TwoMacs, line);
    }
}

domain::MacReport ReportBuilder::finish(std::size_t lines)
{
    const bool onlyDates = std::ranges::all_of(
        m_report.inputs, [](const auto &input) { return input.kind == kind::date; });
    if (onlyDates) {
        m_report.inputs.clear(); // a time alone tells nothing
        if (m_report.notRecognised.empty()) {
            reject(Why::Empty, {1, std::max<std::size_t>(lines, 1)});
        }
    }
    sortByLine(m_report.inputs);
    sortByLine(m_report.notRecognised);
    return std::move(m_report);
}

} // namespace latchkey::macos
