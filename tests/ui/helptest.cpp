// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/searchfield.h"
#include "ui/common/tableview.h"
#include "ui/common/translations.h"
#include "ui/device/devicepane.h"
#include "ui/device/devicewindow.h"
#include "ui/devices/devicesview.h"
#include "ui/help/helptexts.h"
#include "ui/help/helpview.h"
#include "ui/support/world.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QClipboard>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

using namespace latchkey;

class HelpTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::installTranslations(); }

    void everyFindingHasItsOwnPage()
    {
        QSet<QString> texts;
        for (const auto finding : domain::allFindings()) {
            const QString page = ui::help::markdown(ui::help::topicOf(finding));
            QVERIFY2(page.size() > 100, domain::findingName(finding).data());
            const QString text = page.section(u'\n', 1);
            QVERIFY2(!texts.contains(text), domain::findingName(finding).data());
            texts.insert(text);
        }
    }

    void everyTopicHasATitleAndAText()
    {
        QCOMPARE(ui::help::topics().size(), 13 + static_cast<int>(domain::findingCount));
        for (const ui::help::Topic &topic : ui::help::topics()) {
            QVERIFY(!topic.title.isEmpty());
            QVERIFY(
                ui::help::markdown(topic.id).startsWith(QStringLiteral("# %1\n").arg(topic.title)));
        }
    }

    void everyLinkLeadsToAPage()
    {
        const QRegularExpression link(QStringLiteral("\\]\\(([^)]*)\\)"));
        int links = 0;
        for (const ui::help::Topic &topic : ui::help::topics()) {
            auto found = link.globalMatch(ui::help::markdown(topic.id));
            while (found.hasNext()) {
                const QUrl url(found.next().captured(1));
                QVERIFY2(!ui::help::markdown(ui::help::topicOf(url)).isEmpty(),
                    qPrintable(url.toString()));
                ++links;
            }
        }
        QVERIFY(links > 0);
    }

    void searchNarrowsByEveryWord()
    {
        const auto found = ui::help::matching(QStringLiteral("erase PREFLIGHT"));
        QVERIFY(!found.isEmpty());
        QVERIFY(found.size() < 12);
        for (const ui::help::Topic &topic : found) {
            QVERIFY(
                ui::help::markdown(topic.id).contains(QLatin1String("erase"), Qt::CaseInsensitive));
        }
        QVERIFY(ui::help::matching(QStringLiteral("zzz")).isEmpty());
        QCOMPARE(ui::help::matching({}).size(), ui::help::topics().size());
    }

    void theFirstPageSaysWhatATokenIs()
    {
        ui::HelpView view(nullptr);
        QCOMPARE(view.topic(), QStringLiteral("bootstrap-token"));
        const auto *page = view.findChild<QTextBrowser *>();
        QVERIFY(page->toPlainText().startsWith(QStringLiteral("What is a Bootstrap Token?")));
    }

    void aFindingOpensItsPageThoughTheSearchHidIt()
    {
        ui::HelpView view(nullptr);
        auto *search = view.findChild<ui::SearchField *>();
        search->setText(QStringLiteral("zzz"));
        view.showFinding(domain::FindingId::OptionPending);
        QCOMPARE(view.topic(), QStringLiteral("finding/option-pending"));
        QVERIFY(search->text().isEmpty());
        const auto *list = view.findChild<ui::TableView *>();
        QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("Option not acknowledged"));
    }

    void aPageThatIsNotThereChangesNothing()
    {
        ui::HelpView view(nullptr);
        view.showTopic(QStringLiteral("finding/no-such-thing"));
        QCOMPARE(view.topic(), QStringLiteral("bootstrap-token"));
    }

    void linksThatLeaveAreCopiedNotOpened()
    {
        ui::HelpView view(nullptr);
        QSignalSpy toasts(&view, &ui::Page::toasted);
        auto *page = view.findChild<QTextBrowser *>();
        Q_EMIT page->anchorClicked(QUrl(QStringLiteral("words.md")));
        QCOMPARE(view.topic(), QStringLiteral("words"));
        QCOMPARE(toasts.count(), 0);
        Q_EMIT page->anchorClicked(QUrl(QStringLiteral("https://example.org/x")));
        QCOMPARE(view.topic(), QStringLiteral("words"));
        QCOMPARE(toasts.count(), 1);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("https://example.org/x"));
    }

    void theCurrentMacsReasonIsExplained()
    {
        tests::World world;
        world.fill();
        ui::MainWindow window(world.context());
        window.show();
        ui::DevicesView *devices = window.devices();
        window.showFilter(QStringLiteral("why:token-lost-at-reenrollment"));
        QTRY_VERIFY(
            devices->currentMac().has_value() && devices->list().model()->view()->rows.size() < 20);
        devices->moveCurrent(1);
        for (QAction *action : window.findChildren<QAction *>()) {
            if (action->shortcut() == QKeySequence(Qt::SHIFT | Qt::Key_F1)) {
                action->trigger();
            }
        }
        const auto *help = window.findChild<ui::HelpView *>();
        QVERIFY(help->isVisible());
        QCOMPARE(help->topic(), QStringLiteral("finding/token-lost-at-reenrollment"));
    }

    void everyFindingThatIsShownLeadsToItsPage_data()
    {
        QTest::addColumn<bool>("inWindow");
        QTest::newRow("in the pane, by mouse") << false;
        QTest::newRow("in the device window, by key") << true;
    }
    void everyFindingThatIsShownLeadsToItsPage()
    {
        QFETCH(bool, inWindow);
        tests::World world;
        world.fill();
        ui::MainWindow window(world.context());
        window.show();
        window.showFilter(QStringLiteral("FIN-MBP-0142"));
        const QString name = QStringLiteral("Explain Cleared at re-enrollment");
        const auto link = [&name](const QWidget *inside) {
            for (auto *each : inside->findChildren<QPushButton *>()) {
                if (each->accessibleName() == name && each->isVisible()) {
                    return each;
                }
            }
            return static_cast<QPushButton *>(nullptr);
        };
        const auto *pane = window.findChild<ui::DevicePane *>();
        QTRY_VERIFY(link(pane) != nullptr);
        if (inWindow) {
            window.devices()->openCurrent();
            QTRY_VERIFY(window.findChild<ui::DeviceWindow *>() != nullptr
                && link(window.findChild<ui::DeviceWindow *>()) != nullptr);
            QTest::keyClick(link(window.findChild<ui::DeviceWindow *>()), Qt::Key_Space);
        } else {
            QTest::mouseClick(link(pane), Qt::LeftButton);
        }
        const auto *help = window.findChild<ui::HelpView *>();
        QVERIFY(help->isVisible());
        QCOMPARE(help->topic(), QStringLiteral("finding/token-lost-at-reenrollment"));
    }

    void typingInTheListSearches()
    {
        ui::HelpView view(nullptr);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.takeFocus();
        auto *list = view.findChild<ui::TableView *>();
        QTest::keyClicks(list, QStringLiteral("c"));
        auto *search = view.findChild<ui::SearchField *>();
        QTest::keyClicks(search, QStringLiteral("heck-out"));
        QCOMPARE(search->text(), QStringLiteral("check-out"));
        QVERIFY(list->model()->rowCount() < 8);
        QVERIFY(view.stepBack());
        QVERIFY(search->text().isEmpty());
        QVERIFY(!view.stepBack());
    }
};

QTEST_MAIN(HelpTest)
#include "helptest.moc"
