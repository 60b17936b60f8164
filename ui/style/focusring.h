// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QFocusFrame;

namespace latchkey::ui {

/// Shows the ring around a button that got the focus from the keyboard; one for the application.
class FocusRing final : public QObject {
    Q_OBJECT

public:
    explicit FocusRing(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(QWidget *widget);
    void hide();

    QFocusFrame *m_frame = nullptr;
};

} // namespace latchkey::ui
