// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/notifier.h"
#include "ui/common/translations.h"
#include "ui/devices/devicesview.h"
#include "ui/overview/overviewview.h"
#include "ui/overview/tokenalarm.h"
#include "ui/servers/serversview.h"
#include "ui/style/style.h"
#include "ui/support/gallery.h"
#include "ui/support/world.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace latchkey;
using namespace latchkey::ui;
using namespace Qt::StringLiterals;

/// A desktop's notification service on the test's own bus: remembers what it was told.
class Listener final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Told {
        uint replaced = 0;
        QString title;
        QString text;
    };
    std::vector<Told> told;

public Q_SLOTS:
    uint Notify(const QString &, uint replaces, const QString &, const QString &title,
        const QString &text, const QStringList &, const QVariantMap &, int)
    {
        told.push_back({replaces, title, text});
        return replaces != 0 ? replaces : static_cast<uint>(told.size()) + 40;
    }
};

/// The desktop portal of the test's own bus.
class Portal final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Notification")

public:
    QStringList told;

public Q_SLOTS:
    void AddNotification(const QString &id, const QVariantMap &notice)
    {
        told.append(id + u": "_s + notice.value(u"title"_s).toString());
    }
};

/// A real dbus-daemon of this test alone; it becomes the session's bus of this process.
class NotifierTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_daemon.waitForStarted());
        QVERIFY(m_daemon.waitForReadyRead());
        m_address = QString::fromLatin1(m_daemon.readLine()).trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toLatin1());
        tests::useTestFonts();
        installTranslations();
        applyTheme(Theme::light());
    }
    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(u"desktop"_s);
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }
    void init() { m_desktop = QDBusConnection::connectToBus(m_address, u"desktop"_s); }
    void cleanup()
    {
        m_desktop.unregisterObject(u"/org/freedesktop/Notifications"_s);
        m_desktop.unregisterService(u"org.freedesktop.Notifications"_s);
        m_desktop.unregisterObject(u"/org/freedesktop/portal/desktop"_s);
        m_desktop.unregisterService(u"org.freedesktop.portal.Desktop"_s);
    }

    void desktopIsToldAndAClickComesBack()
    {
        Listener listener;
        listen(listener);
        Notifier notifier(nullptr);
        QSignalSpy chosen(&notifier, &Notifier::chosen);
        notifier.tell({u"batch-7"_s, u"Done"_s, u"2 < 3 verified"_s});
        QTRY_COMPARE(listener.told.size(), std::size_t{1});
        QCOMPARE(listener.told.front().title, u"Done"_s);
        QCOMPARE(listener.told.front().text, u"2 &lt; 3 verified"_s); // its body is markup
        QTRY_VERIFY(click(41) && chosen.count() > 0);
        QCOMPARE(chosen.front().front().toString(), u"batch-7"_s);
    }

    void newerNoticeTakesThePlaceOfTheOlder()
    {
        Listener listener;
        listen(listener);
        Notifier notifier(nullptr);
        for (const auto &title : {u"1 Mac"_s, u"2 Macs"_s, u"3 Macs"_s}) {
            notifier.tell({u"lost"_s, title, {}});
        }
        QTRY_COMPARE(listener.told.size(), std::size_t{2});
        QCOMPARE(listener.told.back().title, u"3 Macs"_s);
        QCOMPARE(listener.told.back().replaced, 41U);
    }

    void portalIsToldWhereTheDesktopItselfIsHidden()
    {
        Portal portal;
        QVERIFY(m_desktop.registerObject(
            u"/org/freedesktop/portal/desktop"_s, &portal, QDBusConnection::ExportAllSlots));
        QVERIFY(m_desktop.registerService(u"org.freedesktop.portal.Desktop"_s));
        Notifier notifier(nullptr);
        notifier.tell({u"lost"_s, u"1 Mac"_s, {}});
        QTRY_COMPARE(portal.told, QStringList{u"lost: 1 Mac"_s});
    }

    void withoutABusNothingHappens()
    {
        Notifier notifier(nullptr, QDBusConnection(u"no such bus"_s));
        QSignalSpy chosen(&notifier, &Notifier::chosen);
        notifier.tell({u"lost"_s, u"1 Mac"_s, {}});
        QCOMPARE(chosen.count(), 0);
    }

    void lostTokensAreToldWhicheverViewIsShown()
    {
        Listener listener;
        listen(listener);
        tests::World world;
        world.fill();
        MainWindow window(world.context());
        window.show();
        auto *overview = window.findChild<OverviewView *>();
        QTRY_VERIFY(overview->source().data().has_value());
        window.showDevices();
        window.hide(); // the person looks elsewhere
        loseToken(world, "FIN-MBP-0001");
        Q_EMIT world.desk.cacheChanged();
        QTRY_COMPARE_WITH_TIMEOUT(listener.told.size(), std::size_t{1}, 20'000);
        QCOMPARE(listener.told.front().title, u"1 Mac has lost its token"_s);
        QVERIFY(!listener.told.front().text.contains(u"FIN-MBP"_s));
        QVERIFY(click(41));
        QTRY_VERIFY(window.devices()->isVisible()); // and comes back to the Macs
        QTRY_COMPARE(window.devices()->filterState().search, TokenAlarm::filter());
    }

    void aLongReadingThatEndsIsTold_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<bool>("fails");
        QTest::addColumn<QString>("told");
        QTest::newRow("long") << 12 << false << u"HQ is read"_s;
        QTest::newRow("long, in vain") << 12 << true << u"HQ could not be read"_s;
        QTest::newRow("short") << 2 << false << QString();
    }
    void aLongReadingThatEndsIsTold()
    {
        QFETCH(const int, seconds);
        QFETCH(const bool, fails);
        QFETCH(const QString, told);
        Listener listener;
        listen(listener);
        tests::World world;
        world.fill();
        MainWindow window(world.context());
        window.show();
        window.hide();
        auto servers = world.desk.servers();
        servers.front().isReading = true;
        world.desk.set(servers);
        world.clock.set(world.clock.now() + std::chrono::seconds(seconds));
        servers.front().isReading = false;
        if (fails) {
            servers.front().error = base::Error{
                .kind = base::ErrorKind::DeadlineExceeded, .where = "hq.example.org", .detail = {}};
        }
        world.desk.set(servers);
        // The bus keeps the order: what was told comes before this.
        Notifier(nullptr).tell({u"mark"_s, u"mark"_s, {}});
        QTRY_VERIFY(!listener.told.empty() && listener.told.back().title == u"mark"_s);
        QCOMPARE(listener.told.size(), told.isEmpty() ? std::size_t{1} : std::size_t{2});
        if (!told.isEmpty()) {
            QCOMPARE(listener.told.front().title, told);
            QVERIFY(click(41));
            QTRY_VERIFY(window.serversView()->isVisible());
            QCOMPARE(window.serversView()->chosen(), servers.front().id);
        }
    }

