// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cacheddevice.h"

#include <QString>

#include <set>
#include <vector>

class QSettings;

namespace latchkey::ui {

/// Which Macs have lost their token since somebody last closed the alarm; kept in the profile. What
/// was lost before the first look raises none.
class TokenAlarm {
public:
    /// The settings outlive the alarm.
    explicit TokenAlarm(QSettings &settings);

    /// The Macs that are without their token now, after a loss that nobody here ordered.
    void update(const std::vector<store::RowId> &lost);
    /// Those of them that nobody has been told about, in the order of their rows.
    [[nodiscard]] const std::vector<store::RowId> &raised() const { return m_raised; }
    /// Somebody has seen them.
    void close();

    /// Finds the Macs for update() (the language of the search field).
    [[nodiscard]] static QString filter();

private:
    void keep();

    QSettings &m_settings;
    bool m_isFirst;
    std::set<store::RowId> m_seen;
    std::set<store::RowId> m_lost;
    std::vector<store::RowId> m_raised;
};

} // namespace latchkey::ui
