// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/macs.h"

#include "report/namehiding.h"
#include "store/cache.h"

#include <algorithm>
#include <future>
#include <thread>

namespace latchkey::report {

namespace {

constexpr std::size_t macsAtOnce = 1000; // Macs that are read at once
constexpr std::size_t mostReaders = 8;

using Rows = std::span<const store::RowId>;

// Calls `read` for parts of these Macs, on all cores, and puts its answers into the Macs' order.
template <typename Read> auto inParallel(Rows rows, Read read) -> decltype(read(rows))
{
    const auto readers
        = std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, mostReaders);
    const std::size_t size = (rows.size() + readers - 1) / readers;
    std::vector<std::future<decltype(read(rows))>> parts;
    for (; !rows.empty(); rows = rows.subspan(std::min(size, rows.size()))) {
        parts.push_back(
            std::async(std::launch::async, read, rows.first(std::min(size, rows.size()))));
    }
    decltype(read(rows)) all;
    for (auto &part : parts) {
        auto answer = part.get();
        if (all && answer) {
            std::ranges::move(*answer, std::back_inserter(*all));
        } else if (all) {
            all = std::move(answer);
        }
    }
    return all;
}

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

Macs Macs::inRowOrder() const
{
    Macs macs = *this;
    Order order = *m_order;
    std::ranges::sort(order);
    macs.m_order = std::make_shared<const Order>(std::move(order));
    return macs;
}

base::Result<void> Macs::ask()
{
    auto view = m_sources->cache.index()->ask(m_question, m_sources->cancel);
    if (!view) {
        return tl::unexpected(view.error());
    }
    m_view = std::move(*view);
    m_order = {m_view, &m_view->rows};
    return {};
}

template <typename UseBlock> base::Result<void> Macs::eachBlock(UseBlock use) const
{
    for (Rows rest = *m_order; !rest.empty();
         rest = rest.subspan(std::min(macsAtOnce, rest.size()))) {
        if (m_sources->cancel.isCancelled()) {
            return base::fail(base::ErrorKind::Cancelled);
        }
        if (auto used = use(rest.first(std::min(macsAtOnce, rest.size()))); !used) {
            return used;
        }
    }
    return {};
}

base::Result<void> Macs::each(const UseRow &use) const
{
    return eachBlock([&](Rows ids) -> base::Result<void> {
        const auto rows = m_sources->cache.rows(ids);
        if (!rows) {
            return tl::unexpected(rows.error());
        }
        for (const store::ListRow &row : *rows) {
            if (auto used = use(row); !used) {
                return used;
            }
        }
        return {};
    });
}

// Several readers make of each Mac what `use` takes, one Mac after the other.
template <typename Make, typename Use>
base::Result<void> Macs::eachMade(Make make, const Use &use) const
{
    using Made = decltype(make(domain::Device()));
    using All = base::Result<std::vector<std::pair<store::ListRow, Made>>>;
    return eachBlock([&](Rows ids) -> base::Result<void> {
        const All macs = inParallel(ids, [&](Rows part) -> All {
            auto devices = m_sources->cache.devices(part);
            if (!devices) {
                return tl::unexpected(devices.error());
            }
            std::vector<std::pair<store::ListRow, Made>> made;
            made.reserve(devices->size());
            for (auto &[row, device] : *devices) {
                if (!m_withNames) {
                    hideNames(device);
                }
                made.emplace_back(std::move(row), make(std::move(device)));
            }
            return made;
        });
        if (!macs) {
            return tl::unexpected(macs.error());
        }
        for (const auto &[row, mac] : *macs) {
            if (auto used = use(row, mac); !used) {
                return used;
            }
        }
        return {};
    });
}

base::Result<void> Macs::eachDevice(const UseDevice &use) const
{
    return eachMade([](domain::Device device) { return device; }, use);
}

base::Result<void> Macs::eachWhole(const UseMac &use) const
{
    return eachMade([now = m_sources->now](
                        domain::Device device) { return store::diagnosed(std::move(device), now); },
        use);
}

} // namespace latchkey::report
