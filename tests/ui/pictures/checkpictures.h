// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>

namespace latchkey::tests {

/// *Check a Mac* with an output that disagrees, empty, and with a text that is none.
void drawChecks(const QDir &folder, const QString &theme);

} // namespace latchkey::tests
