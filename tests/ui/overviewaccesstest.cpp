// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/translations.h"
#include "ui/overview/causesview.h"
#include "ui/overview/trendview.h"
#include "ui/support/days.h"
#include "ui/support/shownoverview.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QTest>

using namespace latchkey;

class OverviewAccessTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::installTranslations(); }
    void init()
    {
        m_world = std::make_unique<tests::World>();
        m_world->fill();
        tests::fillDays(*m_world, true);
    }

    void everyStopOfTheKeyboardHasAName()
    {
        const tests::ShownOverview shown(*m_world);
        QTRY_VERIFY(shown.isReady());
        int stops = 0;
        for (const QWidget *widget : shown.view.findChildren<QWidget *>()) {
            if ((widget->focusPolicy() & Qt::TabFocus) && widget->isVisible()) {
                const auto *button = qobject_cast<const QAbstractButton *>(widget);
                const bool isNamed = !widget->accessibleName().isEmpty()
                    || (button != nullptr && !button->text().isEmpty());
                QVERIFY2(isNamed, widget->metaObject()->className());
                ++stops;
            }
        }
        QVERIFY(stops >= 17);
    }

    void barsAreReadAndPressedThroughAScreenReader()
    {
        const tests::ShownOverview shown(*m_world);
        QTRY_VERIFY(shown.isReady());
        auto *causes = shown.part<ui::CausesView>();
        QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(causes);
        QCOMPARE(chart->role(), QAccessible::Chart);
        QVERIFY(chart->childCount() > 2);
        QAccessibleInterface *bar = chart->child(1);
        QCOMPARE(bar, chart->child(1)); // the same one each time
        QCOMPARE(chart->indexOfChild(bar), 1);
        QCOMPARE(bar->role(), QAccessible::Button);
        QCOMPARE(bar->text(QAccessible::Name), causes->textOf(1));
        QVERIFY(chart->rect().contains(bar->rect()));
        QCOMPARE(chart->childAt(bar->rect().center().x(), bar->rect().center().y()), bar);
        bar->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(shown.lastFilter(), causes->filterOf(1));
        // A day of the trend opens nothing.
        QAccessibleInterface *trend
            = QAccessible::queryAccessibleInterface(shown.part<ui::TrendView>());
        for (int day = 0; day < trend->childCount(); ++day) {
            QVERIFY(trend->child(day)->actionInterface()->actionNames().isEmpty());
        }
    }

private:
    std::unique_ptr<tests::World> m_world;
};

QTEST_MAIN(OverviewAccessTest)
#include "overviewaccesstest.moc"
