// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/page.h"
#include "ui/common/translations.h"
#include "ui/device/devicewindow.h"
#include "ui/devices/devicesview.h"
#include "ui/style/style.h"
#include "ui/support/everydialog.h"
#include "ui/support/gallery.h"
#include "ui/support/world.h"
#include "ui/window/commandpalette.h"
#include "ui/window/mainwindow.h"
#include "ui/window/rail.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QFormLayout>
#include <QLabel>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>
#include <QTest>

#include <memory>
#include <utility>

using namespace latchkey;
using namespace latchkey::ui;

namespace {

constexpr Place everyPlace[] = {Place::Overview, Place::Devices, Place::Activity, Place::Reports,
    Place::Audit, Place::Servers, Place::CheckMac, Place::Settings, Place::Help};

QString describe(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return QStringLiteral("%1 in %2")
        .arg(QLatin1String(widget.metaObject()->className()),
            QLatin1String(parent == nullptr ? "" : parent->metaObject()->className()));
}

bool isStop(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus);
}

// The first focusable widget that a screen reader could not name, or that has no role.
QString firstNameless(const QWidget &root)
{
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (!isStop(*widget) || widget->inherits("QMenuBar")) {
            continue;
        }
        const QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(widget);
        if (seen == nullptr || seen->role() == QAccessible::NoRole) {
            return describe(*widget) + QStringLiteral(" has no role");
        }
        if (seen->text(QAccessible::Name).trimmed().isEmpty()) {
            return describe(*widget) + QStringLiteral(" has no name");
        }
    }
    return {};
}

// The stops of one parent in the order of Tab that is not the order in which one reads them.
QString firstOutOfOrder(const QWidget &root)
{
    QMap<const QWidget *, const QWidget *> last; ///< by parent
    const bool isMirrored = root.layoutDirection() == Qt::RightToLeft;
    for (const QWidget *stop = root.nextInFocusChain(); stop != &root;
         stop = stop->nextInFocusChain()) {
        if (!root.isAncestorOf(stop) || !isStop(*stop)) {
            continue;
        }
        const QWidget *before = std::exchange(last[stop->parentWidget()], stop);
        if (before == nullptr) {
            continue;
        }
        const QRect a = before->geometry();
        const QRect b = stop->geometry();
        const bool isAbove = b.bottom() < a.top();
        const bool isBeside = b.top() <= a.bottom() && a.top() <= b.bottom();
        const bool isBefore = isMirrored ? b.left() > a.right() : b.right() < a.left();
        if (isAbove || (isBeside && isBefore)) {
            return describe(*stop)
                + QStringLiteral(" “%1” comes after “%2”")
                      .arg(stop->accessibleName(), before->accessibleName());
        }
    }
    return {};
}

// A field that stands in a form beside a label that does not lead to it.
QString firstFieldWithoutBuddy(const QWidget &root)
{
    for (const QFormLayout *form : root.findChildren<QFormLayout *>()) {
        for (int row = 0; row < form->rowCount(); ++row) {
            const QLayoutItem *item = form->itemAt(row, QFormLayout::FieldRole);
            QWidget *field = item == nullptr ? nullptr : item->widget();
            const auto *label = field == nullptr
                ? nullptr
                : qobject_cast<const QLabel *>(form->labelForField(field));
            if (label != nullptr && label->buddy() != field) {
                return label->text();
            }
        }
    }
    return {};
}

// Two of these texts that are reached by the same Alt+letter; texts without one do not count.
QString clashOf(const QStringList &texts)
{
    QMap<QString, QString> owners;
    for (const QString &text : texts) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (!key.isEmpty() && owners.contains(key)) {
            return owners[key] + QStringLiteral(", ") + text;
        }
        owners[key] = text;
    }
    return {};
}

QStringList textsOf(const QList<QAction *> &actions)
{
    QStringList texts;
    for (const QAction *action : actions) {
        texts.append(action->text());
    }
    return texts;
}

} // namespace

class AccessibilityTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        tests::useTestFonts();
        installTranslations();
        applyTheme(Theme::light());
        m_world = std::make_unique<tests::World>();
        m_world->fill();
        m_window = std::make_unique<MainWindow>(m_world->context());
        m_window->resize(1440, 900);
        m_window->QWidget::show();
        m_window->activateWindow();
        QTRY_COMPARE(m_window->devices()->list().model()->rowCount(), 480);
    }
    void cleanupTestCase()
    {
        m_window.reset();
        m_world.reset();
    }

    void cleanup()
    {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        m_window->activateWindow(); // no window manager does it here
        QTRY_VERIFY(m_window->isActiveWindow());
    }

    void everyStopOfEveryViewHasANameAndARole()
    {
        for (const Place place : everyPlace) {
            if (m_window->page(place) == nullptr) {
                continue;
            }
            m_window->show(place);
            const QString nameless = firstNameless(*m_window);
            QVERIFY2(
                nameless.isEmpty(), qPrintable(placeName(place) + QStringLiteral(": ") + nameless));
        }
    }

    void tabGoesThroughEveryViewAsOneReadsIt_data() { directions(); }
    void tabGoesThroughEveryViewAsOneReadsIt()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        QApplication::setLayoutDirection(direction);
        for (const Place place : everyPlace) {
            m_window->show(place);
            QTRY_COMPARE(firstOutOfOrder(*m_window), QString());
        }
    }

    void aScreenReadersToggleDoesWhatAClickDoes()
    {
        m_window->show(Place::Overview);
        const auto *rail = m_window->findChild<Rail *>();
        toggle(*rail, QStringLiteral("Devices"), QAccessible::RadioButton);
        QCOMPARE(m_window->page(Place::Devices)->isVisible(), true);
        toggle(*m_window->devices(), QStringLiteral("Not escrowed"), QAccessible::CheckBox);
        QVERIFY(m_window->devices()->filterState().chips.status[static_cast<std::size_t>(
            domain::Status::NotEscrowed)]);
        toggle(*m_window->devices(), QStringLiteral("Not escrowed"), QAccessible::CheckBox);
        QCOMPARE(m_window->devices()->filterState().chips, store::Chips{});
    }

    void everyDialogHasNamesRolesBuddiesAndAnOrder_data() { tests::addEveryDialog(); }
    void everyDialogHasNamesRolesBuddiesAndAnOrder()
    {
        QFETCH(const int, dialog);
        QFETCH(const Qt::LayoutDirection, direction);
        QApplication::setLayoutDirection(direction);
        const auto shown = tests::everyDialog()[static_cast<std::size_t>(dialog)].make(
            *m_world, QStringLiteral("FIN-MBP-0142"));
        shown->show();
        shown->activateWindow();
        QVERIFY(!shown->windowTitle().isEmpty());
        QTRY_VERIFY(tests::isFilled(*shown));
        QTRY_VERIFY(shown->isAncestorOf(QApplication::focusWidget()));
        QCOMPARE(firstNameless(*shown), QString());
        QCOMPARE(firstFieldWithoutBuddy(*shown), QString());
        QCOMPARE(firstOutOfOrder(*shown), QString());
        QStringList texts;
        for (const QAbstractButton *button : shown->findChildren<QAbstractButton *>()) {
            texts.append(button->text());
        }
        QCOMPARE(clashOf(texts), QString());
    }

    void noTwoEntriesOfAMenuShareALetter()
    {
        QCOMPARE(clashOf(textsOf(m_window->menuBar()->actions())), QString());
        for (const QMenu *menu : m_window->menuBar()->findChildren<QMenu *>()) {
            QVERIFY2(clashOf(textsOf(menu->actions())).isEmpty(),
                qPrintable(
                    menu->title() + QStringLiteral(": ") + clashOf(textsOf(menu->actions()))));
        }
    }

    void thePaletteHasNamesAndRolesAndGivesTheFocusBack()
    {
        m_window->show(Place::Devices);
        const QWidget *before = QApplication::focusWidget();
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        auto *palette = m_window->findChild<CommandPalette *>();
        QTRY_VERIFY(palette->isVisible());
        QCOMPARE(firstNameless(*palette), QString());
        QVERIFY(palette->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!palette->isVisible());
        QCOMPARE(QApplication::focusWidget(), before);
    }

    void theMacsWindowHasNamesAndRoles()
    {
        m_window->show(Place::Devices);
        m_window->devices()->moveCurrent(1);
        m_window->devices()->openCurrent();
        auto *device = m_window->findChild<DeviceWindow *>();
        QVERIFY(device != nullptr);
        QTRY_VERIFY(!device->content().commands.empty());
        QVERIFY(!device->content().timeline.empty());
        const QString nameless = firstNameless(*device);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless));
        device->close();
        m_window->activateWindow(); // no window manager does it here
        QTRY_VERIFY(m_window->isActiveWindow());
    }

    void theFocusStartsInsideTheViewThatWasChosen()
    {
        for (const Place place : everyPlace) {
            if (QWidget *page = m_window->page(place)) {
                m_window->show(place);
                QVERIFY2(
                    page->isAncestorOf(QApplication::focusWidget()), qPrintable(placeName(place)));
            }
        }
    }

    void f6GoesRoundAllRegionsAndBack()
    {
        m_window->show(Place::Devices);
        QWidget *start = QApplication::focusWidget();
        QSet<QWidget *> seen;
        for (int i = 0; i < 12; ++i) {
            QTest::keyClick(m_window.get(), Qt::Key_F6);
            seen.insert(QApplication::focusWidget());
        }
        QVERIFY(seen.size() >= 4);
        QVERIFY(seen.contains(start));
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QWidget *there = QApplication::focusWidget();
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), there);
    }

    void tabLeavesTheTableAndComesRound()
    {
        m_window->show(Place::Devices);
        QWidget *start = QApplication::focusWidget();
        QSet<QWidget *> seen;
        for (int i = 0; i < 80; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QVERIFY(QApplication::focusWidget() != nullptr);
            QVERIFY(QApplication::focusWidget()->isVisible());
            if (QApplication::focusWidget() == start) {
                break;
            }
            seen.insert(QApplication::focusWidget());
        }
        QCOMPARE(QApplication::focusWidget(), start);
        QVERIFY(seen.size() > 8);
    }

    void noTwoCommandsOfTheWindowShareAKey()
    {
        QMap<QString, QString> owners;
        const auto claim = [&owners](const QKeySequence &keys, const QString &owner) {
            const QString text = keys.toString();
            if (!text.isEmpty()) {
                QVERIFY2(!owners.contains(text) || owners[text] == owner,
                    qPrintable(
                        text + QStringLiteral(": ") + owners[text] + QStringLiteral(", ") + owner));
                owners[text] = owner;
            }
        };
        for (const QAction *action : m_window->findChildren<QAction *>()) {
            claim(action->shortcut(), action->text());
        }
        for (const QShortcut *shortcut : m_window->findChildren<QShortcut *>()) {
            if (shortcut->context() == Qt::WindowShortcut
                && static_cast<QWidget *>(shortcut->parent())->window() == m_window.get()) {
                claim(shortcut->key(), QStringLiteral("shortcut"));
            }
        }
        QVERIFY(owners.size() > 20);
    }

private:
    // What is named so is of this role, and its first action is to be toggled.
    static void toggle(const QWidget &root, const QString &name, QAccessible::Role role)
    {
        for (QAbstractButton *button : root.findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->accessibleName().startsWith(name)) {
                QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(button);
                const bool wasChecked = button->isChecked();
                QCOMPARE(seen->role(), role);
                QCOMPARE(seen->actionInterface()->actionNames().front(),
                    QAccessibleActionInterface::toggleAction());
                seen->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
                QVERIFY(seen->state().checkable);
                QCOMPARE(static_cast<bool>(seen->state().checked), !wasChecked);
                return;
            }
        }
        QFAIL(qPrintable(name + QStringLiteral(" is not seen")));
    }

    static void directions()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }

    std::unique_ptr<tests::World> m_world;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(AccessibilityTest)
#include "accessibilitytest.moc"
