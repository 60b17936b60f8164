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

    [[nodiscard]] base::Instant now() const { return m_question.now; }
    [[nodiscard]] const store::View &view() const { return *m_view; }
    [[nodiscard]] std::size_t count() const { return m_view->rows.size(); }

    using UseRow = std::function<base::Result<void>(const store::ListRow &)>;
    [[nodiscard]] base::Result<void> each(const UseRow &use) const;

    using UseMac
        = std::function<base::Result<void>(const store::ListRow &, const store::CachedDevice &)>;
    /// Each with all that is known of it; without names where the request is without.
    [[nodiscard]] base::Result<void> eachWhole(const UseMac &use) const;

private:
    Macs(const Sources &sources, store::Question question, bool withNames)
        : m_sources(&sources)
        , m_question(std::move(question))
        , m_withNames(withNames)
    {
    }
    [[nodiscard]] base::Result<void> ask();

    const Sources *m_sources;
    store::Question m_question;
    bool m_withNames;
    std::shared_ptr<const store::View> m_view;
};

} // namespace latchkey::report
