// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QProxyStyle>

namespace latchkey::ui {

/// Fusion drawn with the theme's colours: every control that the console uses.
class Style final : public QProxyStyle {
    Q_OBJECT

public:
    explicit Style(const Theme &theme);

    [[nodiscard]] const Theme &theme() const { return m_theme; }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
        QPainter *painter, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
        SubControl subControl, const QWidget *widget) const override;
    QRect subElementRect(
        SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
        const QWidget *widget) const override;
    int pixelMetric(
        PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *returnData) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

private:
    Theme m_theme;
};

/// Gives the application this theme: style and palette, at once on everything that is shown.
void applyTheme(const Theme &theme);

/// The theme of the moment (light where the application has another style). UI thread only.
[[nodiscard]] const Theme &theme();

} // namespace latchkey::ui
