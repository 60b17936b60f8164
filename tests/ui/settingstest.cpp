// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/banner.h"
#include "ui/common/translations.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settingsview.h"
#include "ui/support/world.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace latchkey;
using ui::Preference;
using ui::Preferences;

namespace {

template <typename T> T *named(const QWidget &view, const QString &name)
{
    for (T *widget : view.findChildren<T *>()) {
        if (widget->accessibleName() == name) {
            return widget;
        }
    }
    return nullptr;
}

QPushButton *button(const QWidget &view, const QString &text)
{
    for (auto *each : view.findChildren<QPushButton *>()) {
        if (each->text() == text) {
            return each;
        }
    }
    return nullptr;
}

void choose(QComboBox *box, const QString &value)
{
    box->setCurrentIndex(box->findData(value));
    Q_EMIT box->activated(box->currentIndex());
}

} // namespace

class SettingsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::installTranslations(); }
    void init()
    {
        m_world = std::make_unique<tests::World>();
        m_policy = m_world->folder.filePath(QStringLiteral("policy.ini"));
    }

    void withoutAnySettingEachHasItsUsualValue()
    {
        const Preferences preferences(*m_world->settings, m_policy);
        QCOMPARE(preferences.theme(), QStringLiteral("system"));
        QCOMPARE(preferences.refreshEvery(), std::chrono::minutes(15));
        QCOMPARE(preferences.language(), QString());
        QVERIFY(!preferences.hideRevoke());
        QVERIFY(preferences.policyFile().isEmpty());
    }

    void whatIsSetIsKept()
    {
        Preferences(*m_world->settings, m_policy)
            .set(Preference::RefreshEvery, QStringLiteral("60"));
        QCOMPARE(
            Preferences(*m_world->settings, m_policy).refreshEvery(), std::chrono::minutes(60));
    }

    void aValueThatMakesNoSenseIsLeftOut_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("theme") << QStringLiteral("appearance/theme") << QStringLiteral("pink");
        QTest::newRow("minutes") << QStringLiteral("reading/minutes") << QStringLiteral("-3");
        QTest::newRow("language") << QStringLiteral("appearance/language")
                                  << QStringLiteral("../../etc");
    }
    void aValueThatMakesNoSenseIsLeftOut()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        m_world->settings->setValue(key, value);
        writePolicy(key, value);
        const Preferences preferences(*m_world->settings, m_policy);
        QCOMPARE(preferences.theme(), QStringLiteral("system"));
        QCOMPARE(preferences.refreshEvery(), std::chrono::minutes(15));
        QCOMPARE(preferences.language(), QString());
        QVERIFY(preferences.policyFile().isEmpty());
    }

    void aPolicyBeatsTheSettingAndLocksIt()
    {
        m_world->settings->setValue(QStringLiteral("appearance/theme"), QStringLiteral("light"));
        writePolicy(QStringLiteral("appearance/theme"), QStringLiteral("dark"));
        Preferences preferences(*m_world->settings, m_policy);
        QCOMPARE(preferences.theme(), QStringLiteral("dark"));
        QVERIFY(preferences.isLocked(Preference::Theme));
        QVERIFY(!preferences.isLocked(Preference::RefreshEvery));
        preferences.set(Preference::Theme, QStringLiteral("light"));
        QCOMPARE(preferences.theme(), QStringLiteral("dark"));
        QCOMPARE(preferences.policyFile(), m_policy);
    }

    void aPolicyCanHideRevoking()
    {
        writePolicy(QStringLiteral("actions/hideRevoke"), QStringLiteral("yes"));
        const Preferences preferences(*m_world->settings, m_policy);
        QVERIFY(preferences.hideRevoke());
    }

    void choosingAThemeTellsItAndKeepsIt()
    {
        const ui::Context context = m_world->context();
        ui::SettingsView view(context, nullptr, m_policy);
        QSignalSpy themes(&view, &ui::SettingsView::themeChosen);
        choose(named<QComboBox>(view, QStringLiteral("Theme")), QStringLiteral("dark"));
        QCOMPARE(themes.count(), 1);
        QCOMPARE(themes.first().first().toString(), QStringLiteral("dark"));
        QCOMPARE(Preferences(*m_world->settings, m_policy).theme(), QStringLiteral("dark"));
    }

    void choosingAnIntervalTellsIt()
    {
        const ui::Context context = m_world->context();
        ui::SettingsView view(context, nullptr, m_policy);
        std::vector<std::chrono::minutes> told;
        connect(&view, &ui::SettingsView::refreshChosen, this,
            [&told](std::chrono::minutes every) { told.push_back(every); });
        choose(named<QComboBox>(view, QStringLiteral("Read again")), QStringLiteral("0"));
        QCOMPARE(told, std::vector{std::chrono::minutes(0)});
    }

    void aLockedSettingCannotBeChangedAndSaysWhy()
    {
        writePolicy(QStringLiteral("appearance/theme"), QStringLiteral("dark"));
        const ui::Context context = m_world->context();
        ui::SettingsView view(context, nullptr, m_policy);
        const auto *box = named<QComboBox>(view, QStringLiteral("Theme"));
        QVERIFY(!box->isEnabled());
        QCOMPARE(box->currentData().toString(), QStringLiteral("dark"));
        QVERIFY(!box->accessibleDescription().isEmpty());
        QVERIFY(named<QComboBox>(view, QStringLiteral("Read again"))->isEnabled());
        QVERIFY(!view.statusText().isEmpty());
    }

    void clearingAsksFirstAndTellsHowManyMacs()
    {
        m_world->fill();
        const ui::Context context = m_world->context();
        ui::SettingsView view(context, nullptr, m_policy);
        auto *question = view.findChild<ui::Banner *>();
        QVERIFY(question->isHidden());
        button(view, QStringLiteral("Clear cache…"))->click();
        QVERIFY(!question->isHidden());
        QVERIFY(
            question->accessibleName().startsWith(QStringLiteral("Clear the cache of 480 Macs?")));
        QCOMPARE(m_world->desk.cachesCleared, 0);
        button(view, QStringLiteral("Clear the cache"))->click();
        QCOMPARE(m_world->desk.cachesCleared, 1);
        QVERIFY(question->isHidden());
    }

    void clearingOfflineSaysThatNothingWillBeShown()
    {
        m_world->fill();
        m_world->desk.setOffline(m_world->clock.now());
        const ui::Context context = m_world->context();
        ui::SettingsView view(context, nullptr, m_policy);
        button(view, QStringLiteral("Clear cache…"))->click();
        QVERIFY(view.findChild<ui::Banner *>()->accessibleName().contains(
            QStringLiteral("No server answers now")));
    }

    void theFoldersPathCanBeCopied()
    {
        const ui::Context context = m_world->context();
        ui::SettingsView view(context, nullptr, m_policy);
        named<QPushButton>(view, QStringLiteral("Copy the folder’s path"))->click();
        QCOMPARE(QGuiApplication::clipboard()->text(),
            QFileInfo(m_world->settings->fileName()).absolutePath());
    }

private:
    void writePolicy(const QString &key, const QString &value) const
    {
        QSettings policy(m_policy, QSettings::IniFormat);
        policy.setValue(key, value);
    }

    std::unique_ptr<tests::World> m_world;
    QString m_policy;
};

QTEST_MAIN(SettingsTest)
#include "settingstest.moc"
