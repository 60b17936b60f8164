// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "macos/plist.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace latchkey::macos {

/// Puts a tree together from a flat run of steps, on a stack of its own; each step that does not
/// fit is refused with a nonempty complaint.
class PlistBuilder {
public:
    using Complaint = std::string_view; ///< empty: fits
    static constexpr Complaint tooMany = "more than a million values";

    [[nodiscard]] Complaint open(bool dict);
    [[nodiscard]] Complaint close(bool dict);
    [[nodiscard]] Complaint key(std::string key);
    [[nodiscard]] Complaint add(Plist value);
    /// A root is there and nothing is open.
    [[nodiscard]] bool isComplete() const { return m_root.has_value() && m_open.empty(); }
    [[nodiscard]] Plist take() { return std::move(*m_root); }

private:
    struct Frame {
        bool dict = false;
        std::optional<std::string> key = {};
        Plist::Dict entries = {};
        Plist::Array items = {};
    };
    [[nodiscard]] Complaint fits();

    std::size_t m_values = 0;
    std::vector<Frame> m_open;
    std::optional<Plist> m_root;
};

} // namespace latchkey::macos
