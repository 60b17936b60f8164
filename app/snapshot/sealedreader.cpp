// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/sealedreader.h"

#include "snapshot/trouble.h"

#include <cerrno>
#include <cstring>

namespace latchkey::snapshot {

using domain::SnapshotTrouble;

base::Result<SealedReader> SealedReader::open(
    const std::filesystem::path &file, const base::Secret &passphrase)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream) {
        return base::fail(base::ErrorKind::Unreadable, file.string(), std::strerror(errno));
    }
    auto header = readHeader(stream, file);
    if (!header) {
        return tl::unexpected(header.error());
    }
    SealedReader reader(file, std::move(stream), std::move(*header));
    auto ready = reader.checkPassphrase(passphrase);
    if (ready) {
        ready = reader.begin();
    }
    return ready ? base::Result<SealedReader>(std::move(reader)) : tl::unexpected(ready.error());
}

base::Result<void> SealedReader::checkPassphrase(const base::Secret &passphrase)
{
    const KeyDerivation &derivation = m_header.header.derivation;
    std::string check;
    if (!isBearable(derivation)) {
        return fail(m_name, SnapshotTrouble::TooCostly);
    }
    if (!readExactly(check, 32)) {
        return fail(m_name, SnapshotTrouble::Truncated);
    }
    auto keys = deriveKeys(passphrase, derivation);
    if (!keys) {
        return tl::unexpected(keys.error());
    }
    if (checkOf(m_header.preamble, *keys) != check) {
        return fail(m_name, SnapshotTrouble::WrongPassphrase);
    }
    m_key = std::move(keys->stream);
    m_start = m_file.tellg();
    return {};
}

base::Result<void> SealedReader::begin()
{
    m_file.clear();
    m_file.seekg(m_start);
    std::string streamHeader;
    if (!readExactly(streamHeader, streamHeaderSize)) {
        return fail(m_name, SnapshotTrouble::Truncated);
    }
    m_sealing = Sealing::resume(m_key, streamHeader);
    m_beside = m_header.preamble;
    m_text.clear();
    m_at = 0;
    m_isAtEnd = false;
    return m_sealing ? base::Result<void>() : fail(m_name, SnapshotTrouble::Changed);
}

base::Result<void> SealedReader::readChunk()
{
    std::string sealed;
    if (!readExactly(sealed, sealedChunkSize)) {
        return fail(m_name, SnapshotTrouble::Truncated);
    }
    auto opened = m_sealing->open(sealed, m_beside);
    const bool hasMore = m_file.peek() != std::ifstream::traits_type::eof();
    if (!opened || (opened->isLast && hasMore)) {
        return fail(m_name, SnapshotTrouble::Changed);
    }
    m_beside.clear();
    m_isAtEnd = opened->isLast;
    m_text.erase(0, m_at);
    m_at = 0;
    m_text += opened->chunk;
    return {};
}

base::Result<std::optional<std::string_view>> SealedReader::next()
{
    while (true) {
        const std::size_t end = m_text.find('\n', m_at);
        if (end != std::string::npos) {
            const auto line = std::string_view(m_text).substr(m_at, end - m_at);
            m_at = end + 1;
            if (!line.empty()) {
                return line;
            }
        } else if (m_isAtEnd) {
            return std::nullopt;
        } else if (auto read = readChunk(); !read) {
            return tl::unexpected(read.error());
        }
    }
}

base::Result<void> SealedReader::verify()
{
    while (!m_isAtEnd) {
        m_at = m_text.size();
        if (auto read = readChunk(); !read) {
            return read;
        }
    }
    return begin();
}

bool SealedReader::readExactly(std::string &bytes, std::size_t size)
{
    bytes.resize(size);
    m_file.read(bytes.data(), static_cast<std::streamsize>(size));
    return static_cast<std::size_t>(m_file.gcount()) == size;
}

} // namespace latchkey::snapshot
