// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/metrics.h"

#include <QPalette>
#include <QWidget>

namespace latchkey::ui {

/// One line that gives way to its neighbours; the whole text is in the tool tip only while cut.
class ElidedLabel final : public QWidget {
    Q_OBJECT

public:
    explicit ElidedLabel(FontRole font, QPalette::ColorRole ink, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateToolTip();

    FontRole m_font;
    QPalette::ColorRole m_ink;
    QString m_text;
};

} // namespace latchkey::ui
