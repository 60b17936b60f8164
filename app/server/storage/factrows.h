// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"
#include "server/storage/devicerows.h"

namespace latchkey::server {

/// The newest statement of each source about each fact, and the lists, of one Mac.
class FactRows {
public:
    explicit FactRows(Session &session)
        : m_session(session)
    {
    }
    /// Replaces what this source said before, unless that is newer.
    [[nodiscard]] base::Result<void> state(
        DeviceKey device, domain::Fact fact, const domain::Statement &statement);
    /// All statements and lists of a document (a Mac's outputs), each by its own source.
    [[nodiscard]] base::Result<void> take(DeviceKey device, const domain::FactDocument &document);
    [[nodiscard]] base::Result<void> setAccounts(
        DeviceKey device, const domain::Listing<domain::Account> &accounts);
    [[nodiscard]] base::Result<void> setCryptoUsers(
        DeviceKey device, const domain::Listing<domain::CryptoUser> &users);
    [[nodiscard]] base::Result<void> setUnlockUsers(
        DeviceKey device, const domain::Listing<domain::UnlockUser> &users);
    /// A new enrollment: nobody was seen logged in yet.
    [[nodiscard]] base::Result<void> forgetLogins(DeviceKey device);
    /// Statements and lists as they are stored: accounts merged over their sources.
    [[nodiscard]] base::Result<domain::FactDocument> read(DeviceKey device);

private:
    Session &m_session;
};

} // namespace latchkey::server
