// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QHash>
#include <QObject>

#include <optional>

class QDBusMessage;

namespace latchkey::ui {

/// Tells the desktop what a person who looks elsewhere waits for: by org.freedesktop.Notifications,
/// else by the portal (a sandbox hides the first). Where there is neither, or no bus, nobody is
/// told and nothing fails.
class Notifier final : public QObject {
    Q_OBJECT

public:
    explicit Notifier(QObject *parent, const QDBusConnection &bus = QDBusConnection::sessionBus());

    struct Notice {
        QString id; ///< a newer notice of the same id takes the older one's place
        QString title;
        QString text; ///< seen on a locked screen, too: no names of people or Macs
    };
    void tell(const Notice &notice);

Q_SIGNALS:
    /// The person clicked the notice.
    void chosen(const QString &id);

private Q_SLOTS:
    void onDesktopAction(uint number, const QString &action);
    void onPortalAction(const QString &id, const QString &action, const QDBusMessage &message);

private:
    void tellDesktop(const Notice &notice);
    void tellPortal(const Notice &notice);

    QDBusConnection m_bus;
    QHash<QString, uint> m_numbers; ///< the desktop's, by our id
    QHash<QString, std::optional<Notice>> m_asked; ///< the answer is awaited; then this is told
};

} // namespace latchkey::ui
