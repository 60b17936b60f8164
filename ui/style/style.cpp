// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/style.h"

#include "ui/style/buttonkind.h"
#include "ui/style/metrics.h"
#include "ui/style/parts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QFocusFrame>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QStyleOption>
#include <QToolTip>

namespace latchkey::ui {

Style::Style(const Theme &theme)
    : QProxyStyle(QStringLiteral("Fusion"))
    , m_theme(theme)
{
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
    const QWidget *widget) const
{
    const parts::Canvas canvas{*painter, m_theme, widget};
    switch (element) {
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        if (qobject_cast<const QLineEdit *>(widget) == nullptr
            || qobject_cast<const QLineEdit *>(widget)->hasFrame()) {
            parts::lineEdit(canvas, *option);
        }
        return;
    case PE_PanelButtonCommand:
        parts::buttonPanel(canvas, *option);
        return;
    case PE_PanelButtonTool:
        parts::toolButtonPanel(canvas, *option);
        return;
    case PE_FrameFocusRect:
        return; // buttons get a ring outside, lists a frame from their delegate
    case PE_IndicatorCheckBox:
        parts::checkBox(canvas, *option);
        return;
    case PE_IndicatorItemViewItemCheck:
        parts::checkBox(canvas, *option);
        return;
    case PE_IndicatorRadioButton:
        parts::radioButton(canvas, *option);
        return;
    case PE_Frame:
    case PE_FrameGroupBox:
        parts::frame(canvas, *option);
        return;
    case PE_PanelTipLabel:
        parts::toolTip(canvas, *option);
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
        parts::menuPanel(canvas, *option);
        return;
    case PE_PanelMenuBar:
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
    const QWidget *widget) const
{
    const parts::Canvas canvas{*painter, m_theme, widget};
    if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
        if (element == CE_MenuItem) {
            return parts::menuItem(canvas, *item);
        }
        if (element == CE_MenuBarItem) {
            return parts::menuBarItem(canvas, *item);
        }
    }
    if (const auto *head = qstyleoption_cast<const QStyleOptionHeader *>(option);
        head != nullptr && element == CE_Header) {
        return parts::header(canvas, *head);
    }
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        button != nullptr && element == CE_PushButtonLabel) {
        return parts::buttonLabel(canvas, *button);
    }
    if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        bar != nullptr && element == CE_ProgressBarContents) {
        return parts::progressContents(canvas, *bar);
    }
    if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
        if (element == CE_TabBarTabShape) {
            return parts::tab(canvas, *tab);
        }
        if (element == CE_TabBarTabLabel) {
            return parts::tabLabel(canvas, *tab);
        }
    }
    switch (element) {
    case CE_HeaderSection:
        return parts::headerGround(canvas, option->rect, true);
    case CE_HeaderEmptyArea:
        return parts::headerGround(canvas, option->rect, false);
    case CE_ProgressBarGroove:
        return parts::progressGroove(canvas, *option);
    case CE_MenuBarEmptyArea:
        return parts::menuBarGround(canvas, option->rect);
    case CE_Splitter:
        return parts::splitter(canvas, *option);
    case CE_FocusFrame:
        if (const auto *ring = qobject_cast<const QFocusFrame *>(widget)) {
            return parts::focusRing({*painter, m_theme, ring->widget()}, *option);
        }
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
    QPainter *painter, const QWidget *widget) const
{
    const parts::Canvas canvas{*painter, m_theme, widget};
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo != nullptr && control == CC_ComboBox) {
        return parts::comboBox(canvas, *combo, *this);
    }
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        spin != nullptr && control == CC_SpinBox) {
        return parts::spinBox(canvas, *spin, *this);
    }
    if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        slider != nullptr && control == CC_ScrollBar) {
        return parts::scrollBar(canvas, *slider, *this);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
    SubControl subControl, const QWidget *widget) const
{
    if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        slider != nullptr && control == CC_ScrollBar) {
        return parts::scrollBarPart(*slider, subControl, widget);
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) != nullptr) {
        widget->setAttribute(Qt::WA_Hover);
    }
    if (qobject_cast<QPushButton *>(widget) != nullptr) {
        widget->setFont(fontFor(isSmall(widget) ? FontRole::LabelName : FontRole::Name));
    }
    if (auto *edit = qobject_cast<QLineEdit *>(widget)) {
        edit->setPalette(m_theme.fieldPalette());
        if (edit->hasFrame() && edit->textMargins().left() == 0) {
            edit->setTextMargins(px(6), 0, px(6), 0); // Fusion adds two pixels of its own
        }
    }
}

void applyTheme(const Theme &theme)
{
    QApplication::setStyle(new Style(theme));
    QApplication::setPalette(theme.palette());
    QToolTip::setPalette(theme.palette());
    QToolTip::setFont(fontFor(FontRole::Label));
}

const Theme &theme()
{
    const auto *style = qobject_cast<const Style *>(QApplication::style());
    return style == nullptr ? Theme::light() : style->theme();
}

} // namespace latchkey::ui
