// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/look.h"

#include <QAbstractButton>

namespace latchkey::ui {

/// A finding on one line; what it rests on and what helps unfolds below it.
class FindingRow final : public QAbstractButton {
    Q_OBJECT

public:
    FindingRow(const Look &look, const QString &sentence, QWidget *parent);

    /// What the row shows and hides; hidden at first.
    void setDetails(QWidget *details);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Look m_look;
};

} // namespace latchkey::ui
