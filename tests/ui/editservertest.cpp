// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/banner.h"
#include "ui/common/translations.h"
#include "ui/servers/editserverdialog.h"
#include "ui/servers/serversview.h"
#include "ui/style/style.h"
#include "ui/support/gallery.h"
#include "ui/support/world.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace latchkey;
using namespace latchkey::ui;
using namespace Qt::StringLiterals;

namespace {

template <typename T> T *named(const QWidget &inside, const QString &name)
{
    for (T *widget : inside.findChildren<T *>()) {
        if (widget->accessibleName() == name) {
            return widget;
        }
    }
    return nullptr;
}

QAbstractButton *button(const QWidget &inside, const QString &text)
{
    for (auto *each : inside.findChildren<QAbstractButton *>()) {
        if (each->text() == text) {
            return each;
        }
    }
    return nullptr;
}

/// The view of two servers with the dialog open over the first, HQ.
struct Opened {
    Opened()
    {
        world.fill();
        view = std::make_unique<ServersView>(world.desk, world.clock, nullptr);
        view->resize(1100, 700);
        view->show();
        view->choose(domain::ServerId("HQ"));
    }
    EditServerDialog *edit() const
    {
        QTest::mouseClick(button(*view, u"Edit…"_s), Qt::LeftButton);
        return view->findChild<EditServerDialog *>();
    }

    tests::World world;
    std::unique_ptr<ServersView> view;
};

} // namespace

class EditServerTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatServersLetLatchkeyDoIsAskedAgain()
    {
        Opened opened;
        button(*opened.view, u"Ask again"_s)->click();
        QCOMPARE(opened.world.desk.asked, 1);
        opened.view->setReadOnly(u"This is a snapshot."_s);
        QVERIFY(!button(*opened.view, u"Ask again"_s)->isEnabled());
    }

    void initTestCase()
    {
        tests::useTestFonts();
        installTranslations();
        applyTheme(Theme::light());
    }

    void changesAreKeptAndTestedByKeyboardAlone()
    {
        Opened opened;
        QSignalSpy tested(&opened.world.desk, &ServerDesk::testFinished);
        auto *dialog = opened.edit();
        auto *address = named<QLineEdit>(*dialog, u"Address"_s);
        QCOMPARE(address->text(), QString::fromStdString(opened.world.desk.servers().front().url));
        address->selectAll();
        QTest::keyClicks(address, u"https://new.example.org"_s);
        QTest::keyClicks(named<QLineEdit>(*dialog, u"Certificate"_s), u"AB:"_s.repeated(32));
        QTest::keyClick(named<QLineEdit>(*dialog, u"CA file"_s), Qt::Key_Return);
        QCOMPARE(opened.world.desk.edits.size(), std::size_t{1});
        const ServerChange &change = opened.world.desk.edits.front();
        QCOMPARE(change.url, std::string("https://new.example.org"));
        std::string pin;
        for (int i = 0; i < 32; ++i) {
            pin += "ab";
        }
        QCOMPARE(change.pin, pin);
        QVERIFY(!change.secret); // left empty: unchanged
        QVERIFY(change.names);
        QVERIFY(!dialog->isVisible());
        QTRY_COMPARE(tested.count(), 1); // the steps are shown again
        QCOMPARE(opened.view->chosen(), domain::ServerId("HQ"));
    }

    void newSecretReplacesTheOldOne()
    {
        Opened opened;
        auto *dialog = opened.edit();
        QTest::keyClicks(named<QLineEdit>(*dialog, u"New secret"_s), u"s3cret"_s);
        QTest::mouseClick(dialog->findChild<QCheckBox *>(), Qt::LeftButton, {}, QPoint(8, 8));
        QTest::mouseClick(button(*dialog, u"Save and test"_s), Qt::LeftButton);
        QCOMPARE(opened.world.desk.edits.size(), std::size_t{1});
        QVERIFY(opened.world.desk.edits.front().secret->view() == "s3cret");
        QVERIFY(!opened.world.desk.edits.front().names);
        QVERIFY(!opened.world.desk.servers().front().names);
    }

    void whatCannotBeIsSaidUnderItsField_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("no address") << u"Address"_s << QString();
        QTest::newRow("http to elsewhere") << u"Address"_s << u"http://mdm.example.org"_s;
        QTest::newRow("short fingerprint") << u"Certificate"_s << u"ab:cd"_s;
        QTest::newRow("no fingerprint") << u"Certificate"_s << u"z"_s.repeated(64);
    }
    void whatCannotBeIsSaidUnderItsField()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        Opened opened;
        auto *dialog = opened.edit();
        auto *save = button(*dialog, u"Save and test"_s);
        QVERIFY(save->isEnabled());
        named<QLineEdit>(*dialog, field)->setText(value);
        QVERIFY(!save->isEnabled());
        QVERIFY(!save->toolTip().isEmpty());
        QTest::keyClick(named<QLineEdit>(*dialog, u"CA file"_s), Qt::Key_Return);
        QVERIFY(opened.world.desk.edits.empty());
    }

    void whatOnlyItsKindWantsIsAskedForAndKept_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("field");
        QTest::newRow("user") << u"jamf"_s << u"User"_s;
        QTest::newRow("file of Macs") << u"nanomdm"_s << u"File of Macs"_s;
        QTest::newRow("query") << u"filewave"_s << u"Saved query"_s;
        QTest::newRow("column") << u"filewave"_s << u"Column: token"_s;
    }
    void whatOnlyItsKindWantsIsAskedForAndKept()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, field);
        Opened opened;
        QVERIFY(named<QLineEdit>(*opened.edit(), field)->isHidden()); // HQ is a latchkeyd
        opened.view->findChild<EditServerDialog *>()->close();
        opened.view.reset();

        Opened other;
        auto servers = other.world.desk.servers();
        servers.front().kind = kind.toStdString();
        servers.front().vendor = {.user = "api", .columns = {{"token", "CustomFields_bt"}}};
        other.world.desk.set(servers);
        other.view->refresh();
        auto *dialog = other.edit();
        auto *edit = named<QLineEdit>(*dialog, field);
        QVERIFY(!edit->isHidden());
        edit->setText(u"changed"_s);
        button(*dialog, u"Save and test"_s)->click();
        const VendorSettings kept = other.world.desk.servers().front().vendor;
        const auto column = kept.columns.find("token");
        const QStringList all = {QString::fromStdString(kept.user),
            QString::fromStdString(kept.macs), QString::fromStdString(kept.query),
            column == kept.columns.end() ? QString() : QString::fromStdString(column->second)};
        QCOMPARE(all.count(u"changed"_s), 1);
        QCOMPARE(kept.user.empty(), kind == u"filewave"_s);
    }
    void aUserThatIsWantedMustStay()
    {
        Opened opened;
        auto servers = opened.world.desk.servers();
        servers.front().kind = "jamf";
        servers.front().vendor.user = "api";
        opened.world.desk.set(servers);
        opened.view->refresh();
        auto *dialog = opened.edit();
        QVERIFY(button(*dialog, u"Save and test"_s)->isEnabled());
        named<QLineEdit>(*dialog, u"User"_s)->clear();
        QVERIFY(!button(*dialog, u"Save and test"_s)->isEnabled());
    }

    void whatTheTokenLacksIsOfferedWhereTheTestSaysSo()
    {
        Opened opened;
        auto servers = opened.world.desk.servers();
        servers.front().privileges = u"read, act"_s;
        opened.world.desk.set(servers);
        opened.view->refresh();
        QVERIFY(button(*opened.view, u"Copy the list of privileges"_s) == nullptr);
        QSignalSpy tested(&opened.world.desk, &ServerDesk::testFinished);
        opened.view->testChosen(); // the desk's token lacks two scopes
        QTRY_COMPARE(tested.count(), 1);
        QAbstractButton *copy = button(*opened.view, u"Copy the list of privileges"_s);
        QVERIFY(copy != nullptr);
        copy->click();
        QCOMPARE(QApplication::clipboard()->text(), u"read, act"_s);
        button(*opened.view, u"Test again"_s)->click();
        QTRY_COMPARE(tested.count(), 2);
    }

    void failedSaveKeepsWhatWasTyped()
    {
        Opened opened;
        opened.world.desk.editTrouble = base::Error{
            .kind = base::ErrorKind::Unwritable, .where = "servers.json", .detail = {}};
        auto *dialog = opened.edit();
        auto *address = named<QLineEdit>(*dialog, u"Address"_s);
        address->setText(u"https://new.example.org"_s);
        button(*dialog, u"Save and test"_s)->click();
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->findChild<Banner *>()->isVisible());
        QCOMPARE(address->text(), u"https://new.example.org"_s);
        QVERIFY(button(*dialog, u"Save and test"_s)->isEnabled());
    }

    void serverWithARunningActionSaysWhyNot()
    {
        Opened opened;
        opened.world.desk.obstacle = u"An action on its Macs is running."_s;
        auto *dialog = opened.edit();
        QVERIFY(dialog->findChild<Banner *>()->isVisible());
        QVERIFY(!button(*dialog, u"Save and test"_s)->isEnabled());
        QCOMPARE(button(*dialog, u"Save and test"_s)->toolTip(), opened.world.desk.obstacle);
    }

    void serversThatChangeLeaveTheTypedTextAndFocusAlone()
    {
        Opened opened;
        auto *dialog = opened.edit();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        auto *secret = named<QLineEdit>(*dialog, u"New secret"_s);
        secret->setFocus();
        QTest::keyClicks(secret, u"abc"_s);
        for (int i = 0; i < 5; ++i) {
            Q_EMIT opened.world.desk.changed();
            opened.view->refresh();
        }
        QCOMPARE(secret->text(), u"abc"_s);
        QVERIFY(secret->hasFocus());
    }
};

QTEST_MAIN(EditServerTest)
#include "editservertest.moc"
