// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/theming.h"

#include "ui/style/style.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QPalette>

namespace latchkey::ui {

namespace {

constexpr int portalTimeout = 300; // milliseconds; the portal is local
constexpr int preferDark = 1;

QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    return value;
}

} // namespace

// Qt 6.4 has no QStyleHints::colorScheme; the desktop portal tells it.
bool platformIsDark()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (bus.isConnected()) {
        QDBusMessage ask
            = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.portal.Desktop"),
                QStringLiteral("/org/freedesktop/portal/desktop"),
                QStringLiteral("org.freedesktop.portal.Settings"), QStringLiteral("Read"));
        ask << QStringLiteral("org.freedesktop.appearance") << QStringLiteral("color-scheme");
        const QDBusMessage answer = bus.call(ask, QDBus::Block, portalTimeout);
        if (answer.type() == QDBusMessage::ReplyMessage && !answer.arguments().isEmpty()) {
            return unwrapped(answer.arguments().constFirst()).toInt() == preferDark;
        }
    }
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
}

void applyThemeChoice(const QString &choice)
{
    const bool dark
        = choice == QLatin1String("dark") || (choice != QLatin1String("light") && platformIsDark());
    applyTheme(dark ? Theme::dark() : Theme::light());
}

} // namespace latchkey::ui
