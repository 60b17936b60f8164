// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/device.h"
#include "server/storage/devicerows.h"

#include <map>

namespace latchkey::server {

/// One command with whose it is and which request asked for it last.
struct CommandRow {
    DeviceKey device = {};
    std::string deviceId = {};
    domain::Command command = {};
    std::string request = {}; ///< empty: the server asked by itself
};

/// One bulk request of the API.
struct RequestRow {
    std::string id;
    domain::CommandKind kind = domain::CommandKind::MdmOptions;
    base::Instant createdAt;
};

/// The command queue and its history, and the requests bound to commands.
class CommandRows {
public:
    explicit CommandRows(Session &session)
        : m_session(session)
    {
    }
    [[nodiscard]] base::Result<void> add(DeviceKey device, const domain::Command &command);
    [[nodiscard]] base::Result<std::optional<CommandRow>> find(std::string_view uuid);
    /// The oldest command of the device in one of these states.
    [[nodiscard]] base::Result<std::optional<CommandRow>> oldest(
        DeviceKey device, const std::vector<domain::CommandState> &states);
    /// The newest of the kind in one of these states.
    [[nodiscard]] base::Result<std::optional<CommandRow>> newest(DeviceKey device,
        domain::CommandKind kind, const std::vector<domain::CommandState> &states);
    /// The kinds of what is queued or postponed.
    [[nodiscard]] base::Result<std::vector<domain::CommandKind>> undelivered(DeviceKey device);
    /// Writes state, times, errors and the options that were sent along.
    [[nodiscard]] base::Result<void> update(const domain::Command &command);
    /// Cancels all that wait (queued, sent, not-now).
    [[nodiscard]] base::Result<void> cancelWaiting(DeviceKey device, base::Instant at);
    /// Newest first, up to `limit`.
    [[nodiscard]] base::Result<std::vector<CommandRow>> ofDevice(DeviceKey device, int limit);
    /// The error chain of each Mac's newest answer to MDMOptions; Macs without one are left out.
    [[nodiscard]] base::Result<std::map<DeviceKey, std::vector<domain::ChainError>>> optionErrors(
        const DeviceSet &devices);

    [[nodiscard]] base::Result<void> addRequest(const RequestRow &request);
    [[nodiscard]] base::Result<void> bind(std::string_view request, std::string_view command);
    [[nodiscard]] base::Result<std::optional<RequestRow>> findRequest(std::string_view id);
    [[nodiscard]] base::Result<std::vector<CommandRow>> ofRequest(std::string_view request);

private:
    Session &m_session;
};

} // namespace latchkey::server
