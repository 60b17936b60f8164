// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/headless.h"

#include "base/encoding.h"
#include "base/file.h"

#include <algorithm>
#include <cstdlib>

namespace latchkey::secrets {

namespace {

constexpr std::size_t secretFileLimit = std::size_t{64} * 1024;

base::Result<base::Secret> readSecret(const std::filesystem::path &file)
{
    auto text = base::readFile(file, secretFileLimit);
    if (!text) {
        return tl::unexpected(text.error());
    }
    while (text->ends_with('\n') || text->ends_with('\r')) {
        text->pop_back();
    }
    if (text->empty()) {
        return base::fail(base::ErrorKind::KeyRefused, file.string(), "the file is empty");
    }
    return base::Secret::takeFrom(*text);
}

} // namespace

std::string variableFor(const std::string &name)
{
    std::string variable = base::asciiUpper(name);
    std::ranges::replace(variable, '-', '_');
    return "LATCHKEY_SECRET_" + variable;
}

std::string credentialFor(const std::string &name)
{
    return "latchkey-secret-" + name;
}

std::string waysFor(const std::string &name)
{
    return "set " + variableFor(name) + ", load the systemd credential " + credentialFor(name)
        + ", or name a --secret-file of mode 0600";
}

std::optional<base::Secret> secretFromEnvironment(const std::string &name)
{
    const char *value = std::getenv(variableFor(name).c_str());
    if (value == nullptr || *value == '\0') {
        return std::nullopt;
    }
    return base::Secret(std::string_view(value));
}

base::Result<std::optional<base::Secret>> secretFromCredential(const std::string &name)
{
    const char *folder = std::getenv("CREDENTIALS_DIRECTORY");
    if (folder == nullptr || *folder == '\0') {
        return std::nullopt;
    }
    const auto file = std::filesystem::path(folder) / credentialFor(name);
    std::error_code code;
    if (!std::filesystem::exists(file, code)) {
        return std::nullopt;
    }
    auto secret = readSecret(file);
    if (!secret) {
        return tl::unexpected(secret.error());
    }
    return std::optional(std::move(*secret));
}

base::Result<base::Secret> secretFromFile(const std::filesystem::path &file)
{
    if (auto isPrivate = base::requirePrivate(file); !isPrivate) {
        return tl::unexpected(isPrivate.error());
    }
    return readSecret(file);
}

} // namespace latchkey::secrets
