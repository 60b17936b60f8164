// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace latchkey::words {

/// English plural forms, and this language (empty: the system's) where there is a translation.
/// After the QCoreApplication, before the first sentence.
void installTranslations(const QString &language = {});

/// The language of the texts now: "en" where the chosen one has none.
[[nodiscard]] QString textLanguage();

/// A text in English whatever the language is, to stand beside a translation; `count` replaces %n.
[[nodiscard]] QString english(const char *context, const char *text, int count = -1);

/// The languages that have texts: "en", "de" …
[[nodiscard]] QStringList installedLanguages();

} // namespace latchkey::words
