// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/cell.h"

#include <QTableView>

namespace latchkey::ui {

/// A table as the console wants it: fixed rows, whole-row hover, selection and current frame.
class TableView final : public QTableView {
    Q_OBJECT

public:
    TableView(CellOf cellOf, QWidget *parent);

    /// -1 = none.
    [[nodiscard]] int hoveredRow() const { return m_hovered; }
    /// The column at the leading edge, where a selected row has its bar.
    [[nodiscard]] int leadingColumn() const;
    /// Looks like a card's content: lines between rows, nothing selectable.
    void setStatic();
    /// Rows with more room between them.
    void setComfortable(bool comfortable);

Q_SIGNALS:
    /// A printable key but Space: the beginning of a search.
    void typed(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void hover(int row);
    void updateHeights();
    void paintFrame();
    void paintLines();

    int m_hovered = -1;
    bool m_static = false;
    bool m_comfortable = false;
};

} // namespace latchkey::ui
