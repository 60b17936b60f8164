// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/auditexport.h"

#include "base/digest.h"
#include "base/encoding.h"
#include "base/file.h"

#include <sodium.h>

#include <array>
#include <functional>

namespace latchkey::journal {

namespace {

constexpr std::int64_t entriesAtOnce = 1000;

/// Ed25519 keys of one profile; the secret one is wiped with it.
struct SigningKey {
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> open = {};
    base::Secret closed = base::Secret::ofSize(crypto_sign_SECRETKEYBYTES);

    explicit SigningKey(const base::Secret &profileKey)
    {
        std::string seed = base::blake2b("Latchkey audit signature", profileKey.view());
        crypto_sign_seed_keypair(
            open.data(), closed.writable(), reinterpret_cast<const unsigned char *>(seed.data()));
        base::wipe(seed);
    }
    [[nodiscard]] std::string sign(std::string_view text) const
    {
        std::string signature(crypto_sign_BYTES, '\0');
        crypto_sign_detached(reinterpret_cast<unsigned char *>(signature.data()), nullptr,
            reinterpret_cast<const unsigned char *>(text.data()), text.size(), closed.bytes());
        return signature;
    }
};

// RFC 8410: the fixed frame of an Ed25519 key, then its 32 bytes.
std::string pemOf(const SigningKey &key)
{
    constexpr std::string_view frame("\x30\x2a\x30\x05\x06\x03\x2b\x65\x70\x03\x21\x00", 12);
    std::string der(frame);
    der.append(reinterpret_cast<const char *>(key.open.data()), key.open.size());
    return "-----BEGIN PUBLIC KEY-----\n" + base::toBase64(der) + "\n-----END PUBLIC KEY-----\n";
}

using Names = std::pair<std::string, std::string>;

std::string jsonLine(const AuditEntry &entry, const std::optional<Names> &names)
{
    std::string line
        = "{\"entry\":" + canonicalJson(entry) + ",\"hash\":\"" + base::toHex(entry.hash) + '"';
    if (names) {
        line += ",\"name\":" + base::jsonString(names->first)
            + ",\"serial\":" + base::jsonString(names->second);
    }
    return line + "}\n";
}

// RFC 4180; what a spreadsheet would run as a formula gets an apostrophe in front.
void appendCell(std::string &line, std::string_view text)
{
    std::string cell(text);
    if (!cell.empty() && std::string_view("=+-@\t\r").find(cell[0]) != std::string_view::npos) {
        cell.insert(0, 1, '\'');
    }
    line += line.empty() ? "" : ",";
    if (cell.find_first_of(",\"\r\n") == std::string::npos) {
        line += cell;
        return;
    }
    line += '"';
    for (const char c : cell) {
        line += c == '"' ? "\"\"" : std::string(1, c);
    }
    line += '"';
}

std::string csvLine(const AuditEntry &entry, const std::optional<Names> &names)
{
    const AuditRecord &record = entry.record;
    std::string line = std::to_string(entry.number);
    for (const std::string &cell : {base::formatRfc3339(record.at), record.who, record.program,
             std::string(wordOf(record.action)), record.server, record.device, record.batch,
             record.reason, record.result, record.detail, record.sha256, base::toHex(entry.hash)}) {
        appendCell(line, cell);
    }
    if (names) {
        appendCell(line, names->first);
        appendCell(line, names->second);
    }
    return line + "\r\n";
}

std::string headerOf(const AuditExport &wanted)
{
    if (wanted.format == AuditFormat::JsonLines) {
        return {};
    }
    return "number,at,who,program,action,server,device,batch,reason,result,detail,sha256,hash"
        + std::string(wanted.withNames ? ",name,serial" : "") + "\r\n";
}

base::Result<std::int64_t> eachEntry(
    Journal &journal, const std::function<base::Result<void>(const AuditEntry &)> &use)
{
    std::int64_t count = 0;
    std::int64_t after = 0;
    while (true) {
        const auto entries = journal.audit(after, entriesAtOnce);
        if (!entries) {
            return tl::unexpected(entries.error());
        }
        for (const AuditEntry &entry : *entries) {
            if (auto used = use(entry); !used) {
                return tl::unexpected(used.error());
            }
            after = entry.number;
            ++count;
        }
        if (std::ssize(*entries) < entriesAtOnce) {
            return count;
        }
    }
}

base::Result<void> writeSigned(
    const std::filesystem::path &file, std::string_view text, const base::Secret &profileKey)
{
    const SigningKey key(profileKey);
    auto done = base::writeFileAtomically(file, text);
    if (done) {
        done = base::writeFileAtomically(file.string() + ".sig", key.sign(text));
    }
    return done ? base::writeFileAtomically(file.string() + ".pem", pemOf(key)) : done;
}

} // namespace

std::string publicKeyPem(const base::Secret &profileKey)
{
    return pemOf(SigningKey(profileKey));
}

base::Result<ExportedAudit> exportAudit(
    Journal &journal, const AuditExport &wanted, const base::Secret &profileKey, base::Instant at)
{
    std::string text = headerOf(wanted);
    const auto count = eachEntry(journal, [&](const AuditEntry &entry) -> base::Result<void> {
        std::optional<Names> names;
        if (wanted.withNames) {
            auto found = journal.nameOf(entry.record.server, entry.record.device);
            if (!found) {
                return tl::unexpected(found.error());
            }
            names = std::move(*found);
        }
        text += wanted.format == AuditFormat::Csv ? csvLine(entry, names) : jsonLine(entry, names);
        return {};
    });
    if (!count) {
        return tl::unexpected(count.error());
    }
    if (auto written = writeSigned(wanted.file, text, profileKey); !written) {
        return tl::unexpected(written.error());
    }
    ExportedAudit exported{.entries = *count, .sha256 = base::toHex(base::sha256(text))};
    auto noted = journal.note({.at = at,
        .action = AuditAction::Export,
        .result = "done",
        .detail
        = "audit " + wanted.file.filename().string() + (wanted.withNames ? ", with names" : ""),
        .sha256 = exported.sha256});
    if (!noted) {
        return tl::unexpected(noted.error());
    }
    return exported;
}

base::Result<AuditEntry> findExport(Journal &journal, const std::filesystem::path &file)
{
    const auto hash = base::sha256OfFile(file);
    if (!hash) {
        return tl::unexpected(hash.error());
    }
    const std::string sum = base::toHex(*hash);
    AuditEntry found;
    const auto read = eachEntry(journal, [&](const AuditEntry &entry) -> base::Result<void> {
        if (found.number == 0 && entry.record.sha256 == sum) {
            found = entry;
        }
        return {};
    });
    if (!read) {
        return tl::unexpected(read.error());
    }
    return found;
}

} // namespace latchkey::journal
