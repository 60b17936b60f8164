// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/sealedwriter.h"

#include "base/encoding.h"

namespace latchkey::snapshot {

namespace {

constexpr std::size_t saltSize = 16;

} // namespace

base::Result<SealedWriter> SealedWriter::create(
    const std::filesystem::path &target, Header header, const base::Secret &passphrase)
{
    header.derivation.salt = base::randomBytes(saltSize);
    auto file = base::NewFile::create(target);
    if (!file) {
        return tl::unexpected(file.error());
    }
    const auto keys = deriveKeys(passphrase, header.derivation);
    if (!keys) {
        return tl::unexpected(keys.error());
    }
    const std::string preamble = preambleOf(header);
    std::string streamHeader;
    auto sealing = Sealing::begin(keys->stream, streamHeader);
    SealedWriter writer(std::move(*file), std::move(sealing), preamble);
    const auto begun = writer.put(preamble + checkOf(preamble, *keys) + streamHeader);
    return begun ? base::Result<SealedWriter>(std::move(writer)) : tl::unexpected(begun.error());
}

base::Result<void> SealedWriter::writeLine(std::string_view line)
{
    m_chunk += line;
    m_chunk += '\n';
    while (m_chunk.size() > chunkSize) { // the last chunk is sealed by finish()
        if (auto sealed = seal(false); !sealed) {
            return sealed;
        }
    }
    return {};
}

// Empty lines fill the last chunk: one size tells less, and shows what is missing.
base::Result<std::string> SealedWriter::finish()
{
    m_chunk.resize(chunkSize, '\n');
    auto done = seal(true);
    if (done) {
        done = m_file.sync();
    }
    if (!done) {
        return tl::unexpected(done.error());
    }
    return base::toHex(m_hash.finish());
}

base::Result<void> SealedWriter::put(std::string_view bytes)
{
    m_hash.add(bytes);
    return m_file.write(bytes);
}

base::Result<void> SealedWriter::seal(bool isLast)
{
    const auto chunk = std::string_view(m_chunk).substr(0, chunkSize);
    auto written = put(m_sealing.seal(chunk, m_beside, isLast));
    m_beside.clear();
    m_chunk.erase(0, chunkSize);
    return written;
}

} // namespace latchkey::snapshot
