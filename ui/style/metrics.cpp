// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/metrics.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QTextLayout>

namespace latchkey::ui {

namespace {

constexpr qreal basePixels = 13.0;

qreal scaleOf(const QFont &font)
{
    static QFont measured;
    static qreal scale = 0;
    if (scale == 0 || font != measured) {
        measured = font;
        scale = QFontInfo(font).pixelSize() / basePixels;
    }
    return scale;
}

QFont sized(QFont font, int at13, QFont::Weight weight)
{
    font.setPixelSize(std::max(1, px(at13)));
    font.setWeight(weight);
    return font;
}

} // namespace

int px(int at13)
{
    return qRound(at13 * scaleOf(QApplication::font()));
}

QFont fontFor(FontRole role)
{
    const QFont base = QApplication::font();
    switch (role) {
    case FontRole::Body:
        return sized(base, 13, QFont::Normal);
    case FontRole::Name:
        return sized(base, 13, QFont::Medium);
    case FontRole::Strong:
        return sized(base, 13, QFont::DemiBold);
    case FontRole::Label:
        return sized(base, 12, QFont::Normal);
    case FontRole::LabelName:
        return sized(base, 12, QFont::Medium);
    case FontRole::PaneTitle:
        return sized(base, 15, QFont::DemiBold);
    case FontRole::PaneText:
        return sized(base, 15, QFont::Normal);
    case FontRole::ViewTitle:
        return sized(base, 17, QFont::DemiBold);
    case FontRole::Hero:
        return sized(base, 26, QFont::DemiBold);
    case FontRole::Mono:
        return sized(QFontDatabase::systemFont(QFontDatabase::FixedFont), 12, QFont::Normal);
    case FontRole::KeyCap:
        return sized(base, 11, QFont::Normal);
    }
    return base;
}

int rowHeight(int compact)
{
    // The metrics of the base font know nothing of the font that Arabic or Hebrew falls back to.
    QTextLayout layout(QApplication::translate("latchkey::ui", "Not escrowed",
                           "The word whose height decides the height of table rows"),
        fontFor(FontRole::Body));
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    return std::max(px(compact), qRound(layout.boundingRect().height()) + 2);
}

} // namespace latchkey::ui
