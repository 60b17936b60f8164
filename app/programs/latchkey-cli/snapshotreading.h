// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/latchkey-cli/session.h"
#include "snapshot/difference.h"

/// Snapshot files that a verb reads beside the Macs of the session.
namespace latchkey::programs {

/// Empty: it does not open; that is said, and ends the program.
[[nodiscard]] std::optional<snapshot::SealedReader> openFile(
    Session &session, const std::string &file, const base::Secret &passphrase);
/// The session's Macs beside those of a file, from the older to the newer; asks for the file's
/// passphrase. A failure is said, and ends the program.
void compareWithSnapshot(Session &session, Engine &engine, const std::string &file,
    const PassphraseOptions &passphrase, std::function<void(snapshot::Compared compared)> done);

} // namespace latchkey::programs
