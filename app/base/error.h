// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>

namespace latchkey::base {

/// What failed, as a kind that app/words turns into a sentence.
enum class ErrorKind {
    Cancelled,
    // the wire
    NameNotFound,
    ConnectionRefused,
    ConnectionLost,
    TlsFailed,
    NoTls,
    DeadlineExceeded,
    TooLarge,
    Redirected,
    NoHttpStatus,
    // what a server answered
    CredentialsRefused,
    PermissionMissing,
    NotFound,
    Conflict,
    TooManyRequests,
    ServerError,
    UnexpectedStatus,
    // what it meant
    MalformedAnswer,
    UnsupportedVersion,
    // this machine
    Usage,
    Unreadable,
    Unwritable,
    Damaged,
    KeyRefused,
    NoKeyring,
    Unsupported,
    Offline,
    Busy,
    Internal,
};

/// An expected failure: what kind, where, and what is known to help. Plain value, any thread.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    std::string where; ///< a file, a JSON path, HOST:PORT, a row: UTF-8, never a secret
    std::string detail; ///< the library's or the server's own words, may be empty
    std::optional<std::chrono::seconds> retryAfter = {};
    std::string requestId = {};

    bool operator==(const Error &) const = default;
};

} // namespace latchkey::base
