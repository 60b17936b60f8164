// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QPicture>

#include <vector>

namespace latchkey::ui {

/// One page of a report, as wide as the view. Paper is white in every theme.
class PageView final : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PageView(QWidget *parent);

    /// Stays at the page that is shown, if there is still one.
    void setPages(std::vector<QPicture> pages, const QSizeF &size);
    void showPage(int page); ///< from 0
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] int count() const { return static_cast<int>(m_pages.size()); }

Q_SIGNALS:
    void pageChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void updateBars();
    [[nodiscard]] QRectF paper() const; ///< in the viewport's pixels
    [[nodiscard]] qreal scale() const;

    std::vector<QPicture> m_pages;
    QSizeF m_size;
    int m_page = 0;
};

} // namespace latchkey::ui
