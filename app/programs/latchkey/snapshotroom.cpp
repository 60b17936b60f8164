// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/latchkey/snapshotroom.h"

#include "store/index.h"

#include <QCoreApplication>
#include <QProcess>

namespace latchkey::programs {

namespace {

QString pathText(const std::filesystem::path &path)
{
    return QString::fromStdString(path.string());
}

base::Result<snapshot::Compared> compareWithFile(const std::filesystem::path &file,
    const base::Secret &passphrase, const snapshot::CacheSide &side,
    const snapshot::Pseudonyms &pseudonyms, const base::CancelToken &cancel)
{
    auto reader = snapshot::SealedReader::open(file, passphrase);
    return reader ? snapshot::compareWithCache(*reader, side, pseudonyms, cancel)
                  : tl::unexpected(reader.error());
}

// The profile's own cache, which nothing else in this process has open.
base::Result<snapshot::Compared> compareWithProfile(const std::filesystem::path &profile,
    const base::Secret &profileKey, const snapshot::CacheSide &before,
    const base::CancelToken &cancel)
{
    auto cache = store::Cache::open(profile);
    if (!cache) {
        return tl::unexpected(cache.error());
    }
    (*cache)->tellKey(profileKey.clone());
    snapshot::Front front{.takenAt = base::WallClock{}.now(),
        .version = before.front.version,
        .names = snapshot::Names::Kept};
    const auto view = (*cache)->index()->ask({.now = front.takenAt}, cancel);
    return view ? snapshot::compareCaches(before, {**cache, (*view)->rows, std::move(front)},
               pseudonymsFrom(profileKey), cancel)
                : tl::unexpected(view.error());
}

} // namespace

SnapshotRoom::SnapshotRoom(Engine &engine)
    : m_engine(engine)
{
}

QString SnapshotRoom::folder() const
{
    std::error_code code;
    const auto kept = snapshotFolder(m_engine.profile());
    return std::filesystem::exists(kept, code) ? pathText(kept) : QString();
}

void SnapshotRoom::open(const QString &file)
{
    QProcess::startDetached(QCoreApplication::applicationFilePath(),
        {QStringLiteral("--profile"), pathText(m_engine.profile()), file});
}

base::Call SnapshotRoom::write(ui::SnapshotOrder order, base::Secret passphrase, Progress progress,
    base::Completion<ui::WrittenSnapshot> done)
{
    const Written promise(std::move(done));
    base::Call call = promise.call([this] { m_writing.cancel(); });
    auto plan = planSnapshot(m_engine,
        {.file = order.file.toStdString(),
            .where = order.filter.toStdString(),
            .withNames = order.withNames,
            .version = LATCHKEY_VERSION});
    const auto secret = std::make_shared<base::Secret>(std::move(passphrase));
    m_calls.add(readPseudonyms(m_engine,
        [this, promise, plan = std::move(plan), secret, progress = std::move(progress)](
            base::Result<snapshot::Pseudonyms> read) {
            if (!plan || !read) {
                promise.deliver(tl::unexpected(plan ? read.error() : plan.error()));
                return;
            }
            const auto pseudonyms = std::make_shared<snapshot::Pseudonyms>(std::move(*read));
            m_writing.start([=, this, plan = *plan](const base::CancelToken &cancel) {
                const auto tell = [this, progress](std::size_t macs) {
                    QMetaObject::invokeMethod(&m_writing, [progress, macs] { progress(macs); });
                };
                const auto prepared = std::make_shared<base::Result<snapshot::Prepared>>(
                    prepareSnapshot(plan, *pseudonyms, *secret, cancel, tell));
                return models::NewestJob::End(
                    [this, plan, prepared, promise] { settle(plan, *prepared, promise); });
            });
        }));
    return call;
}

void SnapshotRoom::settle(
    const SnapshotPlan &plan, base::Result<snapshot::Prepared> &prepared, const Written &promise)
{
    const auto settled
        = prepared ? settleSnapshot(m_engine, plan, *prepared) : tl::unexpected(prepared.error());
    promise.deliver(settled
            ? base::Result<ui::WrittenSnapshot>({pathText(plan.wish.file), prepared->macs})
            : tl::unexpected(settled.error()));
}

base::Call SnapshotRoom::start(Comparing compare, base::Completion<snapshot::Compared> done)
{
    const Compared promise(std::move(done));
    base::Call call = promise.call([this] { m_comparing.cancel(); });
    m_calls.add(m_engine.vault().key(
        [this, promise, compare = std::move(compare)](base::Result<secrets::Kept> kept) {
            if (!kept) {
                promise.deliver(tl::unexpected(kept.error()));
                return;
            }
            const auto key = std::make_shared<base::Secret>(std::move(kept->value));
            m_comparing.start([=](const base::CancelToken &cancel) {
                auto compared = compare(*key, cancel);
                return models::NewestJob::End(
                    [promise, compared = std::move(compared)] { promise.deliver(compared); });
            });
        }));
    return call;
}

base::Call SnapshotRoom::compare(
    const QString &file, base::Secret passphrase, base::Completion<snapshot::Compared> done)
{
    auto side = sideOf(m_engine);
    const auto secret = std::make_shared<base::Secret>(std::move(passphrase));
    return start(
        [this, side = std::move(side), secret, path = file.toStdString()](
            const base::Secret &key, const base::CancelToken &cancel) {
            return side
                ? compareWithFile(path, *secret, {m_engine.cache(), side->view->rows, side->front},
                    pseudonymsFrom(key), cancel)
                : tl::unexpected(side.error());
        },
        std::move(done));
}

base::Call SnapshotRoom::compareWithNow(base::Completion<snapshot::Compared> done)
{
    auto side = sideOf(m_engine);
    return start(
        [this, side = std::move(side)](const base::Secret &key, const base::CancelToken &cancel) {
            return side ? compareWithProfile(m_engine.profile(), key,
                       {m_engine.cache(), side->view->rows, side->front}, cancel)
                        : tl::unexpected(side.error());
        },
        std::move(done));
}

} // namespace latchkey::programs
