// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/buttonkind.h"
#include "ui/style/glyph.h"

#include <QPushButton>

#include <optional>

class QKeyEvent;

namespace latchkey::ui {

/// What a button is made of; only the words are required.
struct ButtonParts {
    QString text = {};
    std::optional<Glyph> glyph = {};
    ButtonKind kind = ButtonKind::Plain;
    bool small = false;
};

[[nodiscard]] QPushButton *makeButton(const ButtonParts &parts, QWidget *parent);

/// A square button with a glyph alone; `name` is its accessible name ("Close details"), `keys` a
/// shortcut to tell in the tool tip.
[[nodiscard]] QPushButton *makeIconButton(
    Glyph glyph, const QString &name, QWidget *parent, const QString &keys = {});

/// Enables the button, or disables it and says why in the tool tip and to screen readers.
void setAvailable(QWidget *button, bool available, const QString &reason);

/// Whether the key is one of the two that press a default button.
[[nodiscard]] bool isEnter(const QKeyEvent &event);

/// A push button that shows its key at the end ("Open device [Enter]").
class HintButton final : public QPushButton {
    Q_OBJECT

public:
    HintButton(const QString &text, const QString &key, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
};

/// "Ctrl F", as a key cap says it.
[[nodiscard]] QString keyText(const QKeySequence &keys);

/// A key cap at the trailing end of `rect` (leading of it stays free); returns its width.
int paintKeyCap(QPainter &painter, const QRect &rect, const QString &key, Qt::LayoutDirection dir);
[[nodiscard]] int keyCapWidth(const QString &key);

} // namespace latchkey::ui
