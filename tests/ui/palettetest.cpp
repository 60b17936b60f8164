// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tableview.h"
#include "ui/common/translations.h"
#include "ui/devices/devicesview.h"
#include "ui/style/style.h"
#include "ui/support/gallery.h"
#include "ui/support/world.h"
#include "ui/window/commandpalette.h"
#include "ui/window/fuzzy.h"
#include "ui/window/mainwindow.h"
#include "ui/window/singleinstance.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace latchkey;
using namespace latchkey::ui;

namespace {

struct Scene {
    Scene()
    {
        world.fill();
        window = std::make_unique<MainWindow>(world.context());
        window->resize(1440, 900);
        window->QWidget::show();
        window->activateWindow();
        palette = window->findChild<CommandPalette *>();
    }
    [[nodiscard]] int rows() const { return window->devices()->list().model()->rowCount(); }
    void open() const { QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier); }
    void type(const QString &text) const { QTest::keyClicks(palette->field(), text); }
    [[nodiscard]] QString chosen() const
    {
        return palette->list()->currentIndex().data().toString();
    }
    [[nodiscard]] QStringList shown() const
    {
        QStringList texts;
        const QAbstractItemModel *model = palette->list()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            texts.append(model->index(row, 0).data().toString());
        }
        return texts;
    }

    tests::World world;
    std::unique_ptr<MainWindow> window;
    CommandPalette *palette = nullptr;
};

} // namespace

class PaletteTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        tests::useTestFonts();
        installTranslations();
        applyTheme(Theme::light());
    }

    void fuzzyPrefersWholePartsAtWordStarts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<int>("start");
        QTest::newRow("start") << QStringLiteral("Re-send") << QStringLiteral("re") << 0;
        QTest::newRow("word") << QStringLiteral("Core report") << QStringLiteral("re") << 5;
        QTest::newRow("inside") << QStringLiteral("Cleared") << QStringLiteral("ar") << 3;
        QTest::newRow("letters") << QStringLiteral("Not escrowed") << QStringLiteral("nes") << 0;
        QTest::newRow("none") << QStringLiteral("Servers") << QStringLiteral("xy") << -1;
    }
    void fuzzyPrefersWholePartsAtWordStarts()
    {
        QFETCH(QString, text);
        QFETCH(QString, pattern);
        QFETCH(int, start);
        const auto match = fuzzyMatch(text, pattern);
        QCOMPARE(match.has_value(), start >= 0);
        if (match) {
            QCOMPARE(match->hits.front().start, static_cast<qsizetype>(start));
        }
    }

    void enterRunsAndTheFocusComesBack()
    {
        Scene scene;
        QTRY_COMPARE(scene.rows(), 480);
        auto *table = scene.window->devices()->findChild<TableView *>();
        scene.window->devices()->focusTable();
        scene.open();
        QVERIFY(scene.palette->isVisible());
        QVERIFY(scene.palette->field()->hasFocus());
        QTest::keyClick(scene.palette->field(), Qt::Key_Escape);
        QVERIFY(!scene.palette->isVisible());
        QVERIFY(table->hasFocus());
        scene.open();
        scene.type(QStringLiteral("servers"));
        QCOMPARE(scene.chosen(), QStringLiteral("Servers"));
        QTest::keyClick(scene.palette->field(), Qt::Key_Return);
        QVERIFY(!scene.window->devices()->isVisible());
    }

    void aFilterShowsItsMacs()
    {
        Scene scene;
        QTRY_COMPARE(scene.rows(), 480);
        scene.open();
        scene.type(QStringLiteral("not esc"));
        QCOMPARE(scene.chosen(), QStringLiteral("Not escrowed"));
        QTest::keyClick(scene.palette->field(), Qt::Key_Return);
        QTRY_VERIFY(scene.rows() < 480);
    }

    void macsComeFromTheIndex()
    {
        Scene scene;
        QTRY_COMPARE(scene.rows(), 480);
        scene.open();
        scene.type(QStringLiteral("K7TQ2XW9HD"));
        QTRY_VERIFY(scene.shown().contains(QStringLiteral("FIN-MBP-0142")));
        QCOMPARE(scene.chosen(), QStringLiteral("FIN-MBP-0142"));
        QTest::keyClick(scene.palette->field(), Qt::Key_Return);
        QTRY_COMPARE(scene.rows(), 1);
    }

    void whatCannotBeDoneIsShownWithItsReasonAndSkipped()
    {
        Scene scene;
        QTRY_COMPARE(scene.rows(), 480);
        scene.window->showFilter(QStringLiteral("FIN-MBP-0142"));
        QTRY_COMPARE(scene.rows(), 1);
        scene.window->devices()->moveCurrent(-1);
        scene.open();
        scene.type(QStringLiteral("revoke"));
        QVERIFY(scene.shown().contains(QStringLiteral("Revoke tokens…")));
        QVERIFY(scene.chosen() != QStringLiteral("Revoke tokens…"));
        QTest::keyClick(scene.palette->field(), Qt::Key_Escape);
    }

    void theModelKeepsItsPromises()
    {
        PaletteModel model(nullptr);
        const QAbstractItemModelTester tester(&model);
        model.setGroups({{QStringLiteral("Go to"),
            {{.text = QStringLiteral("Servers")}, {.text = QStringLiteral("Devices")}}}});
        QCOMPARE(model.rowCount(), 3);
        model.setText(QStringLiteral("dev"));
        QCOMPARE(model.shown(), 1);
        QCOMPARE(model.total(), 2);
    }

    void aSecondConsoleWakesTheFirst_data()
    {
        QTest::addColumn<bool>("hasSession");
        QTest::newRow("in a desktop session") << true;
        QTest::newRow("without one") << false;
    }
    void aSecondConsoleWakesTheFirst()
    {
        QFETCH(const bool, hasSession);
        const QTemporaryDir folder;
        qputenv("XDG_RUNTIME_DIR", hasSession ? folder.path().toUtf8() : QByteArray());
        QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); // and without a word
        const std::filesystem::path profile
            = folder.filePath(QStringLiteral("profile")).toStdString();
        auto first = std::make_unique<SingleInstance>(profile);
        QSignalSpy woken(first.get(), &SingleInstance::woken);
        QCOMPARE(*first->claim(), SingleInstance::Role::First);
        SingleInstance second(profile);
        QCOMPARE(*second.claim(), SingleInstance::Role::Second);
        QTRY_COMPARE(woken.count(), 1);
        first.reset();
        QCOMPARE(*second.claim(), SingleInstance::Role::First);
    }
};

QTEST_MAIN(PaletteTest)
#include "palettetest.moc"
