// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/latchkey/console.h"

#include "journal/retention.h"
#include "programs/engine/profile.h"
#include "programs/latchkey/auditways.h"
#include "programs/latchkey/surroundings.h"
#include "secrets/headless.h"
#include "secrets/sessionstore.h"
#include "ui/common/translations.h"
#include "ui/devices/devicesview.h"
#include "ui/settings/preferences.h"
#include "ui/window/theming.h"
#include "words/errors.h"
#include "words/snapshots.h"

#include <QApplication>
#include <QIcon>
#include <QProcess>

#include <cstdio>

namespace latchkey::programs {

namespace {

constexpr std::chrono::milliseconds whileSimulating{700};
constexpr std::chrono::seconds inTheDemo{5};
constexpr std::chrono::milliseconds untilPainted{800};
constexpr int lastDay = 90;
constexpr std::chrono::hours betweenSweeps{24};
constexpr std::chrono::minutes untilSweep{2}; // the start has other things to do

// In memory, but for the key of names that belong to nobody: `--demo --offline` reads them later.
std::unique_ptr<secrets::SecretStore> demoSecrets()
{
    auto secrets = std::make_unique<secrets::SessionStore>();
    std::ignore = secrets->write({.name = secrets::profileKeyName},
        base::Secret(std::string(64, '0')), [](base::Result<void>) {});
    return secrets;
}

void complain(const base::Error &error)
{
    std::fprintf(stderr, "latchkey: %s\n", words::sentence(error).toUtf8().constData());
}

} // namespace

Console::Console(ConsoleOptions options)
    : m_options(std::move(options))
    , m_clock(base::WallClock{}.now())
{
}

Console::~Console()
{
    delete m_passphrase;
    m_opening.reset();
    m_sweeping.reset(); // it works on the engine's cache
    m_rehearsal.reset();
    m_tour.reset();
    m_window.reset(); // before what it shows; the servers stop last
    if (m_log) {
        m_log->write({.what = "end"});
    }
    m_log.reset();
    m_exceptions.reset();
    m_snapshots.reset();
    m_desk.reset();
    m_engine.reset();
    m_demo.reset();
}

std::filesystem::path Console::folderFor(const ConsoleOptions &options)
{
    auto folder = profileFolder(options.profile);
    if (options.demo && options.profile.empty()) {
        folder += "-demo";
    }
    return folder;
}

base::Result<bool> Console::open()
{
    m_profile = folderFor(m_options);
    if (!m_options.snapshot.isEmpty()) {
        askForPassphrase();
        return true;
    }
    m_instance = std::make_unique<ui::SingleInstance>(m_profile);
    const auto role = m_instance->claim();
    if (!role || *role == ui::SingleInstance::Role::Second) {
        return role ? base::Result<bool>(false) : tl::unexpected(role.error());
    }
    if (auto opened = openProfile(); !opened) {
        return tl::unexpected(opened.error());
    }
    openWindow();
    startReading();
    return true;
}

void Console::applyPreferences()
{
    m_settings = std::make_unique<QSettings>(
        QString::fromStdString((m_profile / "console.ini").string()), QSettings::IniFormat);
    const ui::Preferences preferences(*m_settings);
    ui::installTranslations(preferences.language());
    ui::applyThemeChoice(preferences.theme());
}

void Console::askForPassphrase()
{
    applyPreferences();
    m_opening = std::make_unique<models::NewestJob>();
    m_passphrase = new ui::OpenSnapshotDialog(m_options.snapshot, tr("Open"), nullptr);
    connect(m_passphrase, &ui::OpenSnapshotDialog::confirmed, this, &Console::openSnapshot);
    connect(m_passphrase, &QDialog::rejected, this, [] { QCoreApplication::exit(1); });
    m_passphrase->open();
    if (auto given = secrets::secretFromEnvironment("snapshot")) {
        openSnapshot(std::make_shared<base::Secret>(std::move(*given)));
    }
}

void Console::openSnapshot(const std::shared_ptr<base::Secret> &passphrase)
{
    m_opening->start([this, passphrase, file = m_options.snapshot.toStdString()](
                         const base::CancelToken &cancel) {
        const auto opened = std::make_shared<base::Result<snapshot::Opened>>(
            snapshot::open(file, *passphrase, cancel));
        return models::NewestJob::End([this, opened] { showSnapshot(std::move(*opened)); });
    });
}

// As of its own time: states, ages and exceptions are those of then.
void Console::showSnapshot(base::Result<snapshot::Opened> opened)
{
    if (!opened) {
        m_passphrase->showError(words::snapshotSentence(opened.error()));
        return;
    }
    m_clock.set(opened->front.takenAt);
    auto engine
        = Engine::openSnapshot(std::move(*opened), m_profile, m_clock, usualSecrets(m_profile));
    if (!engine) {
        m_passphrase->showError(words::snapshotSentence(engine.error()));
        return;
    }
    m_engine = std::move(*engine);
    openWindow();
    m_passphrase->accept();
    m_passphrase->deleteLater();
    startReading();
}

base::Result<void> Console::openProfile()
{
    std::unique_ptr<secrets::SecretStore> secrets;
    if (m_options.demo) {
        secrets = demoSecrets();
    } else {
        secrets = usualSecrets(m_profile);
    }
    if (m_options.demo && !m_options.offline) {
        auto demo = DemoHouse::open(m_profile, m_clock, *secrets);
        if (!demo) {
            return tl::unexpected(demo.error());
        }
        m_demo = std::move(*demo);
    } else {
        m_clock.follow();
    }
    auto engine = Engine::open(m_profile, m_clock, std::move(secrets));
    if (!engine) {
        return tl::unexpected(engine.error());
    }
    m_engine = std::move(*engine);
    if (const auto damage = m_engine->cache().damaged()) {
        complain(*damage);
    }
    return {};
}

bool Console::isOffline() const
{
    return m_options.offline || m_engine->snapshot();
}

std::optional<ui::ShownSnapshot> Console::shownSnapshot() const
{
    return m_engine->snapshot()
        ? std::optional(ui::ShownSnapshot{m_engine->snapshot()->takenAt, m_options.snapshot})
        : std::nullopt;
}

void Console::openWindow()
{
    m_desk = std::make_unique<Desk>(*m_engine, isOffline());
    m_snapshots = std::make_unique<SnapshotRoom>(*m_engine);
    m_log = std::make_unique<LogBook>(*m_engine, "console");
    m_log->write({.what = "start", .result = LATCHKEY_VERSION});
    m_exceptions
        = std::make_unique<ExceptionBook>(*m_engine, [this] { Q_EMIT m_desk->cacheChanged(); });
    applyPreferences();
    m_engine->cache().hideNames(ui::Preferences(*m_settings).hideNames());
    m_window = std::make_unique<ui::MainWindow>(ui::Context{.cache = m_engine->cache(),
        .clock = m_clock,
        .servers = *m_desk,
        .actions = m_engine->actions(),
        .notes = m_engine->notes(),
        .exceptions = *m_exceptions,
        .audit = auditDesk(*m_engine),
        .reports = {.profile = m_profile, .journal = m_engine->journal()},
        .settings = *m_settings,
        .version = QStringLiteral(LATCHKEY_VERSION),
        .userName = QString::fromStdString(loginName()),
        .demo = m_options.demo,
        .offline = isOffline(),
        .diagnostics = [this] { return diagnostics(*m_engine); },
        .snapshots = m_snapshots.get(),
        .snapshot = shownSnapshot(),
        .startDemo =
            [] {
                if (QProcess::startDetached(
                        QCoreApplication::applicationFilePath(), {QStringLiteral("--demo")})) {
                    QCoreApplication::quit();
                }
            }});
    if (!m_options.rehearsal.isEmpty()) {
        m_rehearsal
            = std::make_unique<Rehearsal>(*m_window, m_engine->cache(), m_options.rehearsal);
    }
    QApplication::setWindowIcon(QIcon::fromTheme(
        QStringLiteral("latchkey"), QIcon(QStringLiteral(":/icons/latchkey.svg"))));
    m_window->show();
    if (!m_instance) {
        return; // a snapshot's window is nobody's only one
    }
    connect(m_instance.get(), &ui::SingleInstance::woken, this, [this] {
        m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
        m_window->raise();
        m_window->activateWindow();
    });
}

void Console::startReading()
{
    connect(&m_reading, &QTimer::timeout, this, [this] {
        if (!m_engine->sync().isBusy()) {
            m_desk->syncAll();
        }
    });
    if (!m_engine->snapshot()) {
        startRetention();
    }
    if (m_demo) {
        followDemo();
    } else if (!isOffline()) {
        m_engine->actions().resumeUnfinished();
        m_engine->actions().followOthers();
        m_desk->syncAll();
        readEvery(ui::Preferences(*m_settings).refreshEvery());
        connect(m_window.get(), &ui::MainWindow::refreshChosen, this, &Console::readEvery);
    }
    if (!m_options.screenshot.isEmpty() || !m_options.tour.isEmpty()) {
        m_isToday = m_isToday || !m_demo;
        connect(&m_engine->sync(), &sync::SyncService::idle, this, &Console::lookForPicture);
        if (isOffline() || m_desk->servers().empty()) {
            QTimer::singleShot(untilPainted, this, &Console::takePicture);
        }
    }
}

void Console::startRetention()
{
    m_sweeping = std::make_unique<models::NewestJob>();
    connect(&m_retention, &QTimer::timeout, this, &Console::sweep);
    connect(m_window.get(), &ui::MainWindow::retentionChosen, this, &Console::sweep);
    m_retention.start(betweenSweeps);
    QTimer::singleShot(untilSweep, this, &Console::sweep);
}

// Off the UI thread: a journal may name many Macs.
void Console::sweep()
{
    const ui::Preferences preferences(*m_settings);
    m_engine->cache().keepHistory(preferences.keepHistory());
    const journal::RetentionRules rules{preferences.keepNames(), preferences.keepHistory()};
    m_sweeping->start([this, profile = m_profile, rules, now = m_clock.now(),
                          cache = &m_engine->cache()](const base::CancelToken &) {
        const auto isHere = [cache](const domain::ServerId &server, const domain::DeviceId &id) {
            constexpr std::string_view listed = "serial:"; // it may have its real id since
            const std::string &text = id.text();
            const auto found
                = cache->find(text.starts_with(listed) ? text.substr(listed.size()) : text);
            return !found || std::ranges::any_of(*found, [&server](const store::ListRow &row) {
                return row.server == server;
            });
        };
        auto retention = journal::Retention::open(profile);
        auto swept = retention ? retention->sweep(isHere, now, rules)
                               : base::Result<std::size_t>(tl::unexpected(retention.error()));
        return models::NewestJob::End([this, swept] {
            if (!swept) {
                complain(swept.error());
            } else if (*swept > 0) {
                m_following = m_engine->copyOutputs([](const base::Result<void> &) {});
            }
        });
    });
}

void Console::readEvery(std::chrono::minutes interval)
{
    if (interval == std::chrono::minutes::zero()) {
        m_reading.stop();
    } else {
        m_reading.start(interval);
    }
}

void Console::followDemo()
{
    connect(m_demo.get(), &DemoHouse::dayReached, this, &Console::demoReached);
    connect(m_demo.get(), &DemoHouse::failed, this, [this](const base::Error &error) {
        complain(error);
        if (!m_options.screenshot.isEmpty() || !m_options.tour.isEmpty()) {
            QCoreApplication::exit(1);
        }
    });
    m_demo->start();
}

void Console::demoReached(int day)
{
    m_window->showDemoDay(day);
    if (day == 1) {
        m_reading.start(
            whileSimulating); // most Macs enrol on the day before: its trend has them all
    }
    if (day == lastDay) {
        m_isToday = true;
        m_reading.start(inTheDemo);
        m_desk->syncAll();
    }
}

void Console::lookForPicture()
{
    if (m_isToday) {
        m_isToday = false; // one picture
        m_desk->syncAll(); // a whole run that began today
        QTimer::singleShot(untilPainted * 2, this, &Console::takePicture);
    }
}

void Console::startTour()
{
    const Tour::Kind kind = isOffline() ? Tour::Kind::Offline
        : m_desk->servers().empty()     ? Tour::Kind::Empty
                                        : Tour::Kind::Demo;
    m_reading.stop(); // nothing moves while a picture is taken
    m_tour = std::make_unique<Tour>(*m_window, m_options.tour, kind);
    connect(m_tour.get(), &Tour::finished, this, [](const QString &failed) {
        if (!failed.isEmpty()) {
            complain({.kind = base::ErrorKind::Unwritable,
                .where = failed.toStdString() + ".png",
                .detail = {}});
        }
        QCoreApplication::exit(failed.isEmpty() ? 0 : 1);
    });
    m_tour->start();
}

void Console::takePicture()
{
    if (!m_options.tour.isEmpty()) {
        startTour();
        return;
    }
    m_window->resize(1440, 900);
    m_window->showDevices();
    m_window->devices()->moveCurrent(
        -static_cast<int>(m_engine->cache().index()->size())); // the worst
    QTimer::singleShot(untilPainted, this, [this] {
        const bool saved = m_window->grab().save(m_options.screenshot);
        if (!saved) {
            complain({.kind = base::ErrorKind::Unwritable,
                .where = m_options.screenshot.toStdString(),
                .detail = {}});
        }
        QCoreApplication::exit(saved ? 0 : 1);
    });
}

} // namespace latchkey::programs
