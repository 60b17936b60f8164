// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/table.h"

#include <QWidget>

namespace latchkey::ui {

/// A chart that is one stop of the keyboard: arrows go from item to item, Enter opens one, and what
/// is said of the item is read out.
class ChartView : public QWidget {
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent);

    /// What the whole chart says in one sentence; read out with its title.
    void setSentence(const QString &title, const QString &sentence);
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int item);
    [[nodiscard]] virtual chart::Table table() const = 0;
    /// What is said of an item: "Enrolled by hand, 5 Macs, needs a person at the Mac".
    [[nodiscard]] virtual QString textOf(int item) const = 0;
    [[nodiscard]] const std::vector<chart::HitArea> &hitAreas() const { return m_hits; }
    /// The items in the order of the arrows.
    [[nodiscard]] virtual std::vector<int> items() const = 0;
    /// Around what the focus is shown.
    [[nodiscard]] virtual QRectF areaOf(int item) const;
    [[nodiscard]] virtual bool opens(int item) const;

Q_SIGNALS:
    /// Enter, or a click.
    void activated(int item);

protected:
    /// Makes the chart for this area, with its hit areas.
    virtual std::vector<chart::HitArea> lay(const QRectF &area) = 0;
    virtual void paintChart(QPainter &painter, int pointedAt) = 0;
    /// Where a key leads from `item`; the same item where it leads nowhere.
    [[nodiscard]] virtual int stepped(int item, int key) const;
    /// The content changed: lays out anew and keeps the current item.
    void renew();

    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void pointAt(int item);
    void speak();

    std::vector<chart::HitArea> m_hits;
    QString m_title;
    int m_current = -1;
    int m_hovered = -1;
};

} // namespace latchkey::ui
