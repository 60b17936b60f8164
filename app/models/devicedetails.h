// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/device.h"
#include "domain/diagnosis.h"
#include "store/cache.h"

#include <QObject>

#include <memory>
#include <optional>

namespace latchkey::models {

/// One Mac, whole, as the side pane and the device window show it.
struct DeviceRecord {
    store::RowId row = {};
    domain::Device device;
    domain::Diagnosis diagnosis;
    domain::Summary summary;
};

/// Loads the Mac that is shown, off the UI thread, and again when the cache changes. UI thread.
class DeviceDetails : public QObject {
    Q_OBJECT

public:
    DeviceDetails(store::Cache &cache, const base::Clock &clock, QObject *parent = nullptr);
    ~DeviceDetails() override;

    void show(store::RowId row);
    void clear();
    void refresh();
    [[nodiscard]] std::shared_ptr<const DeviceRecord> record() const; ///< null: none is shown

Q_SIGNALS:
    void recordChanged();

private:
    struct Inside;
    std::unique_ptr<Inside> m_inside;
};

} // namespace latchkey::models
