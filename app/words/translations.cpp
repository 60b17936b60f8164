// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

// A static library's resources are only linked in when somebody names them, outside namespaces.
static void loadTexts()
{
    Q_INIT_RESOURCE(lk_words_translations);
}

namespace latchkey::words {

namespace {

const QString folder = QStringLiteral(":/i18n");
const QString start = QStringLiteral("latchkey");

bool load(QTranslator &texts, const QLocale &locale)
{
    return texts.load(locale, start, QStringLiteral("_"), folder);
}

void install(const QLocale &locale)
{
    auto *texts = new QTranslator(QCoreApplication::instance());
    if (load(*texts, locale)) {
        QCoreApplication::installTranslator(texts);
    }
}

// "Cut", "Paste" and what else Qt says by itself, where its translations are installed.
void installQtTexts()
{
    auto *texts = new QTranslator(QCoreApplication::instance());
    if (texts->load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(texts);
    }
}

} // namespace

void installTranslations(const QString &language)
{
    loadTexts();
    // The system's own locale knows the country too, and with it the order of a date.
    if (!language.isEmpty() && QLocale(language).language() != QLocale::system().language()) {
        QLocale::setDefault(QLocale(language));
    }
    install(QLocale(QLocale::English));
    if (textLanguage() != QLatin1String("en")) {
        installQtTexts();
        install(QLocale());
    }
}

QString textLanguage()
{
    const QStringList installed = installedLanguages();
    for (const QString &wanted : QLocale().uiLanguages()) { // knows the variable LANGUAGE
        const QString language = wanted.section(u'-', 0, 0);
        if (installed.contains(language)) {
            return language;
        }
    }
    return QStringLiteral("en");
}

QString english(const char *context, const char *text, int count)
{
    loadTexts();
    QTranslator texts;
    QString told;
    if (load(texts, QLocale(QLocale::English))) {
        told = texts.translate(context, text, nullptr, count);
    }
    if (told.isEmpty()) {
        told = QString::fromUtf8(text);
    }
    return told.replace(QStringLiteral("%n"), QString::number(count));
}

QStringList installedLanguages()
{
    loadTexts();
    QStringList languages;
    for (const QString &file : QDir(folder).entryList({start + QStringLiteral("_*")})) {
        languages.append(file.mid(start.size() + 1).section(u'.', 0, 0));
    }
    return languages;
}

} // namespace latchkey::words
