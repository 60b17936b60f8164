// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <map>

class QSettings;

namespace latchkey::ui {

/// What a person can set, and what an organization's policy file can set for everybody here.
enum class Preference {
    Theme,
    RefreshEvery,
    Language,
    HideRevoke,
    HideNames,
    KeepNames,
    KeepHistory,
};

/// The settings of one profile under a policy. The policy is an INI file that the administrator of
/// this computer owns; what it sets is locked, and what it says wrongly is left out.
class Preferences {
public:
    /// The settings outlive this.
    explicit Preferences(QSettings &settings, const QString &policyFile = usualPolicyFile());

    [[nodiscard]] static QString usualPolicyFile(); ///< /etc/latchkey/policy.ini

    [[nodiscard]] QString theme() const; ///< "system", "light", "dark"
    [[nodiscard]] std::chrono::minutes refreshEvery() const; ///< zero: only by hand
    [[nodiscard]] QString language() const; ///< "" = the system's, else "en", "de" …
    [[nodiscard]] bool hideRevoke() const; ///< nowhere offered; a policy's, not a person's
    [[nodiscard]] bool hideNames() const; ///< of people, wherever something is shown or exported
    [[nodiscard]] std::chrono::days keepNames() const; ///< of a Mac that is gone
    [[nodiscard]] std::chrono::days keepHistory() const; ///< of numbers and actions

    /// Does nothing for what is locked.
    void set(Preference preference, const QString &value);
    [[nodiscard]] bool isLocked(Preference preference) const;
    /// The file whose policy applies; empty where there is none.
    [[nodiscard]] QString policyFile() const { return m_policy.empty() ? QString() : m_file; }

private:
    [[nodiscard]] QString value(Preference preference) const;

    QSettings &m_settings;
    QString m_file;
    std::map<Preference, QString> m_policy;
};

} // namespace latchkey::ui
