// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

#include <QLineEdit>

namespace latchkey::ui {

/// A field that does not show what is typed, and hands it out once.
class PassphraseField final : public QLineEdit {
    Q_OBJECT

public:
    PassphraseField(const QString &name, QWidget *parent);

    /// What was typed; the field is empty afterwards.
    [[nodiscard]] base::Secret take();
};

} // namespace latchkey::ui
