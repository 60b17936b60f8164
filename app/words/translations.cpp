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

void install(const QLocale &locale, const QString &name, const QString &folder)
{
    auto *texts = new QTranslator(QCoreApplication::instance());
    if (texts->load(locale, name, QStringLiteral("_"), folder)) {
        QCoreApplication::installTranslator(texts);
    } else {
        delete texts;
    }
}

} // namespace

void installTranslations(const QString &language)
{
    loadTexts();
    if (!language.isEmpty() && QLocale(language).language() != QLocale::system().language()) {
        QLocale::setDefault(QLocale(language));
    }
    const QString ours = QStringLiteral(":/i18n");
    install(QLocale(QLocale::English), QStringLiteral("latchkey"), ours);
    if (QLocale().language() != QLocale::English) {
        install(QLocale(), QStringLiteral("qtbase"),
            QLibraryInfo::path(
                QLibraryInfo::TranslationsPath)); // "Cut", "Paste", where it is there
        install(QLocale(), QStringLiteral("latchkey"), ours);
    }
}

QStringList installedLanguages()
{
    loadTexts();
    const QString start = QStringLiteral("latchkey_");
    QStringList languages;
    for (const QString &file : QDir(QStringLiteral(":/i18n")).entryList({start + u'*'})) {
        languages.append(file.mid(start.size()).section(u'.', 0, 0));
    }
    return languages;
}

} // namespace latchkey::words
