// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/look.h"

#include <QAbstractButton>

#include <optional>

namespace latchkey::ui {

/// A filter that shows how many Macs it would leave, and whether it is on.
class Chip final : public QAbstractButton {
    Q_OBJECT

public:
    Chip(const QString &word, std::optional<Look> look, QWidget *parent);

    /// `settled` false: the count is an old one while the new is being counted.
    void setCount(std::optional<qint64> count, bool settled = true);
    [[nodiscard]] std::optional<qint64> count() const { return m_count; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void checkStateSet() override;
    void nextCheckState() override;

private:
    void updateAccessibleName();
    [[nodiscard]] QString countText() const;

    std::optional<Look> m_look;
    std::optional<qint64> m_count;
    bool m_settled = true;
};

} // namespace latchkey::ui
