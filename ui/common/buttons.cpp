// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/buttons.h"

#include "ui/style/metrics.h"
#include "ui/style/parts.h"
#include "ui/style/style.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionButton>

namespace latchkey::ui {

namespace {

constexpr int capPadding = 5;
constexpr int capHeight = 18;

} // namespace

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

QPushButton *makeButton(const ButtonParts &parts, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    if (parts.small) {
        setSmall(button);
    }
    setButtonKind(button, parts.kind);
    button->setText(parts.text);
    if (parts.glyph) {
        button->setIcon(glyphIcon(*parts.glyph));
    }
    button->setAutoDefault(false);
    return button;
}

QPushButton *makeIconButton(Glyph glyph, const QString &name, QWidget *parent, const QString &keys)
{
    auto *button = makeButton({.glyph = glyph, .kind = ButtonKind::Quiet}, parent);
    button->setAccessibleName(name);
    button->setToolTip(keys.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, keys));
    return button;
}

void setAvailable(QWidget *button, bool available, const QString &reason)
{
    button->setEnabled(available);
    button->setToolTip(available ? QString() : reason);
    button->setAccessibleDescription(available ? QString() : reason);
}

HintButton::HintButton(const QString &text, const QString &key, QWidget *parent)
    : QPushButton(text, parent)
    , m_key(key)
{
    setAutoDefault(false);
}

QSize HintButton::sizeHint() const
{
    const QSize base = QPushButton::sizeHint();
    return {base.width() + keyCapWidth(m_key) + px(4), base.height()};
}

void HintButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, this);
    const int cap
        = paintKeyCap(painter, rect().adjusted(px(8), 0, -px(8), 0), m_key, layoutDirection());
    const int taken = cap + px(6);
    option.rect
        = isRightToLeft() ? rect().adjusted(taken, 0, 0, 0) : rect().adjusted(0, 0, -taken, 0);
    style()->drawControl(QStyle::CE_PushButtonLabel, &option, &painter, this);
}

QString keyText(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText).replace(u'+', u' ');
}

int keyCapWidth(const QString &key)
{
    return QFontMetrics(fontFor(FontRole::KeyCap)).horizontalAdvance(key) + 2 * px(capPadding);
}

int paintKeyCap(QPainter &painter, const QRect &rect, const QString &key, Qt::LayoutDirection dir)
{
    const int width = keyCapWidth(key);
    const int height = px(capHeight);
    const QRect end(rect.right() + 1 - width, rect.center().y() - height / 2 + 1, width, height);
    const QRect cap = QStyle::visualRect(dir, rect, end);
    painter.save();
    parts::box(painter, cap, theme().window, theme().line, px(3));
    painter.setFont(fontFor(FontRole::KeyCap));
    painter.setPen(theme().text3);
    painter.drawText(cap, Qt::AlignCenter, key);
    painter.restore();
    return width;
}

} // namespace latchkey::ui
