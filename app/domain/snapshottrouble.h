// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/wordlist.h"

namespace latchkey::domain {

/// Why a snapshot file does not open; the word stands in the Error's detail.
enum class SnapshotTrouble {
    NotASnapshot,
    NewerFormat,
    WrongPassphrase,
    Truncated,
    Changed, ///< since it was made: damage or forgery
    TooCostly, ///< its passphrase asks for more memory or time than an honest one does
};

} // namespace latchkey::domain

namespace latchkey::base {

template <> struct WordList<domain::SnapshotTrouble> {
    static constexpr std::array<std::string_view, 6> words = {
        "not-a-snapshot", "newer-format", "wrong-passphrase", "truncated", "changed", "too-costly"};
};

} // namespace latchkey::base
