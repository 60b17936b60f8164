// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "macos/plistbuilder.h"

#include <algorithm>
#include <utility>

namespace latchkey::macos {

namespace {

constexpr std::size_t mostValues = 1'000'000;

bool hasKeyTwice(const Plist::Dict &entries)
{
    std::vector<std::string_view> keys;
    keys.reserve(entries.size());
    for (const auto &entry : entries) {
        keys.emplace_back(entry.key);
    }
    std::ranges::sort(keys);
    return std::ranges::adjacent_find(keys) != keys.end();
}

} // namespace

PlistBuilder::Complaint PlistBuilder::fits()
{
    if (++m_values > mostValues) {
        return tooMany;
    }
    if (m_open.empty()) {
        return m_root ? "a second value" : "";
    }
    return m_open.back().dict && !m_open.back().key ? "a value without a key" : "";
}

PlistBuilder::Complaint PlistBuilder::open(bool dict)
{
    if (const auto complaint = fits(); !complaint.empty()) {
        return complaint;
    }
    if (m_open.size() == maximalPlistDepth) {
        return "more than 64 levels";
    }
    m_open.push_back({.dict = dict});
    return {};
}

PlistBuilder::Complaint PlistBuilder::close(bool dict)
{
    if (m_open.empty() || m_open.back().dict != dict) {
        return "an end without its beginning";
    }
    Frame frame = std::move(m_open.back());
    m_open.pop_back();
    if (frame.key) {
        return "a key without a value";
    }
    if (hasKeyTwice(frame.entries)) {
        return "a key twice";
    }
    return add(dict ? Plist::dict(std::move(frame.entries)) : Plist::array(std::move(frame.items)));
}

PlistBuilder::Complaint PlistBuilder::key(std::string key)
{
    if (m_open.empty() || !m_open.back().dict) {
        return "a key outside a dict";
    }
    if (m_open.back().key) {
        return "a key without a value";
    }
    m_open.back().key = std::move(key);
    return {};
}

PlistBuilder::Complaint PlistBuilder::add(Plist value)
{
    if (const auto complaint = fits(); !complaint.empty()) {
        return complaint;
    }
    if (m_open.empty()) {
        m_root = std::move(value);
    } else if (Frame &frame = m_open.back(); frame.dict) {
        frame.entries.push_back({std::move(*frame.key), std::move(value)});
        frame.key.reset();
    } else {
        frame.items.push_back(std::move(value));
    }
    return {};
}

} // namespace latchkey::macos
