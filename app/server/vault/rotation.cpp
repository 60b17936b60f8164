// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/vault/rotation.h"

#include "server/storage/vaultrows.h"
#include "server/vault/keyring.h"
#include "server/vault/masterkey.h"
#include "server/vault/openings.h"

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
    Rotation(Storage &storage, std::filesystem::path file, const base::Clock &clock)
        : m_storage(storage)
        , m_file(std::move(file))
        , m_clock(clock)
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

    base::Result<Rotated> run()
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
        return written ? base::Result<Rotated>(progress.met) : tl::unexpected(written.error());
    }

private:
    struct Progress {
        DeviceKey after = {};
        Rotated met = {}; ///< so far
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
        for (const auto &each : *held) {
            if (auto done = rewrap(session, each, progress.met); !done) {
                return done;
            }
        }
        progress.isLast = held->size() < static_cast<std::size_t>(tokensAtOnce);
        progress.after = held->empty() ? progress.after : held->back().device;
        return {};
    }

    base::Result<void> rewrap(Session &session, VaultRows::Held held, Rotated &met) const
    {
        const Sealer fresh(m_keys->fresh);
        SealedToken &sealed = held.kept.sealed;
        if (const auto again = Sealer(m_keys->old).resealed(sealed, held.udid, fresh)) {
            if (auto done = VaultRows(session).rewrap(held.device, *again); !done) {
                return done;
            }
            sealed = *again;
            ++met.tokens;
        }
        // No key but these two ever seals it: what does not open now is lost.
        const auto token = fresh.open(sealed, held.udid);
        met.unopened += token ? 0 : 1;
        const auto noted = Openings(session, m_clock.now())
                               .note(held.device, held.udid, held.kept,
                                   token ? std::string_view() : token.error().detail);
        return noted ? base::Result<void>() : tl::unexpected(noted.error());
    }

    Storage &m_storage;
    std::filesystem::path m_file;
    const base::Clock &m_clock;
    std::optional<Pair> m_keys;
};

} // namespace

base::Result<void> prepareRotation(Storage &storage, const Options &options)
{
    const base::WallClock clock;
    return Rotation(storage, masterKeyFile(options.masterKey, options.data), clock).prepare();
}

base::Result<Rotated> rotateKey(Storage &storage, const Options &options, const base::Clock &clock)
{
    return Rotation(storage, masterKeyFile(options.masterKey, options.data), clock).run();
}

} // namespace latchkey::server
