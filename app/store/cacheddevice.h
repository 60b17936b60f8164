// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/device.h"
#include "domain/diagnosis.h"

#include <cstdint>

namespace latchkey::store {

/// A Mac as the cache keeps it: the record whole, and what app/diagnosis made of it.
struct CachedDevice {
    domain::Device device;
    domain::Diagnosis diagnosis;
    domain::Summary summary;
};

/// Runs app/diagnosis over the Mac's facts, with `now` where the findings need it.
[[nodiscard]] CachedDevice diagnosed(domain::Device device, std::optional<base::Instant> now = {});

/// The cache's own row number of a Mac: dense, never reused, the same until the cache is rebuilt.
enum class RowId : std::uint32_t {};

/// What a list shows of one Mac, read by primary key.
struct ListRow {
    RowId row = {};
    domain::ServerId server;
    domain::DeviceId device;
    std::string udid;
    std::string serial;
    std::string name;
    std::string model;
    std::string user;
    std::string osVersion; ///< empty = not told
    std::string hardware; ///< the fact's word, empty = not told
    std::string fileVault;
    std::string enrollment;
    std::string authAllowed;
    domain::Summary summary;
    domain::Consequences consequences = {};
    std::optional<base::Instant> lastContact = {};
    std::optional<base::Instant> readAt = {};
    std::optional<base::Instant> dataAge
        = {}; ///< the oldest of readAt, the server's own date, lastContact

    bool operator==(const ListRow &) const = default;
};

/// A Mac whole, with its line in a list.
struct ListedDevice {
    ListRow row;
    domain::Device device;
};

/// When a Mac acknowledged a re-sent option.
struct AcknowledgedAt {
    domain::ServerId server;
    domain::DeviceId device;
    base::Instant at;

    bool operator==(const AcknowledgedAt &) const = default;
};

/// A Mac whose bad status a person accepted until then (journal::Acceptances knows why).
struct AcceptedUntil {
    domain::ServerId server;
    domain::DeviceId device;
    base::Instant until;

    bool operator==(const AcceptedUntil &) const = default;
};

/// One server's state in the cache.
struct ServerState {
    domain::ServerId server;
    std::optional<base::Instant> readAt = {}; ///< end of the last complete run
    std::optional<base::Error> error = {}; ///< of the newest run, if it failed
    std::string since = {}; ///< what the next delta asks for; empty = full
    std::size_t devices = 0;
};

} // namespace latchkey::store
