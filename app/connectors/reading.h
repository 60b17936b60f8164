// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "domain/ids.h"

namespace latchkey::connectors {

/// What a Mac of an answer gets that the answer does not say.
struct Reading {
    domain::ServerId server;
    base::Instant readAt;
    bool names = true; ///< false: user and account names are dropped
};

} // namespace latchkey::connectors
