// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/devices/filterstate.h"

#include <QWidget>

class QPushButton;

namespace latchkey::ui {

class TextLabel;

/// The chip of a pasted list: how many it named, how many of them are known, and which are not.
class ListBar final : public QWidget {
    Q_OBJECT

public:
    explicit ListBar(QWidget *parent);

    /// Null hides the bar.
    void setList(const std::shared_ptr<const MacList> &list);
    void copyMissing();

Q_SIGNALS:
    void removed();
    void toasted(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::shared_ptr<const MacList> m_list;
    QPushButton *m_chip;
    QPushButton *m_copy;
    TextLabel *m_hint;
};

} // namespace latchkey::ui
