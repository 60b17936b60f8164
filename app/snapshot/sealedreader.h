// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/header.h"
#include "snapshot/sealing.h"

#include <fstream>

namespace latchkey::snapshot {

/// Reads a snapshot file line by line. Each line is what was written; that there are no more of
/// them is known once next() has told the end. One thread.
class SealedReader {
public:
    /// Takes about a second: the passphrase becomes a key. Fails with a SnapshotTrouble.
    [[nodiscard]] static base::Result<SealedReader> open(
        const std::filesystem::path &file, const base::Secret &passphrase);

    [[nodiscard]] const std::filesystem::path &name() const { return m_name; }
    [[nodiscard]] const Header &header() const { return m_header.header; }
    /// Good until the next call; nothing at the end of a whole file.
    [[nodiscard]] base::Result<std::optional<std::string_view>> next();
    /// Reads the whole file, then stands at its first line again.
    [[nodiscard]] base::Result<void> verify();

private:
    SealedReader(std::filesystem::path name, std::ifstream file, ReadHeader header)
        : m_name(std::move(name))
        , m_file(std::move(file))
        , m_header(std::move(header))
    {
    }
    [[nodiscard]] base::Result<void> checkPassphrase(const base::Secret &passphrase);
    [[nodiscard]] base::Result<void> begin(); ///< at the first chunk
    [[nodiscard]] base::Result<void> readChunk();
    [[nodiscard]] bool readExactly(std::string &bytes, std::size_t size);

    std::filesystem::path m_name;
    std::ifstream m_file;
    ReadHeader m_header;
    base::Secret m_key;
    std::streamoff m_start = 0; ///< of the stream's header
    std::optional<Sealing> m_sealing;
    std::string m_beside;
    std::string m_text; ///< read and not told yet, from m_at
    std::size_t m_at = 0;
    bool m_isAtEnd = false; ///< the last chunk was read
};

} // namespace latchkey::snapshot
