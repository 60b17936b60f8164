// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/time.h"

#include <cstdint>
#include <optional>
#include <string>

/// Reading a list by position, and what changed in it by time, where a server gives no revision.
namespace latchkey::connectors {

/// The `revision` of a run over such a server: when the last reading of all Macs began, and when
/// this run did, by the server's clock.
struct RunMark {
    base::Instant full;
    base::Instant begun;

    bool operator==(const RunMark &) const = default;
};

[[nodiscard]] std::string textOf(const RunMark &mark);
[[nodiscard]] std::optional<RunMark> runMarkFrom(const std::string &text);

/// Whether all has to be read again: what is gone does not show among changes.
[[nodiscard]] bool isExpired(const RunMark &mark, base::Instant now);
/// Changes are asked for from here on, so that clocks may differ a little.
[[nodiscard]] base::Instant changesFrom(const RunMark &mark);

/// The next place in a list: DevicePage::next and back.
struct ListPlace {
    std::int64_t position = 0; ///< of a Mac or of a page
    std::string mark = {}; ///< the run's, from its first page on
};

[[nodiscard]] std::string textOf(const ListPlace &place);
/// The first place where there is no cursor.
[[nodiscard]] base::Result<ListPlace> listPlaceFrom(const std::optional<std::string> &cursor);

} // namespace latchkey::connectors
