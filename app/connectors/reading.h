// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "domain/device.h"

#include <utility>

namespace latchkey::connectors {

/// What a Mac of an answer gets that the answer does not say.
struct Reading {
    domain::ServerId server;
    base::Instant readAt;
    bool names = true; ///< false: user and account names are dropped
};

/// A Mac that an answer names, still without what it says of it.
[[nodiscard]] inline domain::Device deviceFrom(const Reading &reading, std::string id)
{
    domain::Device device;
    device.server = reading.server;
    device.id = domain::DeviceId{std::move(id)};
    device.readAt = reading.readAt;
    return device;
}

} // namespace latchkey::connectors
