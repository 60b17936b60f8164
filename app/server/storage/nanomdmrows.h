// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/devicerows.h"

#include <optional>
#include <string>
#include <vector>

namespace latchkey::server {

/// What is to be done at NanoMDM for one Mac.
enum class ErrandKind {
    Enqueue, ///< hand over a command
    Push, ///< wake the Mac
    Look, ///< read whether it holds the Mac's token
};

struct Errand {
    std::int64_t key = 0;
    DeviceKey device = {};
    std::string udid = {};
    ErrandKind kind = ErrandKind::Look;
    std::string command = {}; ///< Enqueue: its UUID
    std::int64_t tokenVersion = 0; ///< of TokenMark, when the errand was read
};

/// Which of NanoMDM's messages about a Mac were taken last, by NanoMDM's own time: they come in any
/// order.
struct TokenMark {
    std::optional<base::Instant> authenticatedAt = {};
    std::optional<base::Instant> tokenUpdateAt = {};
    std::optional<base::Instant> tokenAt = {}; ///< Set, clear, or what ended the token
    std::int64_t tokenVersion = 0; ///< counts what changed the token's state here
    bool isKnown = false; ///< whether NanoMDM holds a token was told or read
};

/// The tables of the engine nanomdm: errands that survive a restart, marks, and messages seen.
class NanoMdmRows {
public:
    explicit NanoMdmRows(Session &session)
        : m_session(session)
    {
    }
    /// A second errand like one that waits adds none.
    [[nodiscard]] base::Result<void> add(
        DeviceKey device, ErrandKind kind, std::string_view command = {});
    /// One look for each enrolled Mac; how many Macs that are.
    [[nodiscard]] base::Result<std::int64_t> lookAtAll();
    /// Up to `limit` errands that nobody is at, the oldest first; they are the caller's until
    /// `until`.
    [[nodiscard]] base::Result<std::vector<Errand>> claim(
        base::Instant now, base::Instant until, int limit);
    [[nodiscard]] base::Result<void> finish(std::int64_t errand);
    [[nodiscard]] base::Result<void> release(std::int64_t errand); ///< somebody may try again
    [[nodiscard]] base::Result<std::int64_t> looksLeft();

    [[nodiscard]] base::Result<TokenMark> mark(DeviceKey device);
    [[nodiscard]] base::Result<void> setMark(DeviceKey device, const TokenMark &mark);
    /// Of these Macs, those of whose token nothing is known.
    [[nodiscard]] base::Result<std::vector<DeviceKey>> withUnknownToken(const DeviceSet &devices);

    /// False if this message was taken before; forgets those before `oldest`.
    [[nodiscard]] base::Result<bool> isNew(
        std::string_view hash, base::Instant at, base::Instant oldest);
    /// When a webhook was last listened to, or none.
    [[nodiscard]] base::Result<std::optional<base::Instant>> listenedAt();
    [[nodiscard]] base::Result<void> setListenedAt(base::Instant at);

private:
    Session &m_session;
};

} // namespace latchkey::server
