// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QWidget>

namespace latchkey::tests {

/// The visible widget of this type below `root`; the test ends where there is none.
template <typename W> W *seen(const QWidget &root)
{
    for (W *widget : root.findChildren<W *>()) {
        if (widget->isVisible()) {
            return widget;
        }
    }
    qFatal("no %s is seen", W::staticMetaObject.className());
}

/// The visible button whose words begin so.
inline QAbstractButton *button(const QWidget &root, const QString &words)
{
    for (QAbstractButton *each : root.findChildren<QAbstractButton *>()) {
        if (each->isVisible() && each->text().startsWith(words)) {
            return each;
        }
    }
    qFatal("no button “%s” is seen", qPrintable(words));
}

} // namespace latchkey::tests
