// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/index.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace latchkey::ui {

/// A pasted list of names, serials or UDIDs, and the Macs that it named.
struct MacList {
    int lines = 0;
    std::vector<store::RowId> macs = {};
    QStringList missing = {};
};

/// Everything that decides which Macs are listed, as a person put it.
struct FilterState {
    QString search = {};
    store::Chips chips = {};
    std::shared_ptr<const MacList> list = {};

    bool operator==(const FilterState &) const = default;
};

/// The filters a person went through, for back and forward.
class FilterHistory {
public:
    /// What is shown now; the same again changes nothing, another drops what lay ahead.
    void remember(const FilterState &state);
    [[nodiscard]] std::optional<FilterState> back();
    [[nodiscard]] std::optional<FilterState> forward();

private:
    std::vector<FilterState> m_states;
    std::size_t m_at = 0;
};

} // namespace latchkey::ui
