// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc 6.4 stumbles over the concepts that it brings
#include <compare>
#endif
#include <functional>
#include <string>
#include <utility>

namespace latchkey::base {

/// A string that cannot be mistaken for another kind of string: `using ServerId = Id<struct
/// ServerTag>;`
template <typename Tag> class Id {
public:
    Id() = default;
    explicit Id(std::string text)
        : m_text(std::move(text))
    {
    }
    [[nodiscard]] const std::string &text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.empty(); }
    auto operator<=>(const Id &) const = default;

private:
    std::string m_text;
};

} // namespace latchkey::base

template <typename Tag> struct std::hash<latchkey::base::Id<Tag>> {
    std::size_t operator()(const latchkey::base::Id<Tag> &id) const
    {
        return std::hash<std::string>{}(id.text());
    }
};
