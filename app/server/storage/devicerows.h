// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "server/storage/deviceset.h"
#include "server/storage/session.h"

#include <optional>
#include <string>
#include <vector>

namespace latchkey::server {

/// What the server itself keeps of a Mac, beside statements, lists and events.
struct DeviceRow {
    DeviceKey key = {};
    std::string id; ///< the UDID, or "serial:SERIAL" while only on the assigned list
    std::string udid = {};
    std::string serial = {};
    std::string name = {}; ///< as the Mac told it
    std::string model = {};
    std::string user = {}; ///< the account that last used the user channel
    std::string osVersion = {};
    std::string secureBoot = {}; ///< SecureBootLevel as told, for the hardware rule
    std::optional<bool> appleSilicon = {};
    std::optional<bool> awaitingConfiguration = {};
    bool userEnrollment = false;
    bool pushable = false; ///< a TokenUpdate came since the last Authenticate
    std::optional<base::Instant> enrolledAt = {};
    std::optional<base::Instant> lastContact = {};
    std::optional<base::Instant> askedAt = {}; ///< when the inventory commands were queued last
    std::int64_t revision = 0; ///< set by the database

    bool operator==(const DeviceRow &) const = default;
};

/// What deviceRowOf() reads, for SQL that selects from device.
#define LATCHKEY_DEVICE_COLUMNS                                                                    \
    "key, id, udid, serial, name, model, user, os_version, secure_boot, apple_silicon, "           \
    "awaiting_configuration, user_enrollment, pushable, enrolled_at, last_contact, asked_at, "     \
    "revision"
/// They are the first columns of the row.
[[nodiscard]] DeviceRow deviceRowOf(const Row &row);

/// One page of the list: the Macs above a key.
struct DevicePage {
    DeviceSet devices;
    std::optional<DeviceKey> last = {}; ///< none: the page is empty
    bool hasMore = false;
};

/// The device table, the revision counter and the tombstones.
class DeviceRows {
public:
    explicit DeviceRows(Session &session)
        : m_session(session)
    {
    }
    [[nodiscard]] base::Result<std::optional<DeviceRow>> byId(std::string_view id);
    [[nodiscard]] base::Result<std::optional<DeviceRow>> byUdid(std::string_view udid);
    [[nodiscard]] base::Result<std::optional<DeviceRow>> bySerial(std::string_view serial);
    [[nodiscard]] base::Result<std::optional<DeviceRow>> byKey(DeviceKey key);
    /// In the order of their keys.
    [[nodiscard]] base::Result<std::vector<DeviceRow>> ofSet(const DeviceSet &devices);
    /// Writes all but key and revision, with a new revision; the key of a new row.
    [[nodiscard]] base::Result<DeviceKey> insert(const DeviceRow &row);
    [[nodiscard]] base::Result<void> update(const DeviceRow &row);
    /// Gives the row the next revision: something about this Mac changed.
    [[nodiscard]] base::Result<void> touch(DeviceKey key);
    /// Removes the row with all that hangs on it, and leaves a tombstone for its id.
    [[nodiscard]] base::Result<void> remove(DeviceKey key);
    [[nodiscard]] base::Result<void> leaveTombstone(std::string_view id);

    [[nodiscard]] base::Result<std::int64_t> count();
    [[nodiscard]] base::Result<std::int64_t> revision(); ///< of the newest change
    /// Up to `limit` Macs above `after`, of those changed after revision `since` (0 = all).
    [[nodiscard]] base::Result<DevicePage> page(DeviceKey after, std::int64_t since, int limit);
    /// Ids that went after revision `since`; not before floor().
    [[nodiscard]] base::Result<std::vector<std::string>> removedSince(std::int64_t since);
    /// What went before this revision is forgotten.
    [[nodiscard]] base::Result<std::int64_t> floor();
    /// So many removals are remembered at least.
    static constexpr int tombstonesKept = 10000;

private:
    [[nodiscard]] base::Result<DevicePage> pageOfAll(DeviceKey after, int limit);
    [[nodiscard]] base::Result<std::vector<DeviceKey>> changedKeys(
        DeviceKey after, std::int64_t since, int limit);
    [[nodiscard]] base::Result<bool> areFewChanged(std::int64_t since);
    [[nodiscard]] base::Result<void> pruneTombstones();
    [[nodiscard]] base::Result<std::int64_t> counter(std::string_view name);
    /// A statement that writes a new revision between its head and its tail. PostgreSQL counts up
    /// in the same statement; SQLite cannot, and has no wire that one more would have to cross.
    [[nodiscard]] Query counting(const std::string &head, const std::string &tail);
    Session &m_session;
};

} // namespace latchkey::server
