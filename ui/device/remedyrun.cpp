// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/device/remedyrun.h"

#include <algorithm>

namespace latchkey::ui {

namespace {

const domain::Finding *find(const models::DeviceRecord &record, domain::FindingId id)
{
    const auto &findings = record.diagnosis.findings;
    const auto found = std::ranges::find(findings, id, &domain::Finding::id);
    return found == findings.end() ? nullptr : &*found;
}

// What the confirmation asks for, said since the step was done. A reading of the server carries the
// time at which it was read.
bool isShown(
    const domain::FactConfirmation &wanted, const models::DeviceRecord &record, base::Instant since)
{
    const auto fact = record.diagnosis.facts.find(wanted.fact);
    if (fact == record.diagnosis.facts.end() || !fact->second.value) {
        return false;
    }
    const bool isWanted = !wanted.value || fact->second.value == wanted.value;
    return isWanted
        && std::ranges::any_of(fact->second.evidence,
            [since](const domain::Evidence &piece) { return piece.at && *piece.at >= since; });
}

} // namespace

bool isShownByFact(const domain::RemedyStep &step)
{
    return std::holds_alternative<domain::FactConfirmation>(step.confirmedBy);
}

RemedyRun::RemedyRun(domain::FindingId finding, const models::DeviceRecord &record)
    : m_finding(finding)
{
    if (const domain::Finding *found = find(record, finding)) {
        for (const domain::RemedyStep &step : found->remedy) {
            m_steps.push_back({.remedy = step});
        }
    }
}

std::size_t RemedyRun::current() const
{
    const auto isOpen = [](const Step &step) {
        return step.state == State::Todo || step.state == State::Waiting;
    };
    return static_cast<std::size_t>(std::ranges::find_if(m_steps, isOpen) - m_steps.begin());
}

void RemedyRun::did(base::Instant at)
{
    if (const std::size_t now = current(); now < m_steps.size()) {
        m_steps[now].state = State::Waiting;
        m_steps[now].doneAt = at;
    }
}

void RemedyRun::confirm()
{
    const std::size_t now = current();
    if (now < m_steps.size() && !isShownByFact(m_steps[now].remedy)) {
        m_steps[now].state = State::Done;
    }
}

void RemedyRun::skip()
{
    if (const std::size_t now = current(); now < m_steps.size()) {
        m_steps[now].state = State::Skipped;
    }
}

void RemedyRun::look(const models::DeviceRecord &record)
{
    m_isMended = find(record, m_finding) == nullptr;
    for (Step &step : m_steps) {
        const auto *wanted = std::get_if<domain::FactConfirmation>(&step.remedy.confirmedBy);
        if (wanted != nullptr && step.state == State::Waiting
            && isShown(*wanted, record, *step.doneAt)) {
            step.state = State::Verified;
        }
    }
}

} // namespace latchkey::ui