private:
    void listen(Listener &listener)
    {
        QVERIFY(m_desktop.registerObject(
            u"/org/freedesktop/Notifications"_s, &listener, QDBusConnection::ExportAllSlots));
        QVERIFY(m_desktop.registerService(u"org.freedesktop.Notifications"_s));
    }
    bool click(uint number)
    {
        auto signal = QDBusMessage::createSignal(u"/org/freedesktop/Notifications"_s,
            u"org.freedesktop.Notifications"_s, u"ActionInvoked"_s);
        signal << number << u"default"_s;
        return m_desktop.send(signal);
    }
    static void loseToken(tests::World &world, const std::string &name)
    {
        const auto found = world.cache->find(name).value();
        domain::Device mac = world.cache->device(found.front().row).value();
        const base::Instant now = world.clock.now();
        mac.facts.events.push_back({.kind = domain::EventKind::Authenticate,
            .at = now - std::chrono::hours(1),
            .detail = domain::EventDetail::ReEnrollment});
        mac.facts.state(
            domain::Fact::EscrowOnServer, std::string("not-escrowed"), domain::Source::Server, now);
        QVERIFY(world.cache->upsertPage(mac.server, std::vector{store::diagnosed(mac, now)}));
    }

    QProcess m_daemon;
    QString m_address;
    QDBusConnection m_desktop{QString()};
};

QTEST_MAIN(NotifierTest)
#include "notifiertest.moc"
