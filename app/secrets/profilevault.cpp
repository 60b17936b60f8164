// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/profilevault.h"

#include "base/encoding.h"
#include "secrets/later.h"

#include <cstdlib>

namespace latchkey::secrets {

namespace {

constexpr std::size_t keySize = 32;
constexpr const char *variable = "LATCHKEY_PROFILE_KEY";

// A dot, which no server's name has: nobody's credentials can get in the way.
SecretName own(const std::string &name)
{
    return {.name = "profile." + name};
}

base::Result<base::Secret> keyFromHex(std::string_view hex, const std::string &where)
{
    std::string bytes;
    const bool isHex = hex.size() == 2 * keySize
        && hex.find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
    if (!isHex) {
        return base::fail(base::ErrorKind::KeyRefused, where, "a key has 64 hex digits");
    }
    for (std::size_t i = 0; i < hex.size(); i += 2) {
        bytes += static_cast<char>(std::stoi(std::string(hex.substr(i, 2)), nullptr, 16));
    }
    return base::Secret::takeFrom(bytes);
}

base::Result<Kept> keptKey(const base::Result<Kept> &read)
{
    if (!read) {
        return tl::unexpected(read.error());
    }
    auto key = keyFromHex(read->value.view(), "profile key");
    if (!key) {
        return tl::unexpected(key.error());
    }
    return Kept{.value = std::move(*key), .protection = read->protection};
}

} // namespace

ProfileVault::ProfileVault(const std::filesystem::path &profile, SecretStore &store)
    : m_file(profile)
    , m_store(store)
{
}

base::Call ProfileVault::key(base::Completion<Kept> done)
{
    if (const char *given = std::getenv(variable); given != nullptr && *given != '\0') {
        auto key = keyFromHex(given, variable);
        base::Result<Kept> kept = key
            ? base::Result<Kept>(Kept{std::move(*key), Protection::Environment})
            : tl::unexpected(key.error());
        return answerLater<Kept>(&m_context, std::move(done), std::move(kept));
    }
    const base::Promise<Kept> promise(std::move(done));
    m_calls.add(read("key", [this, promise](base::Result<Kept> found) {
        if (!found && found.error().kind == base::ErrorKind::NotFound) {
            makeKey(promise);
        } else {
            promise.deliver(keptKey(found));
        }
    }));
    return promise.call();
}

void ProfileVault::makeKey(const base::Promise<Kept> &promise)
{
    const std::string hex = base::toHex(base::randomBytes(keySize));
    m_calls.add(write("key", hex, [promise, hex](base::Result<Protection> where) {
        promise.deliver(keptKey(where ? base::Result<Kept>(Kept{base::Secret(hex), *where})
                                      : tl::unexpected(where.error())));
    }));
}

base::Call ProfileVault::read(const std::string &name, base::Completion<Kept> done)
{
    auto inFile = m_file.read(name);
    if (inFile || inFile.error().kind != base::ErrorKind::NotFound) {
        base::Result<Kept> kept = inFile
            ? base::Result<Kept>(Kept{base::Secret::takeFrom(*inFile), Protection::FilePermissions})
            : tl::unexpected(inFile.error());
        return answerLater<Kept>(&m_context, std::move(done), std::move(kept));
    }
    const auto where = m_store.protection();
    return m_store.read(own(name), [name, where, done](base::Result<base::Secret> found) {
        if (found) {
            done(Kept{.value = std::move(*found), .protection = where});
        } else if (found.error().kind == base::ErrorKind::NoKeyring) {
            done(base::fail(base::ErrorKind::NotFound, name));
        } else {
            done(tl::unexpected(found.error()));
        }
    });
}

base::Call ProfileVault::write(
    const std::string &name, const std::string &value, base::Completion<Protection> done)
{
    const auto toFile = [file = m_file, name, value]() -> base::Result<Protection> {
        auto written = file.write(name, value);
        if (!written) {
            return tl::unexpected(written.error());
        }
        return Protection::FilePermissions;
    };
    if (m_file.exists()) {
        return answerLater<Protection>(&m_context, std::move(done), toFile());
    }
    return m_store.write(own(name), base::Secret(value),
        [toFile, where = m_store.protection(), done](base::Result<void> written) {
            if (written) {
                done(where);
            } else if (written.error().kind == base::ErrorKind::NoKeyring) {
                done(toFile());
            } else {
                done(tl::unexpected(written.error()));
            }
        });
}

} // namespace latchkey::secrets
