// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace latchkey::store {

/// Gives each different text a small number, so that a column of them is two bytes a row. Code 0
/// is the empty text, and also what a text gets after the 65,535th different one.
class Dictionary {
public:
    std::uint16_t codeOf(std::string_view text)
    {
        if (const auto found = m_codes.find(text); found != m_codes.end()) {
            return found->second;
        }
        if (m_texts.size() > std::numeric_limits<std::uint16_t>::max()) {
            return 0;
        }
        const auto code = static_cast<std::uint16_t>(m_texts.size());
        m_codes.emplace(text, code);
        m_texts.emplace_back(text);
        return code;
    }
    [[nodiscard]] const std::string &text(std::uint16_t code) const { return m_texts[code]; }
    [[nodiscard]] std::size_t size() const { return m_texts.size(); }
    /// For each code whether `matches` says so.
    template <typename Matches> [[nodiscard]] std::vector<char> matching(Matches matches) const
    {
        std::vector<char> codes;
        codes.reserve(m_texts.size());
        for (const std::string &text : m_texts) {
            codes.push_back(matches(text) ? 1 : 0);
        }
        return codes;
    }

private:
    struct Hash : std::hash<std::string_view> {
        using is_transparent = void; // looks up views without a string of their own
    };
    std::vector<std::string> m_texts{""};
    std::unordered_map<std::string, std::uint16_t, Hash, std::equal_to<>> m_codes{{"", 0}};
};

} // namespace latchkey::store
