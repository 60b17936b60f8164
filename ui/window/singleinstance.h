// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <filesystem>
#include <memory>

namespace latchkey::ui {

/// One console a profile: the second one wakes the first and ends.
class SingleInstance final : public QObject {
    Q_OBJECT

public:
    enum class Role { First, Second };

    explicit SingleInstance(const std::filesystem::path &profile);

    /// A private folder of this user for sockets and locks, made where it is missing, for where no
    /// desktop session gives one; empty where somebody else made it first.
    [[nodiscard]] static std::filesystem::path ownFolder();

    /// First: this console holds the profile. Second: another one does and was told to show itself.
    /// Fails where another one holds it but does not answer.
    [[nodiscard]] base::Result<Role> claim();

Q_SIGNALS:
    /// Another console was started on this profile.
    void woken();

private:
    [[nodiscard]] base::Result<Role> wakeFirst();

    QString m_name; ///< of the socket; the profile's path, hashed
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace latchkey::ui
