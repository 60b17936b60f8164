// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "snapshot/sealedwriter.h"
#include "ui/common/banner.h"
#include "ui/common/chip.h"
#include "ui/common/tableview.h"
#include "ui/common/translations.h"
#include "ui/devices/devicesview.h"
#include "ui/snapshot/comparemodel.h"
#include "ui/snapshot/comparewindow.h"
#include "ui/snapshot/exportsnapshotdialog.h"
#include "ui/snapshot/opensnapshotdialog.h"
#include "ui/snapshot/passphrasefield.h"
#include "ui/style/style.h"
#include "ui/support/fakesnapshotdesk.h"
#include "ui/support/gallery.h"
#include "ui/support/world.h"
#include "ui/window/mainwindow.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace latchkey;
using namespace latchkey::ui;
using snapshot::ChangeKind;

namespace {

const QString passphrase = QStringLiteral("correct horse battery");

snapshot::Change change(ChangeKind kind, const char *name)
{
    snapshot::Change made{.kind = kind,
        .server = domain::ServerId("HQ"),
        .device = domain::DeviceId(name),
        .name = name,
        .serial = "K7TQ2XW9HD"};
    made.before.status = domain::Status::Escrowed;
    made.after.status = domain::Status::NotEscrowed;
    return made;
}

snapshot::Compared compared()
{
    snapshot::Compared result;
    result.difference.changes = {change(ChangeKind::TokenLost, "FIN-MBP-0001"),
        change(ChangeKind::TokenLost, "FIN-MBP-0002"), change(ChangeKind::New, "FIN-MBP-0003")};
    result.difference.changes.push_back(change(ChangeKind::UsersChanged, "FIN-MBP-0004"));
    result.difference.changes.back().users = {{snapshot::UserChangeKind::Added, "kim"}};
    result.difference.before = 480;
    result.difference.after = 481;
    return result;
}

QPushButton *buttonOf(QWidget &widget, const QString &text)
{
    for (QPushButton *button : widget.findChildren<QPushButton *>()) {
        if (button->text() == text) {
            return button;
        }
    }
    return nullptr;
}

QString textsOf(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        texts += label->text();
    }
    return texts.join(u'\n');
}

QAction *actionOf(const MainWindow &window, const QString &begin)
{
    for (const QAction *menu : window.menuBar()->actions()) {
        for (QAction *action : menu->menu()->actions()) {
            if (action->text().remove(u'&').startsWith(begin)) {
                return action;
            }
        }
    }
    return nullptr;
}

} // namespace

class SnapshotTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        tests::useTestFonts();
        installTranslations();
        applyTheme(Theme::light());
        m_file = m_folder.filePath(QStringLiteral("fleet.lksnapshot"));
        auto writer = snapshot::SealedWriter::create(m_file.toStdString(),
            {.takenAt = *base::parseRfc3339("2026-11-20T09:20:00Z"),
                .version = "1.0",
                .macs = 480,
                .servers = {"latchkey", "latchkey"},
                .derivation = {.salt = {}, .passes = 1, .memory = 8192}},
            base::Secret(std::string_view("whatever it is")));
        QVERIFY(writer && writer->finish() && writer->commit());
    }

    void openingTellsWhatEverybodyMayKnow()
    {
        OpenSnapshotDialog dialog(m_file, QStringLiteral("Open"), nullptr);
        QVERIFY(dialog.windowTitle().contains(QStringLiteral("2026")));
        QVERIFY(textsOf(dialog).contains(QStringLiteral("480")));
        QVERIFY(textsOf(dialog).contains(QStringLiteral("latchkey")));
        QVERIFY(!buttonOf(dialog, QStringLiteral("Open"))->isEnabled());
    }

    void passphraseIsHandedOutOnceAndNotShown()
    {
        OpenSnapshotDialog dialog(m_file, QStringLiteral("Open"), nullptr);
        dialog.show();
        auto *field = dialog.findChild<PassphraseField *>();
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        QTest::keyClicks(field, passphrase);
        std::string taken;
        connect(&dialog, &OpenSnapshotDialog::confirmed, this,
            [&taken](const std::shared_ptr<base::Secret> &secret) { taken = secret->view(); });
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(QString::fromStdString(taken), passphrase);
        QVERIFY(field->text().isEmpty());
        QVERIFY(!buttonOf(dialog, QStringLiteral("Open"))->isEnabled()); // it is being opened
        dialog.showError(QStringLiteral("The passphrase does not open it."));
        QVERIFY(textsOf(dialog).contains(QStringLiteral("does not open it")));
        QTest::keyClicks(field, passphrase);
        QVERIFY(buttonOf(dialog, QStringLiteral("Open"))->isEnabled());
    }

    void anotherFileCanOnlyBeClosed()
    {
        const QString other = m_folder.filePath(QStringLiteral("other"));
        QVERIFY(base::writeFileAtomically(other.toStdString(), "some text that is no snapshot"));
        OpenSnapshotDialog dialog(other, QStringLiteral("Open"), nullptr);
        QVERIFY(buttonOf(dialog, QStringLiteral("Open"))->isHidden());
        QVERIFY(textsOf(dialog).contains(QStringLiteral("not a snapshot")));
    }

    void exportWantsAGoodPassphraseTwice()
    {
        tests::FakeSnapshotDesk room;
        ExportSnapshotDialog dialog(room, {}, nullptr);
        dialog.show();
        const auto fields = dialog.findChildren<PassphraseField *>();
        QCOMPARE(fields.size(), 2);
        auto *save = buttonOf(dialog, QStringLiteral("Save…"));
        QTest::keyClicks(fields[0], QStringLiteral("short"));
        QTest::keyClicks(fields[1], QStringLiteral("short"));
        QVERIFY(!save->isEnabled());
        QVERIFY(save->toolTip().contains(QStringLiteral("12")));
        fields[0]->clear();
        QTest::keyClicks(fields[0], passphrase);
        QVERIFY(!save->isEnabled());
        fields[1]->clear();
        QTest::keyClicks(fields[1], passphrase);
        QVERIFY(save->isEnabled());
    }

    void exportIsWithoutNamesUnlessTicked_data()
    {
        QTest::addColumn<bool>("names");
        QTest::addColumn<bool>("shownOnly");
        QTest::newRow("as preselected") << false << false;
        QTest::newRow("with names") << true << false;
        QTest::newRow("only the shown ones") << false << true;
    }
    void exportIsWithoutNamesUnlessTicked()
    {
        QFETCH(bool, names);
        QFETCH(bool, shownOnly);
        tests::FakeSnapshotDesk room;
        ExportSnapshotDialog dialog(room, QStringLiteral("server:HQ"), nullptr);
        dialog.show();
        for (PassphraseField *field : dialog.findChildren<PassphraseField *>()) {
            QTest::keyClicks(field, passphrase);
        }
        if (names) {
            dialog.findChild<QCheckBox *>()->click();
        }
        if (shownOnly) {
            dialog.findChildren<QRadioButton *>().last()->click();
        }
        save(dialog);
        QCOMPARE(room.orders.size(), std::size_t{1});
        QCOMPARE(room.orders[0].withNames, names);
        QCOMPARE(room.orders[0].filter, shownOnly ? QStringLiteral("server:HQ") : QString());
        QCOMPARE(QString::fromStdString(room.secrets[0]), passphrase);
        room.writing->deliver(base::fail(base::ErrorKind::Unwritable, "/full/disk"));
        QVERIFY(dialog.isVisible());
        QVERIFY(textsOf(dialog).contains(QStringLiteral("/full/disk")));
    }

    void writtenSnapshotClosesTheDialog()
    {
        tests::FakeSnapshotDesk room;
        ExportSnapshotDialog dialog(room, {}, nullptr);
        QSignalSpy written(&dialog, &ExportSnapshotDialog::written);
        dialog.show();
        for (PassphraseField *field : dialog.findChildren<PassphraseField *>()) {
            QTest::keyClicks(field, passphrase);
        }
        save(dialog);
        QVERIFY(!buttonOf(dialog, QStringLiteral("Save…"))->isEnabled()); // not twice
        room.writing->deliver(WrittenSnapshot{QStringLiteral("a.lksnapshot"), 480});
        QCOMPARE(written.count(), 1);
        QVERIFY(!dialog.isVisible());
    }

    void comparisonIsAModel()
    {
        CompareModel model(compared().difference.changes, nullptr);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 4);
        model.setKinds({ChangeKind::New});
        QCOMPARE(model.rowCount(), 1);
        model.setKinds({});
        QCOMPARE(model.rowCount(), 4);
        QVERIFY(model.index(3, CompareModel::WhatColumn)
                    .data()
                    .toString()
                    .contains(QStringLiteral("kim")));
    }

    void chipsNarrowTheComparison()
    {
        CompareWindow window(compared(), nullptr);
        window.show();
        const auto chips = window.findChildren<Chip *>();
        QCOMPARE(chips.size(), 7);
        QCOMPARE(chips[0]->count(), std::optional<qint64>(2));
        const auto *table = window.findChild<TableView *>();
        QTest::mouseClick(chips[0], Qt::LeftButton);
        QCOMPARE(table->model()->rowCount(), 2);
        QTest::mouseClick(chips[0], Qt::LeftButton);
        QCOMPARE(table->model()->rowCount(), 4);
        QVERIFY(textsOf(window).contains(QStringLiteral("481")));
        QVERIFY(textsOf(window).contains(QStringLiteral("Users are not compared")));
        buttonOf(window, QStringLiteral("Copy rows"))->click();
        QCOMPARE(QApplication::clipboard()->text().count(u'\n'), 4);
    }

    void snapshotIsShownReadOnlyAndSaysWhy()
    {
        tests::World world;
        world.fill();
        world.offline = true;
        tests::FakeSnapshotDesk room;
        Context context = world.context();
        context.snapshots = &room;
        context.snapshot = ShownSnapshot{world.clock.now(), m_file};
        MainWindow window(context);
        window.show();
        window.showDevices();
        QTRY_COMPARE(window.devices()->list().model()->rowCount(), 480);
        QVERIFY(window.windowTitle().startsWith(QStringLiteral("Snapshot of")));
        QVERIFY(window.devices()->banner()->isVisible());
        QVERIFY(window.devices()->banner()->accessibleName().contains(QStringLiteral("read-only")));
        for (const char *name :
            {"Add server…", "Accept…", "End exception", "Forget this Mac…", "Export snapshot…"}) {
            const QAction *action = actionOf(window, QString::fromUtf8(name));
            QVERIFY2(action != nullptr && !action->isEnabled(), name);
            QVERIFY2(action->text().contains(QStringLiteral("read-only")), name);
        }
        QVERIFY(!actionOf(window, QStringLiteral("Sync all servers"))->isEnabled());
        for (const char *name : {"Open snapshot…", "Compare with a snapshot…", "Export…"}) {
            QVERIFY2(actionOf(window, QString::fromUtf8(name))->isEnabled(), name);
        }
        actionOf(window, QStringLiteral("Compare with now"))->trigger();
        QVERIFY(room.comparing);
        room.comparing->deliver(compared());
        QVERIFY(window.findChild<CompareWindow *>() != nullptr);
    }

    void liveWindowOffersSnapshots()
    {
        tests::World world;
        world.fill();
        tests::FakeSnapshotDesk room;
        Context context = world.context();
        context.snapshots = &room;
        const MainWindow window(context);
        QVERIFY(actionOf(window, QStringLiteral("Export snapshot…"))->isEnabled());
        QVERIFY(actionOf(window, QStringLiteral("Compare with now")) == nullptr);
        QVERIFY(actionOf(window, QStringLiteral("Accept…"))->isEnabled());
    }

private:
    void save(ExportSnapshotDialog &dialog)
    {
        buttonOf(dialog, QStringLiteral("Save…"))->click();
        auto *files = dialog.findChild<QFileDialog *>();
        QVERIFY(files != nullptr);
        Q_EMIT files->fileSelected(m_folder.filePath(QStringLiteral("new.lksnapshot")));
        files->close();
    }

    QTemporaryDir m_folder;
    QString m_file;
};

QTEST_MAIN(SnapshotTest)
#include "snapshottest.moc"
