// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "snapshot/keys.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace latchkey::snapshot {

/// What everybody may read of a snapshot without its passphrase; it names nobody and no server.
struct Header {
    base::Instant takenAt;
    std::string version; ///< of the Latchkey that made it
    std::size_t macs = 0;
    std::vector<std::string> servers; ///< the kind of each ("latchkey", "jamf")
    KeyDerivation derivation = {};

    bool operator==(const Header &) const = default;
};

/// A file's begin, byte for byte: magic, format, header, and the header's plain hash.
[[nodiscard]] std::string preambleOf(const Header &header);
/// 32 bytes after the preamble that only the passphrase can make.
[[nodiscard]] std::string checkOf(std::string_view preamble, const Keys &keys);

struct ReadHeader {
    Header header;
    std::string preamble;
};
/// From the file's first byte up to the check; fails with a SnapshotTrouble.
[[nodiscard]] base::Result<ReadHeader> readHeader(
    std::istream &file, const std::filesystem::path &name);
/// The same of a file that is opened for it. What it says is proven only by the passphrase.
[[nodiscard]] base::Result<Header> readHeader(const std::filesystem::path &file);

} // namespace latchkey::snapshot
