// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/vault/rotation.h"

#include "server/storage/vaultrows.h"
#include "server/vault/keyring.h"
#include "server/vault/masterkey.h"

namespace latchkey::server {

namespace {

constexpr int tokensAtOnce = 200;

/// The keys of a file in the middle of a rotation.
struct Pair {
    base::Secret old;
    base::Secret fresh;
};

class Rotation {
public:
    Rotation(Storage &storage, std::filesystem::path file)
        : m_storage(storage)
        , m_file(std::move(file))
    {
    }

    base::Result<void> prepare()
    {
        return m_storage.writer().run([this](Session &session) -> base::Result<void> {
            auto keys = loadMasterKeys(m_file, session);
            if (!keys || keys->size() > 1) {
                return keys ? base::Result<void>() : tl::unexpected(keys.error());
            }
            keys->push_back(makeKey());
            return writeKeys(m_file, *keys);
        });
    }

    base::Result<std::int64_t> run()
    {
        auto done = prepare();
        if (done) {
            done = m_storage.writer().run([this](Session &session) { return takeOver(session); });
        }
        Progress progress;
        while (done && !progress.isLast) {
            Progress next;
            done = m_storage.writer().run([&](Session &session) {
                next = progress;
                return rewrapSome(session, next);
            });
            progress = next;
        }
        if (!done) {
            return tl::unexpected(done.error());
        }
        // Whoever stored since then asked the database first, and sealed under the new key.
        std::vector<base::Secret> one;
        one.push_back(m_keys->fresh.clone());
        auto written = writeKeys(m_file, one);
        return written ? base::Result<std::int64_t>(progress.count)
                       : tl::unexpected(written.error());
    }

private:
    struct Progress {
        DeviceKey after = {};
        std::int64_t count = 0; ///< rewrapped so far
        bool isLast = false;
    };

    /// From this commit on the new key seals.
    base::Result<void> takeOver(Session &session)
    {
        auto keys = loadMasterKeys(m_file, session);
        const auto ring = KeyRing::load(m_file, session);
        const auto check = VaultRows(session).keyCheck();
        if (!keys || !ring || !check) {
            return tl::unexpected(!keys ? keys.error() : !ring ? ring.error() : check.error());
        }
        if (keys->size() != 2) {
            return base::fail(base::ErrorKind::KeyRefused, m_file.string(), "it holds three keys");
        }
        // The second of the file is the new one: also where a rotation was stopped after this.
        m_keys = Pair{std::move(keys->front()), std::move(keys->back())};
        const std::string fresh = checkOf(m_keys->fresh);
        const Sealer *sealer = ring->find(fresh);
        auto done = VaultRows(session).setFingerprintKey(KeyRing::sealedFingerprintKey(*sealer));
        return done ? VaultRows(session).setKeyCheck(fresh) : done;
    }

    base::Result<void> rewrapSome(Session &session, Progress &progress)
    {
        VaultRows rows(session);
        const auto held = rows.after(progress.after, tokensAtOnce);
        if (!held) {
            return tl::unexpected(held.error());
        }
        const Sealer old(m_keys->old);
        const Sealer fresh(m_keys->fresh);
        for (const auto &each : *held) {
            if (const auto again = old.resealed(each.sealed, each.udid, fresh)) {
                if (auto done = rows.rewrap(each.device, *again); !done) {
                    return done;
                }
                ++progress.count;
            }
        }
        progress.isLast = held->size() < static_cast<std::size_t>(tokensAtOnce);
        progress.after = held->empty() ? progress.after : held->back().device;
        return {};
    }

    Storage &m_storage;
    std::filesystem::path m_file;
    std::optional<Pair> m_keys;
};

} // namespace

base::Result<void> prepareRotation(Storage &storage, const Options &options)
{
    return Rotation(storage, masterKeyFile(options.masterKey, options.data)).prepare();
}

base::Result<std::int64_t> rotateKey(Storage &storage, const Options &options)
{
    return Rotation(storage, masterKeyFile(options.masterKey, options.data)).run();
}

} // namespace latchkey::server
