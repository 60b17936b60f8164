// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chip.h"

#include "ui/style/buttonkind.h"
#include "ui/style/metrics.h"
#include "ui/style/parts.h"
#include "ui/style/style.h"

#include <QLocale>
#include <QPainter>

namespace latchkey::ui {

namespace {

constexpr int chipPadding = 11;
constexpr int chipGap = 7;
constexpr int chipHeight = 26;

} // namespace

Chip::Chip(const QString &word, std::optional<Look> look, QWidget *parent)
    : QAbstractButton(parent)
    , m_look(look)
{
    setCheckable(true); // before its name: what it is then, it stays for a screen reader
    setText(word);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setRingRadius(this, px(chipHeight) / 2);
    updateAccessibleName();
}

void Chip::setCount(std::optional<qint64> count, bool settled)
{
    if (count == m_count && settled == m_settled) {
        return;
    }
    const bool wider = count != m_count;
    m_count = count;
    m_settled = settled;
    updateAccessibleName();
    if (wider) {
        updateGeometry();
    }
    update();
}

QSize Chip::sizeHint() const
{
    // As wide as the semibold word, so that switching it on moves nothing.
    int width
        = 2 * px(chipPadding) + QFontMetrics(fontFor(FontRole::Strong)).horizontalAdvance(text());
    if (m_look) {
        width += px(16) + px(chipGap);
    }
    if (m_count) {
        width
            += px(chipGap) + QFontMetrics(fontFor(FontRole::Label)).horizontalAdvance(countText());
    }
    return {width, std::max(px(chipHeight), rowHeight(chipHeight))};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &colours = theme();
    const bool zero = m_count == 0 && !isChecked();
    const QColor ground = isChecked() ? colours.selected
        : underMouse()                ? colours.hover
                                      : colours.surface;
    const QColor border = isChecked() ? colours.accent : zero ? colours.line : colours.control;
    parts::box(painter, rect(), ground, border, height() / 2.0);
    QRect rest = rect().adjusted(px(chipPadding), 0, -px(chipPadding), 0);
    if (m_look) {
        const QRect icon(rest.x(), rest.center().y() - px(8) + 1, px(16), px(16));
        Look look = *m_look;
        look.tone = zero ? Tone::Neutral : look.tone;
        paintGlyph(painter, QStyle::visualRect(layoutDirection(), rect(), icon), look.glyph,
            coloursOf(look, ground));
        rest.setLeft(rest.x() + px(16) + px(chipGap));
    }
    painter.setFont(fontFor(isChecked() ? FontRole::Strong : FontRole::Body));
    painter.setPen(zero ? colours.text3 : colours.text);
    parts::words(painter, QStyle::visualRect(layoutDirection(), rect(), rest),
        Qt::AlignVCenter | Qt::AlignLeading, text());
    if (m_count) {
        painter.setFont(fontFor(FontRole::Label));
        painter.setPen(m_settled && isChecked() ? colours.text2 : colours.text3);
        parts::words(painter, QStyle::visualRect(layoutDirection(), rect(), rest),
            Qt::AlignVCenter | Qt::AlignTrailing, countText());
    }
}

void Chip::checkStateSet()
{
    updateAccessibleName();
    update();
}

void Chip::nextCheckState()
{
    QAbstractButton::nextCheckState();
    updateAccessibleName();
}

QString Chip::countText() const
{
    return locale().toString(m_count.value_or(0));
}

void Chip::updateAccessibleName()
{
    const QString state = isChecked() ? tr("filter on") : tr("filter off");
    if (!m_count) {
        setAccessibleName(QStringLiteral("%1, %2").arg(text(), state));
        return;
    }
    //: Accessible text of a filter chip: the number of Macs it would leave
    const QString macs = tr("%n Mac(s)", nullptr, static_cast<int>(*m_count));
    setAccessibleName(QStringLiteral("%1, %2, %3").arg(text(), macs, state));
}

} // namespace latchkey::ui
