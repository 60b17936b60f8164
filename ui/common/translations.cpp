// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/translations.h"

#include "words/translations.h"

#include <QGuiApplication>
#include <QLocale>

namespace latchkey::ui {

void installTranslations(const QString &language)
{
    words::installTranslations(language);
    const QLocale locale;
    const bool isSpoken
        = words::installedLanguages().contains(QLocale::languageToCode(locale.language()));
    QGuiApplication::setLayoutDirection(isSpoken ? locale.textDirection() : Qt::LeftToRight);
}

} // namespace latchkey::ui
