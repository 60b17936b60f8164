// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace latchkey::http {

/// The one place that a client talks to: https anywhere, http to this machine only.
struct Origin {
    std::string scheme;
    std::string host; ///< lower case, IPv6 without brackets
    std::uint16_t port = 0;
    std::string basePath; ///< "" or "/mdm", without a final slash

    /// Usage with the reason: no URL, another scheme, user info, query or fragment, http abroad.
    [[nodiscard]] static base::Result<Origin> parse(std::string_view url);

    [[nodiscard]] bool isEncrypted() const { return scheme == "https"; }
    [[nodiscard]] bool isLoopback() const;
    [[nodiscard]] std::string hostAndPort() const; ///< for Error::where
    [[nodiscard]] std::string url() const;

    bool operator==(const Origin &) const = default;
};

} // namespace latchkey::http
