// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/searchfield.h"
#include "ui/common/tableview.h"
#include "ui/common/translations.h"
#include "ui/devices/devicecells.h"
#include "ui/devices/devicesview.h"
#include "ui/devices/filterstate.h"
#include "ui/devices/savedviews.h"
#include "ui/style/style.h"
#include "ui/support/gallery.h"
#include "ui/support/world.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QPushButton>
#include <QSettings>
#include <QTest>

#include <memory>

using namespace latchkey;
using namespace latchkey::ui;

namespace {

struct Scene {
    Scene()
    {
        world.fill();
        open();
    }
    void open()
    {
        window = std::make_unique<MainWindow>(world.context());
        window->resize(1440, 900);
        window->QWidget::show();
        window->activateWindow();
        devices = window->devices();
        table = devices->findChild<TableView *>();
        search = devices->findChild<SearchField *>();
    }
    [[nodiscard]] int rows() const { return devices->list().model()->rowCount(); }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (auto *each : devices->findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text().startsWith(text)) {
                return each;
            }
        }
        return nullptr;
    }
    [[nodiscard]] int section(store::Column column) const { return static_cast<int>(column); }

    tests::World world;
    std::unique_ptr<MainWindow> window;
    DevicesView *devices = nullptr;
    TableView *table = nullptr;
    SearchField *search = nullptr;
};

} // namespace

class FiltersTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        tests::useTestFonts();
        installTranslations();
        applyTheme(Theme::light());
    }

    void historyGoesBackAndForwardAndForgetsWhatLayAhead()
    {
        FilterHistory history;
        QVERIFY(!history.back());
        history.remember({.search = QStringLiteral("a")});
        history.remember({.search = QStringLiteral("b")});
        history.remember({.search = QStringLiteral("b")});
        QCOMPARE(history.back()->search, QStringLiteral("a"));
        QVERIFY(!history.back());
        QCOMPARE(history.forward()->search, QStringLiteral("b"));
        QVERIFY(!history.forward());
        QVERIFY(history.back());
        history.remember({.search = QStringLiteral("c")});
        QVERIFY(!history.forward());
        QCOMPARE(history.back()->search, QStringLiteral("a"));
    }

    void savedViewsComeBackFromSettingsAndFiles()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("views.json"));
        QSettings first(folder.filePath(QStringLiteral("a.ini")), QSettings::IniFormat);
        QSettings second(folder.filePath(QStringLiteral("b.ini")), QSettings::IniFormat);
        SavedView view{.name = QStringLiteral("Lab"),
            .search = QStringLiteral("lab-imac os:<15"),
            .sort = {store::Column::Serial, true},
            .columns = {QStringLiteral("+name:180"), QStringLiteral("-user")}};
        view.chips.status[0] = true;
        view.chips.stale = true;
        SavedViews views(first);
        views.save(view);
        QCOMPARE(SavedViews(first).saved(), std::vector{view});
        QVERIFY(views.exportTo(file));
        SavedViews other(second);
        QCOMPARE(*other.importFrom(file), 1);
        QCOMPARE(other.saved(), std::vector{view});
        other.remove(view.name);
        QVERIFY(SavedViews(second).saved().empty());
    }

    void aDamagedFileOfViewsChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no json") << QByteArray("views");
        QTest::newRow("other schema") << QByteArray(R"({"schema":"x/1","views":[]})");
        QTest::newRow("bad column")
            << QByteArray(R"({"schema":"latchkey.views/1","views":[{"name":"A","sort":99}]})");
        QTest::newRow("bad status")
            << QByteArray(R"({"schema":"latchkey.views/1","views":[{"name":"A","status":[7]}]})");
        QTest::newRow("no name") << QByteArray(
            R"({"schema":"latchkey.views/1","views":[{"name":" "}]})");
    }
    void aDamagedFileOfViewsChangesNothing()
    {
        QFETCH(QByteArray, text);
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("views.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        QSettings settings(folder.filePath(QStringLiteral("a.ini")), QSettings::IniFormat);
        SavedViews views(settings);
        views.save({.name = QStringLiteral("Mine")});
        QVERIFY(!views.importFrom(file.fileName()));
        QCOMPARE(views.saved().size(), std::size_t{1});
    }

    void everyBuiltInViewIsAFilterThatParses()
    {
        for (const SavedView &view : SavedViews::builtIn()) {
            QVERIFY2(query::parse(view.search.toStdString()), qPrintable(view.search));
        }
    }

    void aPastedListTellsWhatItDidNotFind()
    {
        Scene scene;
        QTRY_COMPARE(scene.rows(), 480);
        const QString other = QString::fromStdString(scene.devices->list().model()->row(7)->name);
        QVERIFY(other != QStringLiteral("FIN-MBP-0142"));
        QApplication::clipboard()->setText(
            QStringLiteral("FIN-MBP-0142\r\nK7TQ2XW9HD\n\nNOT-A-MAC\n%1\nNOT-A-MAC\n").arg(other));
        scene.search->setFocus();
        QTest::keyClick(scene.search, Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(scene.rows() > 0 && scene.rows() < 10);
        QVERIFY(scene.search->text().isEmpty());
        auto *chip = scene.button(QStringLiteral("List of 4: 3 found, 1 not"));
        QVERIFY(chip != nullptr);
        scene.button(QStringLiteral("Copy the 1"))->click();
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("NOT-A-MAC\n"));
        scene.devices->goBack();
        QTRY_COMPARE(scene.rows(), 480);
        scene.devices->goForward();
        QTRY_VERIFY(scene.rows() < 10);
        scene.button(QStringLiteral("List of 4"))->click();
        QTRY_COMPARE(scene.rows(), 480);
    }

    void oneLineIsPastedAsASearch()
    {
        Scene scene;
        QTRY_COMPARE(scene.rows(), 480);
        QApplication::clipboard()->setText(QStringLiteral("FIN-MBP-0142"));
        scene.search->setFocus();
        QTest::keyClick(scene.search, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(scene.search->text(), QStringLiteral("FIN-MBP-0142"));
        QTRY_COMPARE(scene.rows(), 1);
    }

    void columnsKeepOrderWidthAndChoice()
    {
        Scene scene;
        QTRY_COMPARE(scene.rows(), 480);
        QHeaderView *header = scene.table->horizontalHeader();
        const int serial = scene.section(store::Column::Serial);
        header->moveSection(header->visualIndex(serial), 0);
        header->resizeSection(scene.section(store::Column::Option), 201);
        scene.window->close();
        scene.open();
        header = scene.table->horizontalHeader();
        QCOMPARE(header->visualIndex(serial), 0);
        QCOMPARE(header->sectionSize(scene.section(store::Column::Option)), 201);
        scene.window->resize(1024, 700);
        QVERIFY(!header->isSectionHidden(scene.section(store::Column::Option)));
    }

    void copiesRowsAsTextAndCsv()
    {
        Scene scene;
        QTRY_COMPARE(scene.rows(), 480);
        scene.search->setText(QStringLiteral("FIN-MBP-0142"));
        QTRY_COMPARE(scene.rows(), 1);
        scene.devices->focusTable();
        QTRY_VERIFY(scene.devices->currentMac());
        scene.devices->selectShown();
        scene.devices->copyRows();
        const QString text = QApplication::clipboard()->text();
        QVERIFY(text.startsWith(QStringLiteral("Status\tName\tSerial")));
        QVERIFY(text.contains(QStringLiteral("\tK7TQ2XW9HD\t")));
        scene.devices->copyRows(DevicesView::Copied::Csv);
        const QString csv = QApplication::clipboard()->text();
        QVERIFY(csv.startsWith(QStringLiteral("Status,Name,Serial")));
        QCOMPARE(csv.count(QStringLiteral("\r\n")), 2);
    }

    void aHitInAHiddenColumnIsToldBesideTheName()
    {
        Scene scene;
        QTRY_COMPARE(scene.rows(), 480);
        const models::DeviceTableModel *model = scene.devices->list().model();
        int row = 0;
        while (model->row(row)->user.empty()) {
            ++row;
        }
        const QString user = QString::fromStdString(model->row(row)->user);
        const QModelIndex name = model->index(row, static_cast<int>(store::Column::Name));
        DeviceCells cells;
        cells.setWords({user});
        QVERIFY(cells(name).rest.isEmpty()); // the column is on screen
        cells.setShown([](store::Column) { return false; });
        QVERIFY(cells(name).rest.contains(QStringLiteral("user: ") + user));
        cells.setWords({QString::fromStdString(model->row(row)->serial)});
        QVERIFY(cells(name).rest.isEmpty());
    }

    void aFilterKeyOffersItsWords()
    {
        Scene scene;
        QTRY_COMPARE(scene.rows(), 480);
        scene.search->setFocus();
        QTest::keyClicks(scene.search, QStringLiteral("status:"));
        auto *popup = QApplication::activePopupWidget();
        QTRY_VERIFY((popup = QApplication::activePopupWidget()) != nullptr);
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QVERIFY(scene.search->text().startsWith(QStringLiteral("status:")));
        QVERIFY(scene.search->text().size() > 8);
        QTRY_VERIFY(scene.rows() < 480);
    }
};

QTEST_MAIN(FiltersTest)
#include "filterstest.moc"
