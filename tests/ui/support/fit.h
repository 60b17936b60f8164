// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

/// Whether what is shown has the room that it says it needs.
namespace latchkey::tests {

/// The texts of labels and controls that have less room than their size hints ask for, that stick
/// out of their parent, or that lie over another; one line each.
[[nodiscard]] QStringList misfits(const QWidget &root);

} // namespace latchkey::tests
