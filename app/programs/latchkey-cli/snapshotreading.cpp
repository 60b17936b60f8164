// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/latchkey-cli/snapshotreading.h"

#include "programs/engine/snapshots.h"
#include "programs/latchkey-cli/stopping.h"
#include "store/index.h"

namespace latchkey::programs {

namespace {

base::Result<snapshot::Compared> compare(
    Engine &engine, snapshot::SealedReader &file, const snapshot::Pseudonyms &pseudonyms)
{
    const auto side = sideOf(engine);
    return side ? snapshot::compareWithCache(file, {engine.cache(), side->view->rows, side->front},
               pseudonyms, stopping().token())
                : tl::unexpected(side.error());
}

} // namespace

std::optional<snapshot::SealedReader> openFile(
    Session &session, const std::string &file, const base::Secret &passphrase)
{
    auto reader = snapshot::SealedReader::open(snapshotFile(session.profile(), file), passphrase);
    if (!reader) {
        session.fail(reader.error());
        return std::nullopt;
    }
    return std::move(*reader);
}

void compareWithSnapshot(Session &session, Engine &engine, const std::string &file,
    const PassphraseOptions &options, std::function<void(snapshot::Compared compared)> done)
{
    const auto passphrase = session.passphrase(options);
    auto opened = passphrase ? openFile(session, file, *passphrase) : std::nullopt;
    if (!opened) {
        return;
    }
    auto reader = std::make_shared<snapshot::SealedReader>(std::move(*opened));
    auto calls = std::make_shared<base::Calls>();
    calls->add(readPseudonyms(engine,
        [&session, &engine, reader, calls, done = std::move(done)](
            base::Result<snapshot::Pseudonyms> pseudonyms) {
            auto compared = pseudonyms ? compare(engine, *reader, *pseudonyms)
                                       : tl::unexpected(pseudonyms.error());
            if (compared) {
                done(std::move(*compared));
            } else {
                session.fail(compared.error());
            }
        }));
}

} // namespace latchkey::programs
