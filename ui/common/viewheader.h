// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace latchkey::ui {

/// The first row of a view: its title, then what the view puts there.
class ViewHeader final : public QWidget {
    Q_OBJECT

public:
    ViewHeader(const QString &title, QWidget *parent);

    [[nodiscard]] QHBoxLayout *row() const { return m_row; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_row;
};

} // namespace latchkey::ui
