// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/fit.h"
#include "ui/common/celldelegate.h"
#include "ui/common/page.h"
#include "ui/common/tableview.h"
#include "ui/common/translations.h"
#include "ui/device/devicewindow.h"
#include "ui/devices/devicesview.h"
#include "ui/overview/overviewview.h"
#include "ui/servers/capabilitymodel.h"
#include "ui/servers/capabilitytable.h"
#include "ui/style/style.h"
#include "ui/support/everydialog.h"
#include "ui/support/gallery.h"
#include "ui/support/pseudo.h"
#include "ui/window/commandpalette.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTest>

#include <memory>

using namespace latchkey;
using namespace latchkey::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr Place everyPlace[] = {Place::Overview, Place::Devices, Place::Activity, Place::Reports,
    Place::Audit, Place::Servers, Place::CheckMac, Place::Settings, Place::Help};
const QString longName = u"Finance-MacBook-Pro-of-the-second-floor-by-the-window-0142"_s;

} // namespace

/// Longer texts in a mirrored or unmirrored layout: nothing is cut, nothing lies over another.
class FitTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        tests::useTestFonts();
        installTranslations();
        applyTheme(Theme::light());
        QVERIFY(QApplication::installTranslator(&m_pseudo));
    }
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void aTextThatIsCutIsFound()
    {
        QWidget page;
        page.resize(200, 60);
        QLabel narrow(u"A text that needs more"_s, &page);
        narrow.setGeometry(0, 0, 40, 20);
        QLabel over(u"One"_s, &page);
        over.setGeometry(20, 0, 100, 20);
        QLabel out(u"Out"_s, &page);
        out.setGeometry(150, 40, 100, 20);
        page.show();
        QCOMPARE(tests::misfits(page),
            (QStringList{u"cut: QLabel “A text that needs more”"_s,
                u"QLabel “One” lies over QLabel “A text that needs more”"_s,
                u"sticks out: QLabel “Out”"_s}));
    }

    void everyViewHasRoomForLongerTexts_data() { layouts(); }
    void everyViewHasRoomForLongerTexts()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        QFETCH(const QSize, size);
        QApplication::setLayoutDirection(direction);
        tests::World world;
        world.fill();
        MainWindow window(world.context());
        window.resize(size);
        window.QWidget::show();
        QTRY_COMPARE(window.devices()->list().model()->rowCount(), 480);
        for (const Place place : everyPlace) {
            window.show(place);
            if (place == Place::Devices) {
                window.devices()->selectNext(4);
                QTRY_VERIFY(window.devices()->isSettled());
            }
            QTRY_VERIFY2(tests::misfits(window).isEmpty(),
                qPrintable(placeName(place) + u": "_s + tests::misfits(window).join(u"\n  "_s)));
        }
        window.openPalette();
        auto *palette = window.findChild<CommandPalette *>();
        QTRY_VERIFY2(
            tests::misfits(*palette).isEmpty(), qPrintable(tests::misfits(*palette).join(u'\n')));
    }

    void whatAServerCannotDoIsReadWhole_data()
    {
        QTest::addColumn<int>("servers");
        for (const int servers : {1, 2, 6}) {
            QTest::addRow("%d", servers) << servers;
        }
    }
    void whatAServerCannotDoIsReadWhole()
    {
        QFETCH(const int, servers);
        tests::World world;
        world.fill();
        std::vector<ServerEntry> entries(
            static_cast<std::size_t>(servers), world.desk.servers().back()); // may only read
        for (std::size_t i = 0; i < entries.size(); ++i) {
            entries[i].id = domain::ServerId("Server-" + std::to_string(i));
        }
        CapabilityTable shown(u"What each server lets Latchkey do"_s, nullptr);
        shown.resize(800, 600);
        shown.show();
        shown.setServers(entries);
        const TableView *table = shown.table();
        const auto *model = dynamic_cast<const CapabilityModel *>(table->model());
        QVERIFY(model != nullptr);
        int lines = table->horizontalHeader()->height();
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const Cell cell = model->cell(model->index(row, column));
                QVERIFY2(CellDelegate::widthOf(cell) <= table->columnWidth(column)
                        || CellDelegate::heightOf(cell, table->columnWidth(column))
                            <= table->rowHeight(row),
                    qPrintable(cell.text + cell.rest));
            }
            lines += table->rowHeight(row);
        }
        QVERIFY(table->height() >= lines);
        // Columns that have no room beside each other can be scrolled to.
        const int hidden = table->horizontalHeader()->length() - table->viewport()->width();
        QCOMPARE(table->horizontalScrollBar()->maximum(), std::max(0, hidden));
    }

    void aMacsWindowHasRoomForLongerTexts_data() { layouts(); }
    void aMacsWindowHasRoomForLongerTexts()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        QFETCH(const QSize, size);
        QApplication::setLayoutDirection(direction);
        tests::World world;
        world.fill();
        DeviceWindow window(
            world.lastingContext(), world.cache->find("FIN-MBP-0142")->front().row, nullptr);
        window.resize(size);
        window.QWidget::show();
        QTRY_VERIFY(!window.content().commands.empty());
        QTRY_VERIFY2(
            tests::misfits(window).isEmpty(), qPrintable(tests::misfits(window).join(u'\n')));
    }

    void everyDialogHasRoomForLongerTextsAndNames_data() { tests::addEveryDialog(); }
    void everyDialogHasRoomForLongerTextsAndNames()
    {
        QFETCH(const int, dialog);
        QFETCH(const Qt::LayoutDirection, direction);
        QApplication::setLayoutDirection(direction);
        tests::World world;
        world.fill();
        const auto shown
            = tests::everyDialog()[static_cast<std::size_t>(dialog)].make(world, longName);
        shown->show();
        QTRY_VERIFY(tests::isFilled(*shown));
        QTRY_VERIFY2(
            tests::misfits(*shown).isEmpty(), qPrintable(tests::misfits(*shown).join(u'\n')));
        QVERIFY(shown->width() <= 1024);
    }

private:
    static void layouts()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<QSize>("size");
        for (const QSize &size : {QSize(1024, 700), QSize(1440, 900)}) {
            QTest::addRow("%d", size.width()) << Qt::LeftToRight << size;
            QTest::addRow("%d, mirrored", size.width()) << Qt::RightToLeft << size;
        }
    }

    tests::PseudoLanguage m_pseudo;
};

QTEST_MAIN(FitTest)
#include "fittest.moc"
