// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/macs.h"

#include "report/namehiding.h"
#include "store/cache.h"

#include <algorithm>

namespace latchkey::report {

namespace {

constexpr std::size_t block = 1000; // Macs that are read at once

} // namespace

base::Result<Macs> Macs::find(const Sources &sources, const Request &request)
{
    auto filter = query::parse(request.where);
    if (!filter) {
        return tl::unexpected(filter.error());
    }
    Macs macs(sources, {.filter = std::move(*filter), .now = sources.now}, request.withNames);
    if (auto asked = macs.ask(); !asked) {
        return tl::unexpected(asked.error());
    }
    return macs;
}

base::Result<Macs> Macs::withStatus(std::initializer_list<domain::Status> any) const
{
    Macs macs(*m_sources, m_question, m_withNames);
    for (const domain::Status status : any) {
        macs.m_question.chips.status[static_cast<std::size_t>(status)] = true;
    }
    if (auto asked = macs.ask(); !asked) {
        return tl::unexpected(asked.error());
    }
    return macs;
}

Macs Macs::withNames() const
{
    Macs macs = *this;
    macs.m_withNames = true;
    return macs;
}

base::Result<void> Macs::ask()
{
    auto view = m_sources->cache.index()->ask(m_question, m_sources->cancel);
    if (!view) {
        return tl::unexpected(view.error());
    }
    m_view = std::move(*view);
    return {};
}

base::Result<void> Macs::each(const UseRow &use) const
{
    for (std::size_t first = 0; first < count(); first += block) {
        if (m_sources->cancel.isCancelled()) {
            return base::fail(base::ErrorKind::Cancelled);
        }
        const auto rows = m_sources->cache.rows(
            std::span(m_view->rows).subspan(first, std::min(block, count() - first)));
        if (!rows) {
            return tl::unexpected(rows.error());
        }
        for (const store::ListRow &row : *rows) {
            if (auto used = use(row); !used) {
                return used;
            }
        }
    }
    return {};
}

base::Result<void> Macs::eachWhole(const UseMac &use) const
{
    return each([&](const store::ListRow &row) -> base::Result<void> {
        auto device = m_sources->cache.device(row.row);
        if (!device && device.error().kind == base::ErrorKind::NotFound) {
            return {}; // gone since the list was made
        }
        if (!device) {
            return tl::unexpected(device.error());
        }
        if (!m_withNames) {
            hideNames(*device);
        }
        return use(row, store::diagnosed(std::move(*device), m_sources->now));
    });
}

} // namespace latchkey::report
