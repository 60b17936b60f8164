// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/look.h"

#include <QWidget>

namespace latchkey::ui {

/// A value on its tint: the loudest of the three ways to show a status.
class Badge final : public QWidget {
    Q_OBJECT

public:
    explicit Badge(QWidget *parent);

    void setValue(const Look &look, const QString &word);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
    QString m_word;
};

} // namespace latchkey::ui
