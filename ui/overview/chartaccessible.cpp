// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/chartaccessible.h"

#include "ui/overview/chartview.h"

#include <QPointer>

#include <algorithm>

namespace latchkey::ui {

namespace {

/// One bar, row or day of a chart.
class ChartItem final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    ChartItem(ChartView *chart, int item)
        : m_chart(chart)
        , m_item(item)
    {
    }

    [[nodiscard]] bool isValid() const override
    {
        return m_chart != nullptr && std::ranges::count(m_chart->items(), m_item) > 0;
    }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return m_chart->window()->windowHandle(); }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_chart);
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? m_chart->textOf(m_item) : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QRect rect() const override
    {
        const QRect area = m_chart->areaOf(m_item).toAlignedRect();
        return {m_chart->mapToGlobal(area.topLeft()), area.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override
    {
        return m_chart->opens(m_item) ? QAccessible::Button : QAccessible::ListItem;
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.invisible = !isValid() || !m_chart->isVisible();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
            ? static_cast<QAccessibleActionInterface *>(this)
            : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        return isValid() && m_chart->opens(m_item) ? QStringList{pressAction()} : QStringList();
    }
    void doAction(const QString &name) override
    {
        if (actionNames().contains(name)) {
            Q_EMIT m_chart->activated(m_item);
        }
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<ChartView> m_chart;
    int m_item;
};

} // namespace

ChartAccessible::ChartAccessible(ChartView *chart)
    : QAccessibleWidget(chart, QAccessible::Chart)
    , m_chart(chart)
{
}

ChartAccessible::~ChartAccessible()
{
    for (const auto &[item, id] : m_items) {
        QAccessible::deleteAccessibleInterface(id);
    }
}

int ChartAccessible::childCount() const
{
    return static_cast<int>(m_chart->items().size());
}

QAccessibleInterface *ChartAccessible::child(int index) const
{
    if (index < 0 || index >= childCount()) {
        return nullptr;
    }
    const int item = m_chart->items()[static_cast<std::size_t>(index)];
    const auto [place, isNew] = m_items.try_emplace(item);
    if (isNew) {
        place->second = QAccessible::registerAccessibleInterface(new ChartItem(m_chart, item));
    }
    return QAccessible::accessibleInterface(place->second);
}

int ChartAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto items = m_chart->items();
    for (std::size_t i = 0; i < items.size(); ++i) {
        const auto known = m_items.find(items[i]);
        if (known != m_items.end() && QAccessible::accessibleInterface(known->second) == child) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

QAccessibleInterface *ChartAccessible::childAt(int x, int y) const
{
    for (int i = 0; i < childCount(); ++i) {
        if (QAccessibleInterface *item = child(i); item->rect().contains(x, y)) {
            return item;
        }
    }
    return nullptr;
}

} // namespace latchkey::ui
