// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "macos/plist.h"
#include "server/storage/commandrows.h"

namespace latchkey::server {

/// What a Mac's answer to a command means: its end in the queue, and the facts that it states.
/// Changes the device row where the answer tells something that the row keeps; the caller writes
/// it.
class Replies {
public:
    Replies(Session &session, DeviceRow &device, base::Instant at)
        : m_session(session)
        , m_device(device)
        , m_at(at)
    {
    }
    /// A report of this command; one that is not waiting for an answer any more is ignored.
    [[nodiscard]] base::Result<void> take(
        const std::string &uuid, domain::CommandState state, const macos::Plist &report);
    /// The same of a command that another server delivered: the report is what tells of it.
    [[nodiscard]] base::Result<void> takeFromElsewhere(
        const std::string &uuid, domain::CommandState state, const macos::Plist &report);
    /// The answer ended AwaitingConfiguration.
    [[nodiscard]] bool setupEnded() const { return m_setupEnded; }

private:
    [[nodiscard]] base::Result<void> takeOf(
        domain::Command &command, domain::CommandState state, const macos::Plist &report);
    void about(const macos::Plist &answers);
    [[nodiscard]] base::Result<void> option(const domain::Command &command, bool isFirstAnswer);
    [[nodiscard]] base::Result<void> securityInfo(const macos::Plist &report);
    [[nodiscard]] base::Result<void> deviceInformation(const macos::Plist &report);
    [[nodiscard]] base::Result<void> setupAdmins(const macos::Plist::Array &accounts);
    [[nodiscard]] base::Result<void> userList(const macos::Plist &report);
    [[nodiscard]] base::Result<void> preflight(const macos::Plist &report);
    [[nodiscard]] base::Result<void> answered(domain::CommandKind kind, const macos::Plist &report);
    [[nodiscard]] base::Result<void> hardware();
    [[nodiscard]] base::Result<void> state(domain::Fact fact, domain::Value value);
    [[nodiscard]] base::Result<void> stateIf(domain::Fact fact, std::optional<bool> value);

    Session &m_session;
    DeviceRow &m_device;
    base::Instant m_at;
    bool m_setupEnded = false;
};

} // namespace latchkey::server
