// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace latchkey::ui {

/// The setting System / Light / Dark; "system" looks at what the platform says of dark.
void applyThemeChoice(const QString &choice);
[[nodiscard]] bool platformIsDark();

} // namespace latchkey::ui
