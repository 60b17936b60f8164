// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/wordlist.h"

/// A machine word for each kind of error: "connection-refused".
namespace latchkey::base {

template <> struct WordList<ErrorKind> {
    static constexpr std::array<std::string_view, 29> words = {"cancelled", "name-not-found",
        "connection-refused", "connection-lost", "tls-failed", "no-tls", "deadline-exceeded",
        "too-large", "redirected", "no-http-status", "credentials-refused", "permission-missing",
        "not-found", "conflict", "too-many-requests", "server-error", "unexpected-status",
        "malformed-answer", "unsupported-version", "usage", "unreadable", "unwritable", "damaged",
        "key-refused", "no-keyring", "unsupported", "offline", "busy", "internal"};
};

} // namespace latchkey::base
