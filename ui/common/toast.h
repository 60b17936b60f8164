// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/glyph.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QPushButton;

namespace latchkey::ui {

class TextLabel;
class GlyphView;

/// A word for what needs no answer, at the bottom trailing corner for 5 s; one at a time.
class Toast final : public QWidget {
    Q_OBJECT

public:
    explicit Toast(QWidget *parent);

    void showText(Glyph glyph, const QString &text);
    /// With *Undo*, for 10 s.
    void offerUndo(const QString &text, std::function<void()> undo);
    /// Takes back what the toast offers to undo; false: it offers nothing.
    bool undo();

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void display(Glyph glyph, const QString &text);
    void place();

    GlyphView *m_glyph;
    TextLabel *m_text;
    QPushButton *m_undoButton;
    QPushButton *m_close;
    std::function<void()> m_undo;
    QTimer m_timer;
};

} // namespace latchkey::ui
