// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/engine/snapshots.h"

#include "base/encoding.h"
#include "base/file.h"
#include "base/newfile.h"
#include "query/query.h"
#include "report/namehiding.h"
#include "store/index.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>

namespace latchkey::programs {

namespace {

std::string kindOf(Engine &engine, const domain::ServerId &server)
{
    const auto entry = engine.registry().find(server);
    return entry ? std::string(connectors::wordOf(entry->kind)) : std::string();
}

base::Result<snapshot::Front> frontOf(Engine &engine, const SnapshotWish &wish)
{
    const auto states = engine.cache().servers();
    auto days = engine.cache().days();
    if (!states || !days) {
        return tl::unexpected(states ? days.error() : states.error());
    }
    snapshot::Front front{.takenAt = engine.clock().now(),
        .version = wish.version,
        .filter = wish.withNames ? wish.where : report::hideNames(wish.where),
        .names = engine.cache().areNamesHidden() ? snapshot::Names::Hidden
            : wish.withNames                     ? snapshot::Names::Kept
                                                 : snapshot::Names::Pseudonyms};
    for (const store::ServerState &state : *states) {
        front.servers.push_back({state, kindOf(engine, state.server)});
    }
    if (wish.where.empty()) {
        front.days = std::move(*days);
    }
    return front;
}

std::filesystem::path nameFor(const snapshot::Front &front)
{
    std::string name = base::formatRfc3339(front.takenAt).substr(0, 16); // to the minute
    std::ranges::replace(name, ':', '-');
    return name + snapshotEnding;
}

base::Result<void> copy(const std::filesystem::path &from, base::NewFile &to)
{
    std::ifstream file(from, std::ios::binary);
    if (!file) {
        return base::fail(base::ErrorKind::Unreadable, from.string(), std::strerror(errno));
    }
    std::string block(std::size_t{1} << 16U, '\0');
    while (file.read(block.data(), static_cast<std::streamsize>(block.size())), file.gcount() > 0) {
        const auto part
            = std::string_view(block).substr(0, static_cast<std::size_t>(file.gcount()));
        if (auto written = to.write(part); !written) {
            return written;
        }
    }
    return {};
}

} // namespace

base::Result<SnapshotPlan> planSnapshot(Engine &engine, SnapshotWish wish)
{
    std::error_code code;
    if (std::filesystem::exists(wish.file, code)
        && !std::filesystem::is_regular_file(wish.file, code)) {
        return base::fail(base::ErrorKind::Usage, wish.file.string());
    }
    auto filter = query::parse(wish.where);
    auto front = frontOf(engine, wish);
    auto exceptions = engine.exceptions();
    if (!filter || !front) {
        return tl::unexpected(filter ? front.error() : filter.error());
    }
    const auto view
        = engine.cache().index()->ask({.filter = std::move(*filter), .now = front->takenAt}, {});
    if (!view || !exceptions) {
        return tl::unexpected(view ? exceptions.error() : view.error());
    }
    return SnapshotPlan{.cache = &engine.cache(),
        .wish = std::move(wish),
        .view = *view,
        .front = std::move(*front),
        .exceptions = std::move(*exceptions)};
}

// A shown snapshot names people as its file does.
base::Result<SnapshotPlan> sideOf(Engine &engine)
{
    auto plan = planSnapshot(engine, {.withNames = true});
    if (plan && engine.snapshot() && plan->front.names == snapshot::Names::Kept) {
        plan->front.names = engine.snapshot()->names;
        plan->front.pseudonymKey = engine.snapshot()->pseudonymKey;
    }
    return plan;
}

snapshot::Pseudonyms pseudonymsFrom(const base::Secret &profileKey)
{
    std::string key = base::blake2b("latchkey snapshot pseudonyms", profileKey.view());
    return snapshot::Pseudonyms(base::Secret::takeFrom(key));
}

base::Call readPseudonyms(Engine &engine, base::Completion<snapshot::Pseudonyms> done)
{
    return engine.vault().key([done = std::move(done)](base::Result<secrets::Kept> kept) {
        if (!kept) {
            done(tl::unexpected(kept.error()));
            return;
        }
        done(pseudonymsFrom(kept->value));
    });
}

base::Result<snapshot::Prepared> prepareSnapshot(const SnapshotPlan &plan,
    const snapshot::Pseudonyms &pseudonyms, const base::Secret &passphrase,
    const base::CancelToken &cancel, const snapshot::Progress &progress)
{
    snapshot::Content content{.cache = *plan.cache,
        .front = plan.front,
        .rows = plan.view->rows,
        .exceptions = plan.exceptions};
    if (plan.front.names == snapshot::Names::Pseudonyms) {
        content.pseudonyms = &pseudonyms;
        content.front.pseudonymKey = pseudonyms.keyId();
    }
    return snapshot::prepare(content, plan.wish.file, passphrase, cancel, progress);
}

base::Result<void> settleSnapshot(
    Engine &engine, const SnapshotPlan &plan, snapshot::Prepared &prepared)
{
    journal::AuditRecord record{.at = base::WallClock{}.now(),
        .action = journal::AuditAction::Export,
        .result = "done",
        .detail = "snapshot " + plan.wish.file.filename().string()
            + (plan.front.names == snapshot::Names::Kept ? ", with names" : ""),
        .sha256 = prepared.sha256};
    if (auto noted = engine.journal().note(record); !noted) {
        return noted;
    }
    auto committed = prepared.file.commit();
    if (!committed) {
        record.result = "failed";
        if (auto noted = engine.journal().note(record); !noted) {
            return noted;
        }
    }
    return committed;
}

std::filesystem::path snapshotFolder(const std::filesystem::path &profile)
{
    return profile / "snapshots";
}

std::filesystem::path snapshotFile(const std::filesystem::path &profile, const std::string &given)
{
    std::error_code code;
    const auto kept = snapshotFolder(profile) / (given + snapshotEnding);
    const bool isName = given.find('/') == std::string::npos
        && !std::filesystem::exists(given, code) && std::filesystem::exists(kept, code);
    return isName ? kept : std::filesystem::path(given);
}

base::Result<std::filesystem::path> keepSnapshot(const std::filesystem::path &profile,
    const std::filesystem::path &file, const snapshot::Front &front)
{
    const auto folder = snapshotFolder(profile);
    for (const auto &each : {profile, folder}) {
        if (auto made = base::makePrivateFolder(each); !made) {
            return tl::unexpected(made.error());
        }
    }
    const auto target = folder / nameFor(front);
    auto kept = base::NewFile::create(target);
    auto done = kept ? copy(file, *kept) : tl::unexpected(kept.error());
    if (done) {
        done = kept->commit();
    }
    return done ? base::Result<std::filesystem::path>(target) : tl::unexpected(done.error());
}

} // namespace latchkey::programs
