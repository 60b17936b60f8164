// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/vault/masterkey.h"

#include "base/encoding.h"
#include "base/file.h"
#include "server/storage/vaultrows.h"

#include <sodium.h>

#include <algorithm>
#include <cstdlib>

namespace latchkey::server {

namespace {

constexpr std::size_t keySize = 32;

base::Result<base::Secret> keyFrom(std::string_view hex, const std::filesystem::path &file)
{
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

std::string checkOf(const base::Secret &key)
{
    return base::blake2b("latchkey vault: which key is it", key.view());
}

base::Secret makeKey()
{
    std::string bytes = base::randomBytes(keySize);
    return base::Secret::takeFrom(bytes);
}

base::Result<std::vector<base::Secret>> readKeys(const std::filesystem::path &file)
{
    if (auto isPrivate = base::requirePrivate(file); !isPrivate) {
        return tl::unexpected(isPrivate.error());
    }
    auto text = base::readFile(file, 4096);
    if (!text) {
        return tl::unexpected(text.error());
    }
    const auto owned = base::Secret::takeFrom(*text);
    std::vector<base::Secret> keys;
    auto rest = owned.view();
    while (!rest.empty() || keys.empty()) {
        auto line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(rest.size(), line.size() + 1));
        line = line.ends_with('\r') ? line.substr(0, line.size() - 1) : line;
        auto key = keyFrom(line, file);
        if (!key) {
            return tl::unexpected(key.error());
        }
        keys.push_back(std::move(*key));
    }
    return keys;
}

base::Result<void> writeKeys(
    const std::filesystem::path &file, const std::vector<base::Secret> &keys)
{
    std::string text;
    text.reserve(keys.size() * (2 * keySize + 1));
    for (const auto &key : keys) {
        std::string hex = base::toHex(key.view());
        text += hex;
        text += '\n';
        base::wipe(hex);
    }
    auto written = base::writeFileAtomically(file, text, 0600);
    base::wipe(text);
    return written;
}

base::Result<std::vector<base::Secret>> loadMasterKeys(
    const std::filesystem::path &file, Session &session)
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
    if (!exists) {
        std::vector<base::Secret> made;
        made.push_back(makeKey());
        if (auto written = writeKeys(file, made); !written) {
            return tl::unexpected(written.error());
        }
    }
    auto keys = readKeys(file);
    if (!keys) {
        return keys;
    }
    if (!*check) {
        if (auto noted = rows.setKeyCheck(checkOf(keys->front())); !noted) {
            return tl::unexpected(noted.error());
        }
        return keys;
    }
    const bool isIn = std::ranges::any_of(
        *keys, [&](const base::Secret &key) { return checkOf(key) == **check; });
    return isIn ? std::move(keys)
                : base::fail(base::ErrorKind::KeyRefused, file.string(),
                    "this is the master key of another vault");
}

} // namespace latchkey::server
