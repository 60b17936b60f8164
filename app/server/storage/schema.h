// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace latchkey::server {

/// A migration: tables and indexes, which PostgreSQL takes over in its own words, and what SQLite
/// does with them by itself.
struct SchemaStep {
    std::string_view tables;
    std::string_view triggers;
};

/// The migrations of the server's database, oldest first; a released step never changes.
[[nodiscard]] const std::vector<SchemaStep> &schemaSteps();

} // namespace latchkey::server
