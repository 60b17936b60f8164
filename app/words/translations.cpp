// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QTranslator>

// A static library's resources are only linked in when somebody names them, outside namespaces.
static void loadTexts()
{
    Q_INIT_RESOURCE(lk_words_translations);
}

namespace latchkey::words {

void installTranslations(const QString &language)
{
    loadTexts();
    const auto install = [](const QLocale &locale) {
        auto *texts = new QTranslator(QCoreApplication::instance());
        if (texts->load(locale, QStringLiteral("latchkey"), QStringLiteral("_"),
                QStringLiteral(":/i18n"))) {
            QCoreApplication::installTranslator(texts);
        }
    };
    if (!language.isEmpty()) {
        QLocale::setDefault(QLocale(language));
    }
    install(QLocale(QLocale::English));
    if (QLocale().language() != QLocale::English) {
        install(QLocale());
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
