// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/world.h"

#include <QDialog>

#include <functional>
#include <memory>
#include <vector>

namespace latchkey::tests {

/// A dialog of the console as it opens over a filled world.
struct DialogEntry {
    QString name;
    /// `mac` is the name that the dialog is to show of a Mac.
    std::function<std::unique_ptr<QDialog>(World &world, const QString &mac)> make;
};

/// Every dialog; the palette is none.
[[nodiscard]] const std::vector<DialogEntry> &everyDialog();
/// A test's data: each of them (its place, an int "dialog") both ways ("direction").
void addEveryDialog();
/// What it shows has come: a dialog that reads the cache is empty at first.
[[nodiscard]] bool isFilled(const QWidget &dialog);

} // namespace latchkey::tests
