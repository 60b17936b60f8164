// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace latchkey::store {

/// Text as the search compares it: case, accents and width folded, in every script; UTF-8.
[[nodiscard]] std::string fold(std::string_view utf8);
void appendFolded(std::string &text, std::string_view utf8);

/// A key whose byte order is the order people expect: folded, and numbers by value (9 before 101).
[[nodiscard]] std::string naturalKey(std::string_view utf8);
/// The same of a text that is folded already.
void appendNaturalKey(std::string &key, std::string_view folded);

/// The order of naturalKey() for texts that are folded already, without making the keys: below, at
/// or above 0.
[[nodiscard]] int compareFolded(std::string_view a, std::string_view b);

} // namespace latchkey::store
