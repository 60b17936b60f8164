// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/translations.h"

#include "words/times.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace latchkey;

// Each function starts from English and takes its texts out again.
class TranslationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English)); }
    void cleanup() { qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>()); }

    void aLanguageSaysAgesAndDaysInItsOwnWay_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("age");
        QTest::addColumn<QString>("dayFormat");
        QTest::newRow("German") << QStringLiteral("de") << QStringLiteral("2 Tagen")
                                << QStringLiteral("d. MMM");
        QTest::newRow("Arabic has a dual")
            << QStringLiteral("ar") << QStringLiteral("يومين") << QStringLiteral("d MMM");
        QTest::newRow("a language without texts is English")
            << QStringLiteral("cy") << QStringLiteral("2 days") << QStringLiteral("d MMM");
    }

    void aLanguageSaysAgesAndDaysInItsOwnWay()
    {
        QFETCH(const QString, language);
        words::installTranslations(language);
        QTEST(words::spokenAge(std::chrono::hours(48)), "age");
        QTEST(words::shortDayFormat(), "dayFormat");
    }

    void theLanguageOfTheTextsIsEnglishWhereTheChosenOneHasNone()
    {
        QLocale::setDefault(QLocale(QLocale::Welsh));
        QCOMPARE(words::textLanguage(), QStringLiteral("en"));
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Austria));
        QCOMPARE(words::textLanguage(), QStringLiteral("de"));
    }

    void englishStaysEnglishInEveryLanguage()
    {
        words::installTranslations(QStringLiteral("de"));
        QCOMPARE(words::english("latchkey::words::Times", "%n day(s)", 1), QStringLiteral("1 day"));
        QCOMPARE(
            words::english("latchkey::words::Times", "%n day(s)", 4), QStringLiteral("4 days"));
        QCOMPARE(words::english("latchkey::words::Times", "just now"), QStringLiteral("just now"));
    }

    void everyInstalledLanguageIsOneThatQtKnows()
    {
        const QStringList languages = words::installedLanguages();
        QVERIFY(languages.contains(QStringLiteral("en")));
        for (const QString &language : languages) {
            QCOMPARE(QLocale::languageToCode(QLocale(language).language()), language);
        }
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translationstest.moc"
