// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/buttonkind.h"
#include "ui/style/metrics.h"
#include "ui/style/parts.h"
#include "ui/style/style.h"

#include <QPushButton>
#include <QStyleOption>

namespace latchkey::ui {

namespace {

QSize buttonSize(const QStyleOptionButton &button, const QWidget *widget)
{
    const bool bare = buttonKind(widget) == ButtonKind::Link;
    const int height = px(isSmall(widget) ? 24 : 28);
    const int padding = bare ? 2 : px(isSmall(widget) ? 9 : 12);
    const QSize text
        = button.fontMetrics.size(Qt::TextShowMnemonic | Qt::TextSingleLine, button.text);
    int width = text.width() + 2 * padding;
    if (!button.icon.isNull()) {
        width += px(16) + (button.text.isEmpty() ? 0 : px(7));
    }
    if (button.text.isEmpty()) {
        width = height;
    }
    if (button.features.testFlag(QStyleOptionButton::HasMenu)) {
        width += px(parts::menuArrow);
    }
    return {width, std::max(height, text.height() + 2)};
}

} // namespace

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        button != nullptr && type == CT_PushButton) {
        return buttonSize(*button, widget);
    }
    if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
        if (type == CT_MenuItem) {
            return parts::menuItemSize(*item);
        }
        if (type == CT_MenuBarItem) {
            const int text = item->fontMetrics.size(Qt::TextShowMnemonic, item->text).width();
            return {text + 2 * px(9), px(28)};
        }
    }
    const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        return {base.width() + px(8), std::max(px(28), option->fontMetrics.height() + px(8))};
    case CT_HeaderSection:
        return {base.width(), std::max(px(28), base.height())};
    case CT_TabBarTab:
        return {base.width() + px(8), px(32)};
    case CT_MenuBar:
        return {base.width(), std::max(px(28), base.height())};
    default:
        return base;
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return px(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return px(7);
    case PM_ScrollBarExtent:
        return px(12);
    case PM_ScrollBarSliderMin:
        return px(28);
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return px(3);
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return px(4);
    case PM_MenuHMargin:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_MenuBarHMargin:
        return px(6);
    case PM_MenuBarItemSpacing:
        return 0;
    case PM_SplitterWidth:
        return 5;
    case PM_ToolTipLabelFrameWidth:
        return px(6);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
    QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
    case SH_UnderlineShortcut:
    case SH_ItemView_MovementWithoutUpdatingSelection:
        return 1;
    case SH_Menu_SloppySubMenus:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ScrollBar_ContextMenu:
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_ItemView_ArrowKeysNavigateIntoChildren:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QRect Style::subElementRect(
    SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_ProgressBarContents || element == SE_ProgressBarGroove) {
        return option->rect;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

} // namespace latchkey::ui
