// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/filterstate.h"

namespace latchkey::ui {

namespace {

constexpr std::size_t mostKept = 100;

} // namespace

void FilterHistory::remember(const FilterState &state)
{
    if (!m_states.empty() && m_states[m_at] == state) {
        return;
    }
    if (!m_states.empty()) {
        m_states.resize(m_at + 1);
    }
    m_states.push_back(state);
    if (m_states.size() > mostKept) {
        m_states.erase(m_states.begin());
    }
    m_at = m_states.size() - 1;
}

std::optional<FilterState> FilterHistory::back()
{
    if (m_at == 0) {
        return {};
    }
    return m_states[--m_at];
}

std::optional<FilterState> FilterHistory::forward()
{
    if (m_at + 1 >= m_states.size()) {
        return {};
    }
    return m_states[++m_at];
}

} // namespace latchkey::ui
