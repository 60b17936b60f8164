// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <filesystem>
#include <optional>
#include <string>

/// The ways to a secret where nobody sits before a keyring: cron, containers, services.
namespace latchkey::secrets {

/// "LATCHKEY_SECRET_" and the name in upper case with `-` as `_`.
[[nodiscard]] std::string variableFor(const std::string &name);
/// The id of the systemd credential (LoadCredential=, in $CREDENTIALS_DIRECTORY).
[[nodiscard]] std::string credentialFor(const std::string &name);
/// One line for a person: what can be set where there is no keyring.
[[nodiscard]] std::string waysFor(const std::string &name);

/// Nothing, if the variable is not set or empty.
[[nodiscard]] std::optional<base::Secret> secretFromEnvironment(const std::string &name);
/// Nothing, if the service has no such credential.
[[nodiscard]] base::Result<std::optional<base::Secret>> secretFromCredential(
    const std::string &name);
/// KeyRefused when group or others may read the file. Without the line end that an editor leaves.
[[nodiscard]] base::Result<base::Secret> secretFromFile(const std::filesystem::path &file);

} // namespace latchkey::secrets
