// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRadioButton>

namespace latchkey::ui {

/// One report to choose: its name, and below it what it tells.
class ReportChoice final : public QRadioButton {
    Q_OBJECT

public:
    ReportChoice(const QString &name, const QString &about, QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &point) const override;

private:
    QString m_about;
};

} // namespace latchkey::ui
