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
    QGuiApplication::setLayoutDirection(QLocale(words::textLanguage()).textDirection());
}

} // namespace latchkey::ui
