// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/notifier.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace latchkey::ui {

namespace {

constexpr const char *desktop = "org.freedesktop.Notifications";
constexpr const char *desktopPath = "/org/freedesktop/Notifications";
constexpr const char *portal = "org.freedesktop.portal.Desktop";
constexpr const char *portalPath = "/org/freedesktop/portal/desktop";
constexpr const char *portalInterface = "org.freedesktop.portal.Notification";
constexpr const char *defaultAction = "default";
constexpr int asTheDesktopLikes = -1; // how long it stays

QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

} // namespace

// https://specifications.freedesktop.org/notification-spec/latest/
// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Notification.html
Notifier::Notifier(QObject *parent, const QDBusConnection &bus)
    : QObject(parent)
    , m_bus(bus)
{
    m_bus.connect(text(desktop), text(desktopPath), text(desktop), QStringLiteral("ActionInvoked"),
        this, SLOT(onDesktopAction(uint, QString)));
    m_bus.connect(text(portal), text(portalPath), text(portalInterface),
        QStringLiteral("ActionInvoked"), this,
        SLOT(onPortalAction(QString, QString, QDBusMessage)));
}

void Notifier::tell(const Notice &notice)
{
    if (!m_bus.isConnected()) {
        return;
    }
    if (const auto asked = m_asked.find(notice.id); asked != m_asked.end()) {
        *asked = notice; // once the older one's number is known, to take its place
        return;
    }
    m_asked.insert(notice.id, std::nullopt);
    tellDesktop(notice);
}

void Notifier::tellDesktop(const Notice &notice)
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        text(desktop), text(desktopPath), text(desktop), QStringLiteral("Notify"));
    const QStringList actions = {text(defaultAction), tr("Show")};
    call << QCoreApplication::applicationName() << m_numbers.value(notice.id) << QString()
         << notice.title << notice.text.toHtmlEscaped() << actions << QVariantMap{}
         << asTheDesktopLikes;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, notice] {
        const QDBusPendingReply<uint> reply = *watcher;
        watcher->deleteLater();
        if (reply.isError()) {
            tellPortal(notice);
        } else {
            m_numbers[notice.id] = reply.value();
        }
        if (const auto newer = m_asked.take(notice.id)) {
            tell(*newer);
        }
    });
}

void Notifier::tellPortal(const Notice &notice)
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        text(portal), text(portalPath), text(portalInterface), QStringLiteral("AddNotification"));
    call << notice.id
         << QVariantMap{{QStringLiteral("title"), notice.title},
                {QStringLiteral("body"), notice.text},
                {QStringLiteral("default-action"), text(defaultAction)}};
    m_bus.asyncCall(call); // whether anybody shows it is nobody's loss
}

void Notifier::onDesktopAction(uint number, const QString &action)
{
    const QString id = m_numbers.key(number);
    if (action == text(defaultAction) && !id.isEmpty()) {
        Q_EMIT chosen(id);
    }
}

void Notifier::onPortalAction(const QString &id, const QString &action, const QDBusMessage &)
{
    if (action == text(defaultAction)) {
        Q_EMIT chosen(id);
    }
}

} // namespace latchkey::ui
