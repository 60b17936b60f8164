// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/exceptions.h"

namespace latchkey::tests {

Exceptions::Exceptions(
    const std::filesystem::path &folder, store::Cache &cache, const base::Clock &clock)
    : m_kept(journal::Acceptances::open(folder).value())
    , m_cache(cache)
    , m_clock(clock)
{
}

base::Result<std::optional<journal::Acceptance>> Exceptions::of(const actions::Target &mac)
{
    auto found = m_kept.read(mac.server, mac.device);
    if (found && *found && (*found)->until <= m_clock.now()) {
        found->reset();
    }
    return found;
}

base::Result<void> Exceptions::accept(
    const std::vector<actions::Target> &macs, const QString &reason, base::Instant until)
{
    if (trouble) {
        return tl::unexpected(*trouble);
    }
    std::vector<journal::AcceptedMac> accepted;
    for (const actions::Target &mac : macs) {
        accepted.push_back({mac.server, mac.device,
            {.reason = reason.toStdString(),
                .who = "d.nowak",
                .at = m_clock.now(),
                .until = until}});
    }
    if (auto kept = m_kept.write(accepted); !kept) {
        return kept;
    }
    return tell();
}

base::Result<void> Exceptions::end(const std::vector<actions::Target> &macs)
{
    for (const actions::Target &mac : macs) {
        if (auto removed = m_kept.remove(mac.server, mac.device); !removed) {
            return removed;
        }
    }
    return tell();
}

base::Result<void> Exceptions::tell()
{
    std::vector<store::AcceptedUntil> ends;
    const auto all = m_kept.all(m_clock.now()).value();
    for (const journal::AcceptedMac &mac : all) {
        ends.push_back({mac.server, mac.device, mac.acceptance.until});
    }
    auto set = m_cache.setAccepted(ends);
    told();
    return set;
}

} // namespace latchkey::tests
