// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/translations.h"

#include "words/translations.h"

namespace latchkey::ui {

void installTranslations(const QString &language)
{
    words::installTranslations(language);
}

} // namespace latchkey::ui
