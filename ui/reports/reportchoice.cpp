// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportchoice.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace latchkey::ui {

namespace {

constexpr int choicePadding = 10;
constexpr int indicator = 16;
constexpr int textAt = choicePadding + indicator + 8;

} // namespace

ReportChoice::ReportChoice(const QString &name, const QString &about, QWidget *parent)
    : QRadioButton(name, parent)
    , m_about(about)
{
    setAccessibleDescription(about);
    setFont(fontFor(FontRole::Name));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ReportChoice::sizeHint() const
{
    const QFontMetrics name(font());
    const QFontMetrics about(fontFor(FontRole::Label));
    // An advance is rounded, and what is a hair wider is elided: one dot more.
    const int width = std::max(name.horizontalAdvance(text()), about.horizontalAdvance(m_about));
    return {px(textAt + choicePadding) + width + 1, name.height() + about.height() + px(10)};
}

bool ReportChoice::hitButton(const QPoint &point) const
{
    return rect().contains(point);
}

void ReportChoice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(role::selected));
        painter.drawRoundedRect(rect(), px(4), px(4));
    }
    QStyleOptionButton option;
    initStyleOption(&option);
    const int size = px(indicator);
    option.rect = QStyle::visualRect(
        layoutDirection(), rect(), QRect(px(choicePadding), (height() - size) / 2, size, size));
    style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &option, &painter, this);
    const QFontMetrics name(font());
    QRect place(px(textAt), px(5), width() - px(textAt + choicePadding), name.height());
    const auto draw = [&](const QFont &drawn, const QColor &colour, const QString &words) {
        painter.setFont(drawn);
        painter.setPen(colour);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place),
            Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft),
            QFontMetrics(drawn).elidedText(words, Qt::ElideRight, place.width()));
    };
    draw(font(), palette().color(QPalette::Text), text());
    place.translate(0, name.height());
    draw(fontFor(FontRole::Label), palette().color(role::text2), m_about);
}

} // namespace latchkey::ui
