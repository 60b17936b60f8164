// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace latchkey::ui {

class TextLabel;

/// A framed part of the Overview with a title that may change.
class Panel : public QWidget {
    Q_OBJECT

public:
    Panel(const QString &title, QWidget *parent);

    void setTitle(const QString &title);
    [[nodiscard]] QHBoxLayout *head() const { return m_head; }
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_title = nullptr;
    QHBoxLayout *m_head = nullptr;
    QVBoxLayout *m_body = nullptr;
};

} // namespace latchkey::ui
