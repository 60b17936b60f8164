// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devicedetails.h"

#include "diagnosis/diagnose.h"
#include "models/newestjob.h"

namespace latchkey::models {

namespace {

std::shared_ptr<const DeviceRecord> load(
    const store::Cache &cache, store::RowId row, base::Instant now)
{
    auto device = cache.device(row);
    if (!device) {
        return nullptr;
    }
    auto found = store::diagnosed(std::move(*device), now);
    return std::make_shared<const DeviceRecord>(DeviceRecord{.row = row,
        .device = std::move(found.device),
        .diagnosis = std::move(found.diagnosis),
        .summary = std::move(found.summary)});
}

} // namespace

struct DeviceDetails::Inside {
    Inside(store::Cache &theCache, const base::Clock &theClock)
        : cache(theCache)
        , clock(theClock)
    {
    }

    store::Cache &cache;
    const base::Clock &clock;
    std::optional<store::RowId> wanted;
    std::shared_ptr<const DeviceRecord> record;
    NewestJob job;
};

DeviceDetails::DeviceDetails(store::Cache &cache, const base::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_inside(std::make_unique<Inside>(cache, clock))
{
}

DeviceDetails::~DeviceDetails() = default;

void DeviceDetails::show(store::RowId row)
{
    m_inside->wanted = row;
    refresh();
}

void DeviceDetails::clear()
{
    m_inside->wanted.reset();
    m_inside->job.cancel();
    if (m_inside->record) {
        m_inside->record.reset();
        Q_EMIT recordChanged();
    }
}

void DeviceDetails::refresh()
{
    if (!m_inside->wanted) {
        return;
    }
    m_inside->job.start([this, &cache = std::as_const(m_inside->cache), row = *m_inside->wanted,
                            now = m_inside->clock.now()](const base::CancelToken &) {
        auto record = load(cache, row, now);
        return NewestJob::End([this, record = std::move(record)] {
            m_inside->record = record;
            Q_EMIT recordChanged();
        });
    });
}

std::shared_ptr<const DeviceRecord> DeviceDetails::record() const
{
    return m_inside->record;
}

} // namespace latchkey::models
