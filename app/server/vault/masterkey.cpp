// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/vault/masterkey.h"

#include "base/encoding.h"
#include "base/file.h"
#include "server/storage/vaultrows.h"

#include <sodium.h>

#include <cstdlib>

namespace latchkey::server {

namespace {

constexpr std::size_t keySize = 32;

std::string checkOf(const base::Secret &key)
{
    return base::blake2b("latchkey vault: which key is it", key.view());
}

/// A key file holds 64 hex digits and perhaps a newline.
base::Result<base::Secret> readKey(const std::filesystem::path &file)
{
    if (auto isPrivate = base::requirePrivate(file); !isPrivate) {
        return tl::unexpected(isPrivate.error());
    }
    auto text = base::readFile(file, 4096);
    if (!text) {
        return tl::unexpected(text.error());
    }
    auto owned = base::Secret::takeFrom(*text);
    auto hex = owned.view();
    while (hex.ends_with('\n') || hex.ends_with('\r')) {
        hex.remove_suffix(1);
    }
    auto key = base::Secret::ofSize(keySize);
    std::size_t size = 0;
    const bool whole = hex.size() == 2 * keySize
        && sodium_hex2bin(key.writable(), keySize, hex.data(), hex.size(), nullptr, &size, nullptr)
            == 0;
    if (!whole || size != keySize) {
        return base::fail(
            base::ErrorKind::KeyRefused, file.string(), "a master key is 64 hex digits");
    }
    return key;
}

base::Result<base::Secret> makeKey(const std::filesystem::path &file)
{
    std::string bytes = base::randomBytes(keySize);
    std::string hex = base::toHex(bytes) + "\n";
    auto key = base::Secret::takeFrom(bytes);
    const auto written = base::writeFileAtomically(file, hex, 0600);
    base::wipe(hex);
    if (!written) {
        return tl::unexpected(written.error());
    }
    return key;
}

} // namespace

std::filesystem::path masterKeyFile(
    const std::filesystem::path &given, const std::filesystem::path &data)
{
    if (!given.empty()) {
        return given;
    }
    if (const char *credentials = std::getenv("CREDENTIALS_DIRECTORY")) {
        auto file = std::filesystem::path(credentials) / "master-key";
        std::error_code ignored;
        if (std::filesystem::exists(file, ignored)) {
            return file;
        }
    }
    return data / "master.key";
}

base::Result<base::Secret> loadMasterKey(const std::filesystem::path &file, Session &session)
{
    VaultRows rows(session);
    const auto check = rows.keyCheck();
    if (!check) {
        return tl::unexpected(check.error());
    }
    std::error_code ignored;
    const bool exists = std::filesystem::exists(file, ignored);
    if (!exists && *check) {
        return base::fail(base::ErrorKind::KeyRefused, file.string(),
            "the vault's master key is missing; without it no stored token opens");
    }
    auto key = exists ? readKey(file) : makeKey(file);
    if (!key) {
        return key;
    }
    if (*check && **check != checkOf(*key)) {
        return base::fail(
            base::ErrorKind::KeyRefused, file.string(), "this is the master key of another vault");
    }
    if (!*check) {
        if (auto noted = rows.setKeyCheck(checkOf(*key)); !noted) {
            return tl::unexpected(noted.error());
        }
    }
    return key;
}

} // namespace latchkey::server
