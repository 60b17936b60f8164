// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/singleinstance.h"

#include "base/file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>

#include <unistd.h>

#include <string>

namespace latchkey::ui {

namespace {

constexpr int patience = 2000; // milliseconds

// Empty unless it is private to this user.
std::filesystem::path usable(const std::filesystem::path &folder)
{
    const bool isThere = base::makePrivateFolder(folder) && base::requirePrivate(folder);
    const QFileInfo info(QString::fromStdString(folder.string()));
    const bool isOurs = isThere && !info.isSymLink() && info.ownerId() == ::getuid();
    return isOurs ? folder : std::filesystem::path();
}

// A desktop session has a folder for sockets and locks.
std::filesystem::path sessionFolder(const std::filesystem::path &profile)
{
    const QByteArray session = qgetenv("XDG_RUNTIME_DIR");
    const auto folder
        = session.isEmpty() ? SingleInstance::ownFolder() : usable(session.toStdString());
    return folder.empty() ? profile.parent_path() : folder;
}

// Not in the profile: a demo's folder is made anew while it is held.
QString nameFor(const std::filesystem::path &profile)
{
    const auto whole = std::filesystem::absolute(profile).lexically_normal();
    const QByteArray hash = QCryptographicHash::hash(
        QByteArray::fromStdString(whole.string()), QCryptographicHash::Sha256);
    return QStringLiteral("%1/latchkey-%2")
        .arg(QString::fromStdString(sessionFolder(whole).string()),
            QString::fromLatin1(hash.toHex().left(24)));
}

} // namespace

SingleInstance::SingleInstance(const std::filesystem::path &profile)
    : m_name(nameFor(profile))
    , m_lock(m_name + QStringLiteral(".lock"))
{
    m_lock.setStaleLockTime(0); // as long as its process lives
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *guest = m_server.nextPendingConnection()) {
            connect(guest, &QLocalSocket::disconnected, guest, &QObject::deleteLater);
            guest->disconnectFromServer();
            Q_EMIT woken();
        }
    });
}

std::filesystem::path SingleInstance::ownFolder()
{
    return usable(std::filesystem::path(QDir::tempPath().toStdString())
        / ("latchkey-" + std::to_string(::getuid())));
}

base::Result<SingleInstance::Role> SingleInstance::claim()
{
    if (!m_lock.tryLock(0)) {
        return wakeFirst();
    }
    QLocalServer::removeServer(m_name); // of a console that crashed
    if (!m_server.listen(m_name)) {
        return base::fail(base::ErrorKind::Unwritable, m_name.toStdString(),
            m_server.errorString().toStdString());
    }
    return Role::First;
}

base::Result<SingleInstance::Role> SingleInstance::wakeFirst()
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patience)) {
        return base::fail(base::ErrorKind::Busy, m_name.toStdString(),
            "another console holds this profile and does not answer");
    }
    return Role::Second;
}

} // namespace latchkey::ui
