// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "programs/latchkey-cli/session.h"

namespace latchkey::programs {

void addPassphraseOptions(CLI::App &verb, PassphraseOptions &options);
/// The next line of stdin, the file, LATCHKEY_SECRET_SNAPSHOT, the systemd credential, or what
/// somebody types at the terminal, in this order. Empty: there is none; that is said, and ends the
/// program.
[[nodiscard]] std::optional<base::Secret> readPassphrase(
    Session &session, const PassphraseOptions &options);
/// The same for a new file: long enough, and typed twice where it is typed.
[[nodiscard]] std::optional<base::Secret> readNewPassphrase(
    Session &session, const PassphraseOptions &options);

} // namespace latchkey::programs
