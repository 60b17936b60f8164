// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace latchkey::ui {

/// Version, licence, and, in the demo, that the history is simulated.
class AboutDialog final : public QDialog {
    Q_OBJECT

public:
    AboutDialog(const QString &version, bool demo, QWidget *parent);
};

/// A command and its key.
struct KeyLine {
    QString what;
    QString keys;
};

/// All keys at a glance.
class KeysDialog final : public QDialog {
    Q_OBJECT

public:
    KeysDialog(const QList<KeyLine> &lines, QWidget *parent);
};

} // namespace latchkey::ui
