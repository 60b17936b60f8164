// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/look.h"
#include "ui/style/glyph.h"

#include <QAbstractButton>
#include <QWidget>

class QPushButton;

namespace latchkey::ui {

class ElidedLabel;
class GlyphView;

/// Something to do: picture, what, why, and the button that begins it.
class TaskRow final : public QWidget {
    Q_OBJECT

public:
    /// No button where `verb` is empty.
    TaskRow(Glyph glyph, const QString &verb, QWidget *parent);

    void setLook(const Look &look);
    void setTexts(const QString &what, const QString &why);
    [[nodiscard]] QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void triggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    GlyphView *m_glyph;
    ElidedLabel *m_what;
    ElidedLabel *m_why;
    QPushButton *m_button;
    QString m_verb;
};

/// One line that opens its Macs: words, an aside, a number, an arrow.
class LineButton final : public QAbstractButton {
    Q_OBJECT

public:
    LineButton(const QString &words, QWidget *parent);

    void setCounts(std::size_t macs, std::size_t unknown);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_number;
    QString m_aside;
};

} // namespace latchkey::ui
