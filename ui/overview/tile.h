// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/look.h"

#include <QAbstractButton>

#include <optional>

namespace latchkey::ui {

/// A number of Macs that opens those Macs. Boxed stands alone, Bare within a frame.
class Tile final : public QAbstractButton {
    Q_OBJECT

public:
    enum class Shape { Boxed, Bare };
    Tile(std::optional<Look> look, const QString &title, Shape shape, QWidget *parent);

    /// `under` is the line below the number; `spoken` the whole in words for a screen reader.
    void setNumber(const QString &number, const QString &under, const QString &spoken);
    [[nodiscard]] const QString &number() const { return m_number; }
    [[nodiscard]] const QString &under() const { return m_under; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::optional<Look> m_look;
    Shape m_shape;
    QString m_number;
    QString m_under;
};

} // namespace latchkey::ui
