// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "connectors/values.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>

namespace latchkey::sync {

/// Sees whether a server's pages can be one run: the same revision throughout, no cursor and no
/// page twice, no list that never ends. Memory: one cursor and one hash a page.
class PageWatch {
public:
    /// nullopt, or why this page ends the run (MalformedAnswer).
    [[nodiscard]] std::optional<base::Error> refuse(const connectors::DevicePage &page);

    [[nodiscard]] const std::string &revision() const { return m_revision; }

private:
    std::string m_revision;
    std::set<std::string> m_cursors;
    std::set<std::size_t> m_pages; ///< a hash of the Macs of each
    std::int64_t m_announced = 0;
    std::int64_t m_seen = 0;
    int m_emptyInARow = 0;
    int m_othersInARow = 0;
};

} // namespace latchkey::sync
