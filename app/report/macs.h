// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/request.h"
#include "store/cacheddevice.h"
#include "store/index.h"

#include <functional>
#include <memory>

namespace latchkey::report {

/// The Macs of a report in the order of its lists: worst first, then by name.
class Macs {
public:
    /// Those that the request's filter finds.
    [[nodiscard]] static base::Result<Macs> find(const Sources &sources, const Request &request);
    /// Of them, those with one of these statuses.
    [[nodiscard]] base::Result<Macs> withStatus(std::initializer_list<domain::Status> any) const;

    /// The same, each with its names.
    [[nodiscard]] Macs withNames() const;
    /// The same in the order of the cache's rows, in which they are read fastest: for sums.
    [[nodiscard]] Macs inRowOrder() const;

    [[nodiscard]] base::Instant now() const { return m_question.now; }
    [[nodiscard]] const store::View &view() const { return *m_view; }
    [[nodiscard]] std::size_t count() const { return m_order->size(); }

    using UseRow = std::function<base::Result<void>(const store::ListRow &)>;
    [[nodiscard]] base::Result<void> each(const UseRow &use) const;

    using UseDevice
        = std::function<base::Result<void>(const store::ListRow &, const domain::Device &)>;
    /// Each with all that was told of it; without names where the request is without.
    [[nodiscard]] base::Result<void> eachDevice(const UseDevice &use) const;

    using UseMac
        = std::function<base::Result<void>(const store::ListRow &, const store::CachedDevice &)>;
    /// The same with its diagnosis, which costs as much again.
    [[nodiscard]] base::Result<void> eachWhole(const UseMac &use) const;

private:
    using Order = std::vector<store::RowId>;
    Macs(const Sources &sources, store::Question question, bool withNames)
        : m_sources(&sources)
        , m_question(std::move(question))
        , m_withNames(withNames)
    {
    }
    [[nodiscard]] base::Result<void> ask();
    template <typename UseBlock> [[nodiscard]] base::Result<void> eachBlock(UseBlock use) const;
    template <typename Make, typename Use>
    [[nodiscard]] base::Result<void> eachMade(Make make, const Use &use) const;

    const Sources *m_sources;
    store::Question m_question;
    bool m_withNames;
    std::shared_ptr<const store::View> m_view;
    std::shared_ptr<const Order> m_order; ///< the view's, unless another was asked for
};

} // namespace latchkey::report
