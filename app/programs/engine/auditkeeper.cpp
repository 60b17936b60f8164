// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/engine/auditkeeper.h"

#include "base/encoding.h"

#include <charconv>

namespace latchkey::programs {

namespace {

constexpr std::chrono::milliseconds together{300};
constexpr std::chrono::seconds patience{5};

std::optional<std::string> bytesFromHex(std::string_view hex)
{
    std::string bytes;
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2) {
        unsigned value = 0;
        const auto read = std::from_chars(hex.data() + i, hex.data() + i + 2, value, 16);
        if (read.ptr != hex.data() + i + 2) {
            return std::nullopt;
        }
        bytes += static_cast<char>(value);
    }
    return bytes;
}

} // namespace

std::string textOf(const journal::AuditHead &head)
{
    return std::to_string(head.number) + ' ' + base::toHex(head.hash);
}

std::optional<journal::AuditHead> headFromText(std::string_view text)
{
    journal::AuditHead head;
    const auto space = text.find(' ');
    const auto end = text.data() + std::min(space, text.size());
    const auto read = std::from_chars(text.data(), end, head.number);
    if (space == std::string_view::npos || read.ptr != end || text.size() - space - 1 != 64) {
        return std::nullopt;
    }
    const auto hash = bytesFromHex(text.substr(space + 1));
    if (!hash) {
        return std::nullopt;
    }
    head.hash = *hash;
    return head;
}

AuditKeeper::AuditKeeper(
    secrets::ProfileVault &vault, journal::Journal &journal, const base::Clock &clock)
    : m_vault(vault)
    , m_journal(journal)
    , m_clock(clock)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(together);
    connect(&m_soon, &QTimer::timeout, this, &AuditKeeper::write);
}

void AuditKeeper::moved(const journal::AuditHead &before, const journal::AuditHead &)
{
    m_isWanted = true;
    if (m_state == State::Unread) {
        m_before = before.number;
        read();
    } else if (m_state == State::Ready) {
        writeSoon();
    }
}

void AuditKeeper::read()
{
    enter(State::Reading);
    m_calls.add(m_vault.read(
        auditHeadName, [this](const base::Result<secrets::Kept> &kept) { onRead(kept); }));
}

void AuditKeeper::onRead(const base::Result<secrets::Kept> &kept)
{
    const bool isFirst = !kept && kept.error().kind == base::ErrorKind::NotFound;
    const auto head = kept ? headFromText(kept->value.view()) : std::nullopt;
    if (isFirst) {
        compare({});
    } else if (head) {
        compare(*head);
    } else {
        enter(State::GivenUp); // locked, or not ours to overwrite
    }
}

void AuditKeeper::compare(const journal::AuditHead &kept)
{
    if (kept.number != m_before) {
        const auto verdict = m_journal.verify(kept);
        if (!verdict || !verdict->isIntact()) {
            enter(State::GivenUp);
            return;
        }
    }
    enter(State::Ready);
    if (kept.number < m_before) {
        noteNewer(m_before - kept.number);
    }
    writeSoon();
}

// A program that was killed leaves such entries; so would somebody who adds some by hand.
void AuditKeeper::noteNewer(std::int64_t count)
{
    std::ignore = m_journal.note({.at = m_clock.now(),
        .action = journal::AuditAction::Recovered,
        .detail = std::to_string(count)
            + " entries before this one were newer than the head kept "
              "apart"});
}

void AuditKeeper::writeSoon()
{
    if (!m_soon.isActive()) {
        m_soon.start(m_waiting.empty() ? together : std::chrono::milliseconds{0});
    }
}

void AuditKeeper::write()
{
    const auto head = m_journal.head();
    if (!head) {
        enter(State::GivenUp);
        return;
    }
    m_isWanted = false;
    enter(State::Writing);
    m_calls.add(m_vault.write(
        auditHeadName, textOf(*head), [this](const base::Result<secrets::Protection> &where) {
            enter(where ? State::Ready : State::GivenUp);
            if (where && m_isWanted) {
                writeSoon();
            }
        }));
}

void AuditKeeper::enter(State state)
{
    m_state = state;
    const bool isOver
        = state == State::GivenUp || (state == State::Ready && !m_isWanted && !m_soon.isActive());
    if (isOver) {
        for (const auto &done : std::exchange(m_waiting, {})) {
            done();
        }
    }
}

void AuditKeeper::settle(std::function<void()> done)
{
    const bool isIdle = m_state == State::Unread || m_state == State::GivenUp
        || (m_state == State::Ready && !m_isWanted);
    if (isIdle) {
        done();
        return;
    }
    m_waiting.push_back(std::move(done));
    if (m_state == State::Ready) {
        m_soon.start(0);
    }
    QTimer::singleShot(patience, this, [this] { enter(State::GivenUp); });
}

} // namespace latchkey::programs
