// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace latchkey::ui {

/// Gives the application its texts in this language (empty: the system's), at least English with
/// its plurals. After the QApplication, before the first widget.
void installTranslations(const QString &language = {});

} // namespace latchkey::ui
