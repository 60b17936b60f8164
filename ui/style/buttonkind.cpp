// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/buttonkind.h"

#include "ui/style/metrics.h"

#include <QVariant>
#include <QWidget>

namespace latchkey::ui {

namespace {

constexpr const char *kindProperty = "latchkeyButtonKind";
constexpr const char *smallProperty = "latchkeySmall";
constexpr const char *radiusProperty = "latchkeyRingRadius";

} // namespace

void setButtonKind(QWidget *button, ButtonKind kind)
{
    button->setProperty(kindProperty, static_cast<int>(kind));
    button->update();
}

ButtonKind buttonKind(const QWidget *button)
{
    return button == nullptr ? ButtonKind::Plain
                             : static_cast<ButtonKind>(button->property(kindProperty).toInt());
}

void setSmall(QWidget *button)
{
    button->setProperty(smallProperty, true);
    button->updateGeometry();
}

bool isSmall(const QWidget *button)
{
    return button != nullptr && button->property(smallProperty).toBool();
}

void setRingRadius(QWidget *widget, int radius)
{
    widget->setProperty(radiusProperty, radius);
}

int ringRadius(const QWidget *widget)
{
    const QVariant radius = widget == nullptr ? QVariant() : widget->property(radiusProperty);
    return radius.isValid() ? radius.toInt() : px(4);
}

} // namespace latchkey::ui
