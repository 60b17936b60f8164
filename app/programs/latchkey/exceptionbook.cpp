// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/latchkey/exceptionbook.h"

#include "programs/engine/profile.h"

namespace latchkey::programs {

ExceptionBook::ExceptionBook(Engine &engine, std::function<void()> told)
    : m_engine(engine)
    , m_told(std::move(told))
{
}

base::Result<std::optional<journal::Acceptance>> ExceptionBook::of(const actions::Target &mac)
{
    if (m_engine.snapshot()) {
        return ofSnapshot(mac);
    }
    auto found = m_engine.acceptances().read(mac.server, mac.device);
    if (found && *found && (*found)->until <= m_engine.clock().now()) {
        found->reset();
    }
    return found;
}

base::Result<std::optional<journal::Acceptance>> ExceptionBook::ofSnapshot(
    const actions::Target &mac)
{
    const auto all = m_engine.exceptions();
    if (!all) {
        return tl::unexpected(all.error());
    }
    const auto found = all->find({mac.server, mac.device});
    if (found == all->end()) {
        return std::nullopt;
    }
    const snapshot::Exception &told = found->second;
    return journal::Acceptance{
        .reason = told.reason, .who = told.who, .at = told.at, .until = told.until};
}

base::Result<void> ExceptionBook::accept(
    const std::vector<actions::Target> &macs, const QString &reason, base::Instant until)
{
    if (m_engine.snapshot()) {
        return base::fail(base::ErrorKind::Unsupported);
    }
    const base::Instant now = m_engine.clock().now();
    std::vector<journal::AcceptedMac> accepted;
    for (const actions::Target &mac : macs) {
        accepted.push_back({mac.server, mac.device,
            {.reason = reason.toStdString(), .who = loginName(), .at = now, .until = until}});
    }
    if (auto kept = m_engine.acceptances().write(accepted); !kept) {
        return kept;
    }
    for (const actions::Target &mac : macs) {
        auto noted = m_engine.journal().note({.at = now,
            .action = journal::AuditAction::Accept,
            .server = mac.server.text(),
            .device = mac.device.text(),
            .reason = reason.toStdString(),
            .result = "done",
            .detail = "until " + base::formatRfc3339(until)});
        if (!noted) {
            return noted;
        }
    }
    return tell();
}

base::Result<void> ExceptionBook::end(const std::vector<actions::Target> &macs)
{
    if (m_engine.snapshot()) {
        return base::fail(base::ErrorKind::Unsupported);
    }
    for (const actions::Target &mac : macs) {
        const auto held = of(mac);
        if (!held || !*held) {
            continue;
        }
        if (auto removed = m_engine.acceptances().remove(mac.server, mac.device); !removed) {
            return removed;
        }
        auto noted = m_engine.journal().note({.at = m_engine.clock().now(),
            .action = journal::AuditAction::Accept,
            .server = mac.server.text(),
            .device = mac.device.text(),
            .result = "ended"});
        if (!noted) {
            return noted;
        }
    }
    return tell();
}

base::Result<void> ExceptionBook::tell()
{
    const auto all = m_engine.acceptances().all(m_engine.clock().now());
    if (!all) {
        return tl::unexpected(all.error());
    }
    m_calls.add(m_engine.sync().setAccepted(
        endsOf(*all), [this](const base::Result<void> &) { m_told(); }));
    return {};
}

} // namespace latchkey::programs
