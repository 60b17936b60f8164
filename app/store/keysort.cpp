// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keysort.h"

#include <algorithm>

namespace latchkey::store {

namespace {

constexpr std::size_t step = sizeof(std::uint64_t);
constexpr std::size_t deepest = 64 * step; // whoever names Macs so is not worth a stack

} // namespace

KeySort::KeySort(std::size_t rows)
{
    constexpr std::size_t usualKey = 16;
    m_entries.reserve(rows);
    m_rows.reserve(rows);
    m_ends.reserve(rows);
    m_keys.reserve(rows * usualKey);
}

std::string_view KeySort::key(std::uint32_t number) const
{
    const std::size_t start = number == 0 ? 0 : m_ends[number - 1];
    return std::string_view(m_keys).substr(start, m_ends[number] - start);
}

std::uint64_t KeySort::bytesAt(std::uint32_t number, std::size_t depth) const
{
    const std::string_view text = key(number);
    std::uint64_t bytes = 0;
    for (std::size_t i = depth; i < depth + step; ++i) {
        bytes = bytes << 8U | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0U);
    }
    return bytes;
}

void KeySort::add(std::uint32_t row, std::string_view key)
{
    const auto number = static_cast<std::uint32_t>(m_rows.size());
    m_keys += key;
    m_ends.push_back(static_cast<std::uint32_t>(m_keys.size()));
    m_rows.push_back(row);
    m_entries.push_back({bytesAt(number, 0), number});
}

void KeySort::sortInto(std::vector<std::uint32_t> &rows)
{
    sort(m_entries, 0);
    for (const Entry &entry : m_entries) {
        rows.push_back(m_rows[entry.number]);
    }
}

// NOLINTNEXTLINE(misc-no-recursion): at most 64 deep
void KeySort::sort(std::span<Entry> entries, std::size_t depth) const
{
    if (depth == deepest) {
        std::ranges::sort(entries, [this](const Entry &a, const Entry &b) {
            const int order = key(a.number).substr(deepest).compare(key(b.number).substr(deepest));
            return order != 0 ? order < 0 : a.number < b.number;
        });
        return;
    }
    std::ranges::sort(entries, [](const Entry &a, const Entry &b) {
        return a.bytes != b.bytes ? a.bytes < b.bytes : a.number < b.number;
    });
    for (auto first = entries.begin(); first != entries.end();) {
        const auto last = std::find_if(
            first, entries.end(), [&](const Entry &entry) { return entry.bytes != first->bytes; });
        const bool isLonger = std::any_of(first, last,
            [&](const Entry &entry) { return key(entry.number).size() > depth + step; });
        if (last - first > 1 && isLonger) {
            for (auto entry = first; entry != last; ++entry) {
                entry->bytes = bytesAt(entry->number, depth + step);
            }
            sort({first, last}, depth + step);
        }
        first = last;
    }
}

} // namespace latchkey::store
