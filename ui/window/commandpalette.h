// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/palettemodel.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QListView;

namespace latchkey::ui {

class TextLabel;

/// Everything by its name: actions, views, filters and Macs in one list over the window.
class CommandPalette final : public QWidget {
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *parent);

    /// Opens with these groups; the focus comes back to where it was when it closes.
    void open(std::vector<PaletteGroup> groups);
    void setMacs(PaletteGroup macs);
    void close(); // hides QWidget::close() on purpose: the palette lives on
    [[nodiscard]] QLineEdit *field() const { return m_field; }
    [[nodiscard]] QListView *list() const { return m_list; }

Q_SIGNALS:
    /// Macs with this text are wanted; setMacs() answers.
    void searched(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createParts();
    [[nodiscard]] bool key(int key, Qt::KeyboardModifiers modifiers);
    void step(int by);
    void chooseFirst();
    void run(int row, bool inWindow);
    void place();
    void updateCount();

    PaletteModel *m_model;
    QLineEdit *m_field = nullptr;
    QListView *m_list = nullptr;
    TextLabel *m_count = nullptr;
    QPointer<QWidget> m_before;
};

} // namespace latchkey::ui
