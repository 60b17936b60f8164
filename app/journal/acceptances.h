// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/time.h"
#include "domain/ids.h"
#include "sqlite/database.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace latchkey::journal {

/// That a Mac's bad status is accepted for a while, and why.
struct Acceptance {
    std::string reason;
    std::string who; ///< as claimed on this computer
    base::Instant at; ///< when it was accepted
    base::Instant until; ///< it ends by itself

    bool operator==(const Acceptance &) const = default;
};

struct AcceptedMac {
    domain::ServerId server;
    domain::DeviceId device;
    Acceptance acceptance;

    bool operator==(const AcceptedMac &) const = default;
};

/// One exception a Mac, in journal.sqlite beside its note; never sent to a server. One thread.
class Acceptances {
public:
    [[nodiscard]] static base::Result<Acceptances> open(const std::filesystem::path &folder);

    /// Empty where there is none; one that has ended is still told.
    [[nodiscard]] base::Result<std::optional<Acceptance>> read(
        const domain::ServerId &server, const domain::DeviceId &device);
    /// All that have not ended by `now`.
    [[nodiscard]] base::Result<std::vector<AcceptedMac>> all(base::Instant now);
    /// In one transaction; a newer one takes the place of an older.
    [[nodiscard]] base::Result<void> write(const std::vector<AcceptedMac> &macs);
    [[nodiscard]] base::Result<void> remove(
        const domain::ServerId &server, const domain::DeviceId &device);

private:
    explicit Acceptances(sqlite::Database database)
        : m_database(std::move(database))
    {
    }
    sqlite::Database m_database;
};

} // namespace latchkey::journal
