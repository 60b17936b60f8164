// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/look.h"

#include <QWidget>

namespace latchkey::ui {

/// The answer in one line, why in the next, on the colour of its status.
class VerdictBox final : public QWidget {
    Q_OBJECT

public:
    VerdictBox(const Look &look, const QString &verdict, const QString &reason, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
};

} // namespace latchkey::ui
