// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/fit.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>

#include <vector>

namespace latchkey::tests {

namespace {

bool carriesText(const QWidget &widget)
{
    return qobject_cast<const QLabel *>(&widget) != nullptr
        || qobject_cast<const QAbstractButton *>(&widget) != nullptr
        || qobject_cast<const QComboBox *>(&widget) != nullptr
        || qobject_cast<const QLineEdit *>(&widget) != nullptr;
}

QString textOf(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    const QString text = label != nullptr ? label->text()
        : button != nullptr               ? button->text()
                                          : QString();
    const QString what = text.isEmpty() ? widget.accessibleName() : text;
    return QStringLiteral("%1 “%2”").arg(QLatin1String(widget.metaObject()->className()), what);
}

// Labels that elide ask for no width; that they do is their business.
bool isCut(const QWidget &widget)
{
    const QSize least = widget.minimumSizeHint();
    const int height
        = widget.hasHeightForWidth() ? widget.heightForWidth(widget.width()) : least.height();
    return widget.width() < least.width() || widget.height() < height;
}

// What a scroll area holds may be larger than what is seen of it.
bool sticksOut(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    const auto *area
        = parent == nullptr ? nullptr : qobject_cast<const QAbstractScrollArea *>(parent->parent());
    const bool isScrolled = area != nullptr && area->viewport() == parent;
    return parent != nullptr && !widget.isWindow() && !isScrolled
        && !parent->rect().contains(widget.geometry());
}

// Of what is seen of it.
QRect placeIn(const QWidget &root, const QWidget &widget)
{
    return widget.visibleRegion().boundingRect().translated(widget.mapTo(&root, QPoint()));
}

} // namespace

QStringList misfits(const QWidget &root)
{
    QStringList found;
    std::vector<const QWidget *> texts;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&root) || widget->window() != root.window()
            || !carriesText(*widget) || widget->visibleRegion().isEmpty()) {
            continue;
        }
        if (isCut(*widget)) {
            found.append(QStringLiteral("cut: ") + textOf(*widget));
        }
        if (sticksOut(*widget)) {
            found.append(QStringLiteral("sticks out: ") + textOf(*widget));
        }
        for (const QWidget *other : texts) {
            if (placeIn(root, *widget).intersects(placeIn(root, *other))
                && !widget->isAncestorOf(other) && !other->isAncestorOf(widget)) {
                found.append(
                    QStringLiteral("%1 lies over %2").arg(textOf(*widget), textOf(*other)));
            }
        }
        texts.push_back(widget);
    }
    return found;
}

} // namespace latchkey::tests
