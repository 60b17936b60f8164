// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/world.h"
#include "store/fleet/opencache.h"

#include "ui/support/fleet.h"
#include "ui/window/places.h"

#include <QCoreApplication>

namespace latchkey::tests {

using namespace std::chrono_literals;

namespace {

// 24 November 2026, 14:32: the day of the pictures.
const base::Instant pictureDay = *base::parseRfc3339("2026-11-24T14:32:00Z");

template <typename T> T must(base::Result<T> result)
{
    if (!result) {
        qFatal("%s: %s", result.error().where.c_str(), result.error().detail.c_str());
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

} // namespace

World::World()
    : clock(pictureDay)
{
    const std::filesystem::path path = folder.path().toStdString();
    cache = must(tests::openCache(path));
    desk.cache = cache.get();
    actions = must(actions::ActionService::make({.profile = path,
        .cache = *cache,
        .connectors = [](const connectors::ServerEntry &,
                          base::Secret) -> base::Result<std::unique_ptr<connectors::Connector>> {
            return base::fail(base::ErrorKind::Offline);
        },
        .secrets = [](const connectors::ServerEntry &,
                       base::Completion<base::Secret>) { return base::Call(); },
        .clock = clock}));
    notes = std::make_unique<journal::Notes>(must(journal::Notes::open(path)));
    exceptions = std::make_unique<Exceptions>(path, *cache, clock);
    exceptions->told = [this] { Q_EMIT desk.cacheChanged(); };
    audit = std::make_unique<journal::Journal>(must(journal::Journal::open(path)));
    settings = std::make_unique<QSettings>(
        folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    // As a helpdesk worker left it; a first start begins with the Overview.
    settings->setValue(QStringLiteral("window/view"), static_cast<int>(ui::Place::Devices));
}

void World::write(const std::vector<domain::Device> &fleet, bool finish)
{
    for (const char *name : {"HQ", "Schools"}) {
        const domain::ServerId server(name);
        std::vector<store::CachedDevice> page;
        for (const domain::Device &mac : fleet) {
            if (mac.server == server) {
                page.push_back(store::diagnosed(mac, clock.now()));
            }
        }
        must(cache->beginRun(server));
        must(cache->upsertPage(server, page));
        if (finish) {
            must(cache->finishRun(
                {.server = server, .since = "1", .full = true, .at = clock.now() - 2min}));
        }
    }
}

void World::fill()
{
    write(makeFleet(clock.now()), true);
    desk.setTwo(clock.now());
}

void World::fillAssigned()
{
    std::vector<domain::Device> fleet = makeFleet(clock.now());
    std::erase_if(fleet, [](const domain::Device &mac) { return !mac.udid.empty(); });
    write(fleet, false);
    Q_EMIT desk.cacheChanged();
}

void World::touch(int count)
{
    std::vector<domain::Device> fleet = makeFleet(clock.now());
    ++m_touched;
    for (domain::Device &mac : fleet) {
        mac.lastContact = clock.now() - std::chrono::minutes(m_touched % 50);
    }
    fleet.resize(static_cast<std::size_t>(count));
    write(fleet, false);
    Q_EMIT desk.cacheChanged();
}

void World::age(const QString &name)
{
    std::vector<domain::Device> fleet = makeFleet(clock.now());
    std::erase_if(
        fleet, [&name](const domain::Device &mac) { return mac.name != name.toStdString(); });
    for (domain::Device &mac : fleet) {
        mac.lastContact = clock.now() - std::chrono::days(30);
    }
    write(fleet, false);
    Q_EMIT desk.cacheChanged();
}

const ui::Context &World::lastingContext()
{
    if (m_context == nullptr) {
        m_context = std::make_unique<const ui::Context>(context());
    }
    return *m_context;
}

ui::Context World::context()
{
    return {.cache = *cache,
        .clock = clock,
        .servers = desk,
        .actions = *actions,
        .notes = *notes,
        .exceptions = *exceptions,
        .audit = {.journal = *audit,
            .keptHead =
                [](base::Completion<ui::KeptHead> done) {
                    const base::Promise<ui::KeptHead> promise(std::move(done));
                    base::Call call = promise.call();
                    QMetaObject::invokeMethod(
                        qApp, [promise] { promise.deliver(base::fail(base::ErrorKind::NotFound)); },
                        Qt::QueuedConnection);
                    return call;
                },
            .exportTo = [](const std::filesystem::path &,
                            base::Completion<std::string>) { return base::Call(); }},
        .reports = {.profile = folder.path().toStdString(), .journal = *audit},
        .settings = *settings,
        .version = QStringLiteral("0.1.0"),
        .userName = QStringLiteral("d.nowak"),
        .demo = demo,
        .offline = offline,
        .startDemo = [this] { ++demosStarted; }};
}

} // namespace latchkey::tests
