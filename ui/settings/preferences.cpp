// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/preferences.h"

#include <QFile>
#include <QSettings>
#include <QStringList>

#include <algorithm>
#include <array>

namespace latchkey::ui {

namespace {

struct Entry {
    Preference preference;
    const char *key;
    const char *usual;
    /// What the value may be, separated by blanks; empty: a language.
    const char *values;
};

constexpr std::array<Entry, 7> entries = {{
    {Preference::Theme, "appearance/theme", "system", "system light dark"},
    {Preference::RefreshEvery, "reading/minutes", "15", "0 5 15 30 60"},
    {Preference::Language, "appearance/language", "", ""},
    {Preference::HideRevoke, "actions/hideRevoke", "no", "no yes"},
    {Preference::HideNames, "names/hide", "no", "no yes"},
    {Preference::KeepNames, "names/keepDays", "90", "30 90 180"},
    {Preference::KeepHistory, "history/keepDays", "400", "92 400 762"},
}};

const Entry &entryOf(Preference preference)
{
    return entries[static_cast<std::size_t>(preference)];
}

bool isValid(const Entry &entry, const QString &value)
{
    const QString values = QString::fromLatin1(entry.values);
    if (!values.isEmpty()) {
        return values.split(u' ').contains(value);
    }
    constexpr int longest = 10; // "zh_Hant_TW"
    return value.size() <= longest && std::all_of(value.begin(), value.end(), [](QChar c) {
        return c.isLetter() || c == u'_';
    });
}

} // namespace

Preferences::Preferences(QSettings &settings, const QString &policyFile)
    : m_settings(settings)
    , m_file(policyFile)
{
    if (!QFile::exists(policyFile)) {
        return;
    }
    const QSettings policy(policyFile, QSettings::IniFormat);
    for (const Entry &entry : entries) {
        const QString value = policy.value(QLatin1String(entry.key)).toString();
        if (!value.isEmpty() && isValid(entry, value)) {
            m_policy[entry.preference] = value;
        }
    }
}

QString Preferences::usualPolicyFile()
{
    return QStringLiteral("/etc/latchkey/policy.ini");
}

QString Preferences::value(Preference preference) const
{
    const Entry &entry = entryOf(preference);
    if (const auto found = m_policy.find(preference); found != m_policy.end()) {
        return found->second;
    }
    const QString kept = m_settings.value(QLatin1String(entry.key)).toString();
    return isValid(entry, kept) ? kept : QString::fromLatin1(entry.usual);
}

QString Preferences::theme() const
{
    return value(Preference::Theme);
}

std::chrono::minutes Preferences::refreshEvery() const
{
    return std::chrono::minutes(value(Preference::RefreshEvery).toInt());
}

QString Preferences::language() const
{
    return value(Preference::Language);
}

bool Preferences::hideRevoke() const
{
    return value(Preference::HideRevoke) == QLatin1String("yes");
}

bool Preferences::hideNames() const
{
    return value(Preference::HideNames) == QLatin1String("yes");
}

std::chrono::days Preferences::keepNames() const
{
    return std::chrono::days(value(Preference::KeepNames).toInt());
}

std::chrono::days Preferences::keepHistory() const
{
    return std::chrono::days(value(Preference::KeepHistory).toInt());
}

void Preferences::set(Preference preference, const QString &value)
{
    const Entry &entry = entryOf(preference);
    if (!isLocked(preference) && isValid(entry, value)) {
        m_settings.setValue(QLatin1String(entry.key), value);
    }
}

bool Preferences::isLocked(Preference preference) const
{
    return m_policy.contains(preference);
}

} // namespace latchkey::ui
