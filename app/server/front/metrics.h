// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <mutex>
#include <string>

namespace latchkey::server {

/// Counters since the start, by their Prometheus name with labels ("x_total{kind=\"a\"}").
/// From any thread.
class Metrics {
public:
    void add(const std::string &name, std::uint64_t count = 1);
    [[nodiscard]] std::map<std::string, std::uint64_t> all() const;

private:
    mutable std::mutex m_mutex;
    std::map<std::string, std::uint64_t> m_counters;
};

} // namespace latchkey::server
