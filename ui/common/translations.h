// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace latchkey::ui {

/// Gives the application its texts in the user's language, at least English with its plurals.
/// After the QApplication, before the first widget.
void installTranslations();

} // namespace latchkey::ui
