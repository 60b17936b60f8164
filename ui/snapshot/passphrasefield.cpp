// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/snapshot/passphrasefield.h"

namespace latchkey::ui {

PassphraseField::PassphraseField(const QString &name, QWidget *parent)
    : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
    setAccessibleName(name);
}

base::Secret PassphraseField::take()
{
    std::string bytes = text().toStdString();
    clear();
    return base::Secret::takeFrom(bytes);
}

} // namespace latchkey::ui
