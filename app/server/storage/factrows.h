// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/device.h"
#include "server/storage/devicerows.h"

#include <functional>

namespace latchkey::server {

/// What is known of a list beside its items.
struct ListHead {
    std::string_view list; ///< "account", "crypto_user", "unlock_user"
    domain::Source source = domain::Source::Admin;
    bool complete = true;
    std::optional<base::Instant> at = {};
};

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
    /// What one source told of the accounts last.
    [[nodiscard]] base::Result<std::optional<domain::Listing<domain::Account>>> accounts(
        DeviceKey device, domain::Source source);
    /// What the Mac itself reported of its other MDMOptions since then.
    [[nodiscard]] base::Result<domain::OtherOptions> otherOptions(
        DeviceKey device, base::Instant since);
    /// Where a Mac's facts belong; null: nowhere. Asked in the order of the keys.
    using Find = std::function<domain::FactDocument *(DeviceKey device)>;
    /// Statements and lists as they are stored: accounts merged over their sources, of the other
    /// lists the newest.
    [[nodiscard]] base::Result<void> read(const DeviceSet &devices, const Find &find);

private:
    [[nodiscard]] base::Result<bool> beginList(DeviceKey device, const ListHead &head);
    Session &m_session;
};

} // namespace latchkey::server
