// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/checkableaccessible.h"

#include "ui/common/phrases.h"

#include <QAbstractButton>
#include <QButtonGroup>

namespace latchkey::ui {

namespace {

QAccessibleInterface *makeCheckableAccessible(const QString &, QObject *object)
{
    auto *button = qobject_cast<QAbstractButton *>(object);
    return button != nullptr && button->isCheckable() ? new CheckableAccessible(button) : nullptr;
}

QAccessible::Role checkableRole(const QAbstractButton &button)
{
    const bool isOneOfSeveral
        = button.group() != nullptr ? button.group()->exclusive() : button.autoExclusive();
    return isOneOfSeveral ? QAccessible::RadioButton : QAccessible::CheckBox;
}

} // namespace

CheckableAccessible::CheckableAccessible(QAbstractButton *button)
    : QAccessibleWidget(button, QAccessible::CheckBox)
{
}

// Asked anew each time: a group may become exclusive later.
QAccessible::Role CheckableAccessible::role() const
{
    return checkableRole(*button());
}

void CheckableAccessible::install()
{
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(makeCheckableAccessible);
        return true;
    }();
}

QAbstractButton *CheckableAccessible::button() const
{
    return static_cast<QAbstractButton *>(object());
}

QString CheckableAccessible::text(QAccessible::Text kind) const
{
    const QString text = QAccessibleWidget::text(kind);
    return text.isEmpty() && kind == QAccessible::Name ? withoutMnemonic(button()->text()) : text;
}

QAccessible::State CheckableAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.checkable = true;
    state.checked = button()->isChecked();
    return state;
}

QStringList CheckableAccessible::actionNames() const
{
    const QStringList others = QAccessibleWidget::actionNames();
    return button()->isEnabled() ? QStringList{toggleAction()} + others : others;
}

void CheckableAccessible::doAction(const QString &name)
{
    if (name == toggleAction()) {
        button()->click(); // does nothing where it is off
    } else {
        QAccessibleWidget::doAction(name);
    }
}

} // namespace latchkey::ui
