// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/header.h"

#include "base/encoding.h"
#include "snapshot/trouble.h"
#include "json/document.h"
#include "json/fields.h"
#include "json/writer.h"

#include <cerrno>
#include <cstring>
#include <fstream>

namespace latchkey::snapshot {

namespace {

using domain::SnapshotTrouble;

constexpr std::string_view magic = "LATCHKEYSNAPSHOT";
constexpr std::uint32_t format = 1;
constexpr std::size_t mostJson = std::size_t{64} * 1024;
constexpr std::size_t hashSize = 32;

std::string littleEndian(std::size_t number)
{
    std::string bytes;
    for (unsigned shift = 0; shift < 32; shift += 8) {
        bytes += static_cast<char>(number >> shift & 0xFFU);
    }
    return bytes;
}

std::uint32_t numberIn(std::string_view bytes)
{
    std::uint32_t number = 0;
    for (std::size_t i = 4; i-- > 0;) {
        number = number << 8U | static_cast<unsigned char>(bytes[i]);
    }
    return number;
}

std::string jsonOf(const Header &header)
{
    std::string text;
    json::Writer writer{text};
    writer.beginObject()
        .member("takenAt", header.takenAt)
        .member("version", header.version)
        .member("macs", static_cast<std::int64_t>(header.macs));
    writer.key("servers").beginArray();
    for (const std::string &kind : header.servers) {
        writer.value(kind);
    }
    writer.endArray().key("argon2id").beginObject();
    writer.member("salt", base::toBase64(header.derivation.salt))
        .member("passes", header.derivation.passes)
        .member("memory", header.derivation.memory)
        .endObject()
        .endObject();
    return text;
}

base::Result<Header> headerIn(std::string_view text)
{
    const auto document = json::Document::parse(text);
    if (!document) {
        return tl::unexpected(document.error());
    }
    json::Fields fields(document->root());
    Header header{.takenAt = fields.time("takenAt"),
        .version = std::string(fields.string("version")),
        .macs = static_cast<std::size_t>(fields.integer("macs")),
        .servers = {}};
    for (const json::Value kind : fields.array("servers")) {
        const auto word = kind.string();
        if (!word) {
            return tl::unexpected(word.error());
        }
        header.servers.emplace_back(*word);
    }
    const auto derivation = fields.value("argon2id");
    if (!derivation) {
        return fields.finish(header);
    }
    json::Fields how(*derivation);
    header.derivation = {.salt = base::fromBase64(how.string("salt")).value_or(std::string()),
        .passes = how.integer("passes"),
        .memory = how.integer("memory")};
    const auto told = how.finish();
    return told ? fields.finish(std::move(header)) : tl::unexpected(told.error());
}

/// Adds the file's next bytes to the preamble.
class Taking {
public:
    Taking(std::istream &file, std::string &preamble)
        : m_file(file)
        , m_preamble(preamble)
    {
    }
    bool take(std::size_t size)
    {
        const std::size_t before = m_preamble.size();
        m_preamble.resize(before + size);
        m_file.read(m_preamble.data() + before, static_cast<std::streamsize>(size));
        return static_cast<std::size_t>(m_file.gcount()) == size;
    }

private:
    std::istream &m_file;
    std::string &m_preamble;
};

} // namespace

std::string preambleOf(const Header &header)
{
    const std::string json = jsonOf(header);
    std::string preamble = std::string(magic) + littleEndian(format) + littleEndian(json.size());
    preamble += json;
    return preamble + base::blake2b(preamble);
}

std::string checkOf(std::string_view preamble, const Keys &keys)
{
    return base::blake2b(preamble, keys.check.view());
}

base::Result<ReadHeader> readHeader(std::istream &file, const std::filesystem::path &name)
{
    ReadHeader read;
    Taking taking(file, read.preamble);
    if (!taking.take(magic.size()) || read.preamble != magic || !taking.take(8)) {
        return fail(name,
            read.preamble.starts_with(magic) ? SnapshotTrouble::Truncated
                                             : SnapshotTrouble::NotASnapshot);
    }
    const auto numbers = read.preamble.substr(magic.size());
    const std::size_t size = numberIn(std::string_view(numbers).substr(4));
    if (size > mostJson) {
        return fail(name, SnapshotTrouble::Changed);
    }
    if (!taking.take(size + hashSize)) {
        return fail(name, SnapshotTrouble::Truncated);
    }
    const auto hashed = std::string_view(read.preamble).substr(0, read.preamble.size() - hashSize);
    if (base::blake2b(hashed) != read.preamble.substr(hashed.size())) {
        return fail(name, SnapshotTrouble::Changed);
    }
    if (numberIn(numbers) != format) { // so far every format is the same
        return fail(name, SnapshotTrouble::NewerFormat);
    }
    auto header = headerIn(hashed.substr(hashed.size() - size));
    if (!header) {
        return fail(name, SnapshotTrouble::Changed);
    }
    read.header = std::move(*header);
    return read;
}

base::Result<Header> readHeader(const std::filesystem::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream) {
        return base::fail(base::ErrorKind::Unreadable, file.string(), std::strerror(errno));
    }
    auto read = readHeader(stream, file);
    return read ? base::Result<Header>(std::move(read->header)) : tl::unexpected(read.error());
}

} // namespace latchkey::snapshot
