// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace latchkey::ui {

/// A framed part of a page with a title row and a body below a hairline.
class Card final : public QWidget {
    Q_OBJECT

public:
    Card(const QString &title, const QString &hint, QWidget *parent);

    /// Where a card puts buttons and times: the trailing end of its title row.
    [[nodiscard]] QHBoxLayout *head() const { return m_head; }
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_head = nullptr;
    QVBoxLayout *m_body = nullptr;
};

/// A hairline.
[[nodiscard]] QWidget *makeLine(QWidget *parent);

} // namespace latchkey::ui
