// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "journal/journal.h"

#include <filesystem>
#include <string>

namespace latchkey::journal {

enum class AuditFormat { JsonLines, Csv };

struct AuditExport {
    std::filesystem::path file;
    AuditFormat format = AuditFormat::JsonLines;
    bool withNames = false; ///< the Macs' names and serials, which lie beside the chain
};

struct ExportedAudit {
    std::int64_t entries = 0;
    std::string sha256; ///< of the file, hex
};

/// Writes the whole audit to FILE, its Ed25519 signature (64 bytes) to FILE.sig and the public key
/// to FILE.pem, and notes the export in the audit. The signing key is made from the profile's key,
/// so a profile always signs with the same one. packaging/verify-audit.py checks a file without
/// Latchkey.
[[nodiscard]] base::Result<ExportedAudit> exportAudit(
    Journal &journal, const AuditExport &wanted, const base::Secret &profileKey, base::Instant at);

/// The public key that verifies this profile's exports, as PEM.
[[nodiscard]] std::string publicKeyPem(const base::Secret &profileKey);

/// The entry that notes the export of these very bytes; its number is 0 if there is none.
[[nodiscard]] base::Result<AuditEntry> findExport(
    Journal &journal, const std::filesystem::path &file);

} // namespace latchkey::journal
