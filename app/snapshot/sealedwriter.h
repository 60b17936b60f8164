// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/digest.h"
#include "base/newfile.h"
#include "snapshot/header.h"
#include "snapshot/sealing.h"

namespace latchkey::snapshot {

/// A snapshot file that is being written: lines in, sealed chunks out; the folder shows it whole or
/// not at all. The clear text is never on a disk. One thread.
class SealedWriter {
public:
    /// Takes about a second: the passphrase becomes a key. The salt is made here.
    [[nodiscard]] static base::Result<SealedWriter> create(
        const std::filesystem::path &target, Header header, const base::Secret &passphrase);

    /// One line of JSON, without its end.
    [[nodiscard]] base::Result<void> writeLine(std::string_view line);
    /// Everything is written and on the disk; the file's SHA-256, in hex. Once.
    [[nodiscard]] base::Result<std::string> finish();
    /// The file takes its name; after finish().
    [[nodiscard]] base::Result<void> commit() { return m_file.commit(); }

private:
    SealedWriter(base::NewFile file, Sealing sealing, std::string preamble)
        : m_file(std::move(file))
        , m_sealing(std::move(sealing))
        , m_beside(std::move(preamble))
    {
    }
    [[nodiscard]] base::Result<void> put(std::string_view bytes);
    [[nodiscard]] base::Result<void> seal(bool isLast);

    base::NewFile m_file;
    base::Sha256 m_hash;
    Sealing m_sealing;
    std::string m_beside; ///< what the next chunk vouches for: the preamble, then nothing
    std::string m_chunk;
};

} // namespace latchkey::snapshot
