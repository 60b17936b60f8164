// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace latchkey::ui {

/// How loud a button is; one Primary a view, Danger only where something is destroyed.
enum class ButtonKind { Plain, Primary, Danger, Quiet, Link };

void setButtonKind(QWidget *button, ButtonKind kind);
[[nodiscard]] ButtonKind buttonKind(const QWidget *button);

/// 24 px instead of 28.
void setSmall(QWidget *button);
[[nodiscard]] bool isSmall(const QWidget *button);

/// The corner of the focus ring around a widget that is rounder than a button.
void setRingRadius(QWidget *widget, int radius);
[[nodiscard]] int ringRadius(const QWidget *widget);

} // namespace latchkey::ui
