// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

// A static library's resources are only linked in when somebody names them, outside namespaces.
static void loadTexts()
{
    Q_INIT_RESOURCE(lk_words_translations);
}

namespace latchkey::words {

void installTranslations()
{
    loadTexts();
    const auto install = [](const QLocale &locale) {
        auto *texts = new QTranslator(QCoreApplication::instance());
        if (texts->load(locale, QStringLiteral("latchkey"), QStringLiteral("_"),
                QStringLiteral(":/i18n"))) {
            QCoreApplication::installTranslator(texts);
        }
    };
    install(QLocale(QLocale::English));
    if (QLocale().language() != QLocale::English) {
        install(QLocale());
    }
}

} // namespace latchkey::words
