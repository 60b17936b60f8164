// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/theming.h"

#include "ui/style/style.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QPalette>

#include <tuple>

namespace latchkey::ui {

namespace {

constexpr int portalTimeout = 300; // milliseconds; the portal is local
constexpr int preferDark = 1;

QString settingsPortal()
{
    return QStringLiteral("org.freedesktop.portal.Desktop");
}

QString settingsPortalPath()
{
    return QStringLiteral("/org/freedesktop/portal/desktop");
}

QString portalSettings()
{
    return QStringLiteral("org.freedesktop.portal.Settings");
}

// As the platform started us, before any theme of ours.
bool startedDark()
{
    static const bool dark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark;
}

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
    const bool before = startedDark();
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (bus.isConnected()) {
        QDBusMessage ask = QDBusMessage::createMethodCall(
            settingsPortal(), settingsPortalPath(), portalSettings(), QStringLiteral("Read"));
        ask << QStringLiteral("org.freedesktop.appearance") << QStringLiteral("color-scheme");
        const QDBusMessage answer = bus.call(ask, QDBus::Block, portalTimeout);
        if (answer.type() == QDBusMessage::ReplyMessage && !answer.arguments().isEmpty()) {
            return unwrapped(answer.arguments().constFirst()).toInt() == preferDark;
        }
    }
    return before;
}

void applyThemeChoice(const QString &choice)
{
    std::ignore = startedDark(); // looked at before the first theme hides it
    const bool dark
        = choice == QLatin1String("dark") || (choice != QLatin1String("light") && platformIsDark());
    applyTheme(dark ? Theme::dark() : Theme::light());
}

PlatformTheme::PlatformTheme(QObject *parent)
    : QObject(parent)
{
    QDBusConnection::sessionBus().connect(settingsPortal(), settingsPortalPath(), portalSettings(),
        QStringLiteral("SettingChanged"), this, SLOT(onSetting(QString, QString, QDBusVariant)));
}

void PlatformTheme::onSetting(const QString &group, const QString &key, const QDBusVariant &)
{
    if (group == QLatin1String("org.freedesktop.appearance")
        && key == QLatin1String("color-scheme")) {
        Q_EMIT changed();
    }
}

} // namespace latchkey::ui
