// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/revokedialog.h"
#include "ui/common/phrases.h"
#include "ui/common/translations.h"
#include "ui/devices/devicesview.h"
#include "ui/settings/settingsview.h"
#include "ui/style/style.h"
#include "ui/support/fit.h"
#include "ui/support/gallery.h"
#include "ui/support/world.h"
#include "ui/window/aboutdialog.h"
#include "ui/window/mainwindow.h"
#include "words/translations.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTranslator>

using namespace latchkey;

namespace {

constexpr ui::Place everyPlace[] = {ui::Place::Overview, ui::Place::Devices, ui::Place::Activity,
    ui::Place::Reports, ui::Place::Audit, ui::Place::Servers, ui::Place::CheckMac,
    ui::Place::Settings, ui::Place::Help};

base::Result<actions::Plan> revokePlan(const actions::PlanOptions &options)
{
    actions::PlanLine line;
    line.target = {domain::ServerId("HQ"), domain::DeviceId("1")};
    line.name = "FIN-MBP-0028";
    line.serial = "K7TQ2XW9HD";
    line.consequences = {domain::RevokeConsequence::NewUsersGetNoSecureToken};
    return actions::makePlan(domain::ActionKind::Revoke, {line}, options);
}

QString everythingSaid(const QWidget &page)
{
    QStringList texts;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        texts.append(label->text());
    }
    return texts.join(u'\n');
}

} // namespace

// What a person sees who does not read English.
class LanguageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        tests::useTestFonts();
        ui::applyTheme(ui::Theme::light());
    }
    void cleanup()
    {
        qDeleteAll(qApp->findChildren<QTranslator *>(Qt::FindDirectChildrenOnly));
        QLocale::setDefault(QLocale(QLocale::English));
        ui::installTranslations();
    }

    void arabicRunsFromRightToLeftAndEnglishBackAgain()
    {
        ui::installTranslations(QStringLiteral("ar"));
        QCOMPARE(QApplication::layoutDirection(), Qt::RightToLeft);
        cleanup();
        QCOMPARE(QApplication::layoutDirection(), Qt::LeftToRight);
    }

    void besideATranslationARevokeStandsInEnglishToo()
    {
        const QString question = QStringLiteral("Delete 1 stored token from HQ?");
        const QString toType = QStringLiteral("Type REVOKE 1 to confirm.");
        ui::installTranslations(QStringLiteral("de"));
        const ui::RevokeDialog german(&revokePlan, nullptr);
        QCOMPARE(german.windowTitle(), QStringLiteral("1 gespeichertes Token von HQ löschen?"));
        QVERIFY(everythingSaid(german).contains(question));
        QVERIFY(everythingSaid(german).contains(toType));
        cleanup();
        const ui::RevokeDialog english(&revokePlan, nullptr);
        QCOMPARE(english.windowTitle(), question);
        QVERIFY(!everythingSaid(english).contains(toType));
    }

    void aTranslationSaysThatItIsAMachines()
    {
        const QString said = QStringLiteral("maschinelle Übersetzung");
        ui::installTranslations(QStringLiteral("de"));
        const ui::AboutDialog about(QStringLiteral("1.0"), false, nullptr);
        QVERIFY(everythingSaid(about).contains(said));
        tests::World world;
        const ui::SettingsView settings(world.context(), nullptr, {});
        QVERIFY(everythingSaid(settings).contains(said));
        cleanup();
        const ui::AboutDialog english(QStringLiteral("1.0"), false, nullptr);
        QVERIFY(!everythingSaid(english).contains(QStringLiteral("machine translation")));
    }

    void everyInstalledLanguageCanBeChosenByItsOwnName()
    {
        tests::World world;
        const ui::SettingsView settings(world.context(), nullptr, {});
        QStringList names;
        for (const QComboBox *box : settings.findChildren<QComboBox *>()) {
            for (int row = 0; row < box->count(); ++row) {
                names.append(box->itemText(row));
            }
        }
        for (const QString &language : words::installedLanguages()) {
            QVERIFY(names.contains(QLocale(language).nativeLanguageName()));
        }
    }

    void aMnemonicIsNoPartOfAName()
    {
        QCOMPARE(ui::withoutMnemonic(QStringLiteral("Sa&ve view…")), QStringLiteral("Save view…"));
        QCOMPARE(ui::withoutMnemonic(QStringLiteral("ビューを保存(&V)…")),
            QStringLiteral("ビューを保存…"));
        QCOMPARE(ui::withoutMnemonic(QStringLiteral("عرض (&V)")), QStringLiteral("عرض"));
    }

    void noTextIsCut_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const QString &language : words::installedLanguages()) {
            for (const QSize &size : {QSize(1024, 700), QSize(1440, 900)}) {
                QTest::addRow("%s at %d", qPrintable(language), size.width()) << language << size;
            }
        }
    }

    void noTextIsCut()
    {
        QFETCH(const QString, language);
        QFETCH(const QSize, size);
        ui::installTranslations(language);
        tests::World world;
        world.fill();
        ui::MainWindow window(world.context());
        window.resize(size);
        window.QWidget::show();
        QTRY_VERIFY(window.devices()->list().model()->rowCount() > 0);
        for (const ui::Place place : everyPlace) {
            if (ui::Page *page = window.page(place)) {
                window.show(place);
                QTRY_COMPARE(tests::misfits(*page).join(u'|'), QString());
            }
        }
        ui::RevokeDialog revoke(&revokePlan, nullptr);
        revoke.show();
        QTRY_COMPARE(tests::misfits(revoke).join(u'|'), QString());
    }
};

QTEST_MAIN(LanguageTest)
#include "languagetest.moc"
