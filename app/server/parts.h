// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "server/options.h"

namespace latchkey::server {

class Storage;
class Vault;
class Queue;
class Waker;
class Metrics;
class DayEnd;
class EnrollmentProfile;
class NanoMdmEngine;

/// What the routes of one server work with; all of it outlives them.
struct Parts {
    const Options &options;
    const base::Clock &clock;
    Storage &storage;
    const Vault &vault;
    Queue &queue;
    Waker &waker;
    Metrics &metrics;
    DayEnd &dayEnd;
    const EnrollmentProfile &profile;
    NanoMdmEngine *nanoMdm = nullptr; ///< null: the engine is builtin
};

} // namespace latchkey::server
