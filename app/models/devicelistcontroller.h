// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/devicetablemodel.h"

#include <QObject>

#include <memory>

namespace latchkey::models {

/// From what a person asks (text, chips, sort) to what the table shows. Lives on the UI thread; the
/// index is asked on a thread of its own, and a newer question stops the older one.
class DeviceListController : public QObject {
    Q_OBJECT

public:
    /// `cache` and `clock` must outlive the controller.
    DeviceListController(store::Cache &cache, const base::Clock &clock, QObject *parent = nullptr);
    ~DeviceListController() override;

    [[nodiscard]] DeviceTableModel *model() const;
    [[nodiscard]] QString filterText() const;
    [[nodiscard]] const store::Chips &chips() const;
    [[nodiscard]] store::Sort sort() const;
    /// Empty when the text parses, else one sentence that points at the character.
    [[nodiscard]] QString filterError() const;

    void setFilterText(const QString &text);
    void setChips(const store::Chips &chips);
    void setSort(store::Sort sort);
    /// Only this server's Macs; empty = all.
    void setServer(const domain::ServerId &server);
    /// The view in the model does not answer the question yet; false while refresh() runs.
    [[nodiscard]] bool isAsking() const;
    /// Only these Macs, in the order of their rows; null = all.
    void setAmong(std::shared_ptr<const std::vector<store::RowId>> macs);
    /// Asks again (the cache changed, or time went on).
    void refresh();

Q_SIGNALS:
    /// A new View is in the model; counts are in model()->view().
    void viewChanged();
    void filterErrorChanged();

private:
    void showFirst();
    void ask(DeviceTableModel::Answer answer);
    [[nodiscard]] static QString sentenceOf(const base::Error &error);

    struct Inside;
    std::unique_ptr<Inside> m_inside;
};

} // namespace latchkey::models
