// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/support/keyboardhand.h"

#include "console/support/find.h"
#include "console/support/patience.h"
#include "ui/actions/previewdialog.h"
#include "ui/common/banner.h"
#include "ui/common/tableview.h"
#include "ui/overview/causesview.h"
#include "ui/window/commandpalette.h"
#include "ui/window/places.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QWindow>

namespace latchkey::tests {

namespace {

constexpr int mostRegions = 12;
constexpr int mostStops = 40;

} // namespace

// Keys go to the window that has the focus, and from there their usual way.
void KeyboardHand::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    if (!QTest::qWaitFor([] { return QGuiApplication::focusWindow() != nullptr; }, patience)) {
        qFatal("no window has the focus");
    }
    QTest::keyClick(QGuiApplication::focusWindow(), key, modifiers);
}

void KeyboardHand::press(const QKeySequence &keys)
{
    press(keys[0].key(), keys[0].keyboardModifiers());
}

void KeyboardHand::type(const QString &text)
{
    for (const QChar letter : text) {
        QTest::keyClick(QGuiApplication::focusWindow(), letter.toLatin1());
    }
}

template <typename W> void KeyboardHand::reach()
{
    for (int tried = 0; tried < mostRegions; ++tried) {
        for (QWidget *at = QApplication::focusWidget(); at != nullptr; at = at->parentWidget()) {
            if (qobject_cast<W *>(at) != nullptr) {
                return;
            }
        }
        press(Qt::Key_F6);
    }
    qFatal("F6 does not lead to %s", W::staticMetaObject.className());
}

void KeyboardHand::go(ui::Place place)
{
    press(ui::placeKeys(place));
}

void KeyboardHand::openReason(const QString &reason)
{
    auto *causes = seen<ui::CausesView>(window());
    for (int tried = 0; tried < mostStops && !causes->hasFocus(); ++tried) {
        press(Qt::Key_Tab);
    }
    if (!causes->hasFocus()) {
        qFatal("Tab does not lead to the reasons");
    }
    press(Qt::Key_Home);
    for (int tried = 0; tried < mostRegions; ++tried) {
        if (causes->textOf(causes->current()).contains(reason)) {
            press(Qt::Key_Return);
            return;
        }
        press(Qt::Key_Down);
    }
    qFatal("the arrows do not lead to “%s”, but to “%s”", qPrintable(reason),
        qPrintable(causes->accessibleName()));
}

void KeyboardHand::lookUp(const QString &text)
{
    press(Qt::Key_F, Qt::ControlModifier);
    type(text);
}

void KeyboardHand::clearSearch()
{
    press(Qt::Key_F, Qt::ControlModifier);
    press(Qt::Key_Escape);
}

void KeyboardHand::pasteList()
{
    press(Qt::Key_F, Qt::ControlModifier);
    press(Qt::Key_V, Qt::ControlModifier);
}

void KeyboardHand::removeList()
{
    press(Qt::Key_Escape);
}

void KeyboardHand::selectAllThatMatch()
{
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
}

void KeyboardHand::chooseRow(int row)
{
    reach<ui::TableView>();
    press(Qt::Key_Home, Qt::ControlModifier);
    for (int at = 0; at < row; ++at) {
        press(Qt::Key_Down);
    }
}

void KeyboardHand::ask(domain::ActionKind kind)
{
    if (kind == domain::ActionKind::ResendOptions) {
        press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        return;
    }
    press(Qt::Key_K, Qt::ControlModifier); // the others have no key of their own
    type(kind == domain::ActionKind::Prove ? QStringLiteral("prove") : QStringLiteral("revoke"));
    press(Qt::Key_Return);
}

void KeyboardHand::agree()
{
    std::ignore = seen<ui::PreviewDialog>(window());
    press(Qt::Key_Return);
}

void KeyboardHand::tryServersAgain()
{
    reach<ui::Banner>();
    press(Qt::Key_Space);
}

} // namespace latchkey::tests
