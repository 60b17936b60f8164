// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace latchkey::store {

/// Sorts rows by byte strings, eight bytes at a time: the bytes stand beside the row, so that most
/// comparisons touch nothing else. Equal keys stay in the order in which they were added.
class KeySort {
public:
    explicit KeySort(std::size_t rows);

    void add(std::uint32_t row, std::string_view key);
    /// Appends the rows, sorted.
    void sortInto(std::vector<std::uint32_t> &rows);

private:
    struct Entry {
        std::uint64_t bytes; ///< of the key, from the depth that is being sorted, big end first
        std::uint32_t number; ///< in the order of add()
    };
    [[nodiscard]] std::string_view key(std::uint32_t number) const;
    [[nodiscard]] std::uint64_t bytesAt(std::uint32_t number, std::size_t depth) const;
    void sort(std::span<Entry> entries, std::size_t depth) const;

    std::vector<Entry> m_entries;
    std::vector<std::uint32_t> m_rows; ///< by number
    std::vector<std::uint32_t> m_ends; ///< of the keys in m_keys, by number
    std::string m_keys;
};

} // namespace latchkey::store
