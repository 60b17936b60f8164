// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/metrics.h"
#include "ui/style/parts.h"

#include <QPainter>
#include <QScrollBar>
#include <QStyleOption>

namespace latchkey::ui::parts {

namespace {

QRect track(const QRect &rect)
{
    const int height = std::min(px(6), rect.height());
    return {rect.x(), rect.center().y() - height / 2, rect.width(), height};
}

} // namespace

void progressGroove(const Canvas &canvas, const QStyleOption &option)
{
    const QRect rect = track(option.rect);
    box(canvas.painter, rect, canvas.theme.sunken, {}, rect.height() / 2.0);
}

void progressContents(const Canvas &canvas, const QStyleOptionProgressBar &option)
{
    QRect rect = track(option.rect);
    const int range = option.maximum - option.minimum;
    if (range <= 0) {
        return; // nothing spins: an unknown length shows the groove alone
    }
    const qint64 done = option.progress - option.minimum;
    rect.setWidth(static_cast<int>(rect.width() * std::clamp<qint64>(done, 0, range) / range));
    if (rect.width() > 0) {
        box(canvas.painter, QStyle::visualRect(option.direction, option.rect, rect),
            canvas.theme.accentFill, {}, rect.height() / 2.0);
    }
}

void scrollBar(const Canvas &canvas, const QStyleOptionSlider &option, const QStyle &style)
{
    canvas.painter.fillRect(option.rect, canvas.theme.surface);
    if (option.maximum <= option.minimum) {
        return;
    }
    const QRect slider = style.subControlRect(
        QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, canvas.widget);
    const bool grabbed = option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider)
        && option.state.testFlag(QStyle::State_Enabled);
    const QRect thumb = slider.adjusted(2, 2, -2, -2);
    box(canvas.painter, thumb, grabbed ? canvas.theme.text3 : canvas.theme.control, {},
        std::min(thumb.width(), thumb.height()) / 2.0);
}

QRect scrollBarPart(
    const QStyleOptionSlider &option, QStyle::SubControl part, const QWidget *widget)
{
    const bool flat = option.orientation == Qt::Horizontal;
    const int length = flat ? option.rect.width() : option.rect.height();
    const qint64 range = qint64{option.maximum} - option.minimum;
    int thumb = length;
    if (range > 0) {
        thumb = static_cast<int>(qint64{option.pageStep} * length / (range + option.pageStep));
        thumb = std::min(length, std::max(thumb, px(28)));
    }
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - thumb, option.upsideDown);
    const auto along = [&](int from, int size) {
        const QRect rect = flat ? QRect(from, 0, size, option.rect.height())
                                : QRect(0, from, option.rect.width(), size);
        const bool mirrored = flat && (widget == nullptr || widget->isRightToLeft());
        return QStyle::visualRect(mirrored ? option.direction : Qt::LeftToRight, option.rect, rect);
    };
    if (part == QStyle::SC_ScrollBarSlider) {
        return along(start, thumb);
    }
    if (part == QStyle::SC_ScrollBarSubPage) {
        return along(0, start);
    }
    if (part == QStyle::SC_ScrollBarAddPage) {
        return along(start + thumb, length - start - thumb);
    }
    return part == QStyle::SC_ScrollBarGroove ? option.rect : QRect();
}

void splitter(const Canvas &canvas, const QStyleOption &option)
{
    const QRect &rect = option.rect;
    const bool upright = rect.height() > rect.width();
    canvas.painter.fillRect(rect, canvas.theme.surface);
    if (upright) {
        canvas.painter.fillRect(rect.center().x(), rect.y(), 1, rect.height(), canvas.theme.line);
    } else {
        canvas.painter.fillRect(rect.x(), rect.center().y(), rect.width(), 1, canvas.theme.line);
    }
}

} // namespace latchkey::ui::parts
