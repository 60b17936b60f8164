// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace latchkey::words {

/// English plural forms, and the person's language where there is a translation. After the
/// QCoreApplication, before the first sentence.
void installTranslations();

} // namespace latchkey::words
