// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>
#include <QString>

namespace latchkey::ui {

/// The setting System / Light / Dark; "system" looks at what the platform says of dark.
void applyThemeChoice(const QString &choice);
[[nodiscard]] bool platformIsDark();

/// Tells when the desktop goes dark or light while the console runs.
class PlatformTheme final : public QObject {
    Q_OBJECT

public:
    explicit PlatformTheme(QObject *parent);

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    /// The portal's SettingChanged.
    void onSetting(const QString &group, const QString &key, const QDBusVariant &value);
};

} // namespace latchkey::ui
