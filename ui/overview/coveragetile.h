// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/overview.h"

#include <QWidget>

namespace latchkey::ui {

class Tile;

/// Coverage in two numbers, held and proven, each a button, with the bar of both.
class CoverageTile final : public QWidget {
    Q_OBJECT

public:
    explicit CoverageTile(QWidget *parent);

    void setOverview(const store::Overview &overview);
    [[nodiscard]] Tile *held() const { return m_held; }
    [[nodiscard]] Tile *proven() const { return m_proven; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tile *m_held;
    Tile *m_proven;
    store::Overview m_overview;
};

} // namespace latchkey::ui
