// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/actionservice.h"
#include "base/clock.h"
#include "journal/journal.h"
#include "journal/notes.h"
#include "store/cache.h"
#include "ui/support/exceptions.h"
#include "ui/support/fakedesk.h"
#include "ui/window/context.h"

#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace latchkey::tests {

/// A profile in a folder of its own with the real store and the real action service.
class World {
public:
    World();

    /// Writes the fleet of makeFleet() into the cache and gives the desk its two servers.
    void fill();
    /// Only the Macs that never checked in, as before anything else is known.
    void fillAssigned();
    /// Changes `count` Macs' contact times, as a sync would.
    void touch(int count);
    /// A delta tells that this Mac has not been in contact for 30 days.
    void age(const QString &name);
    [[nodiscard]] ui::Context context();
    /// The same, for what borrows it; lives as long as the world.
    [[nodiscard]] const ui::Context &lastingContext();

    QTemporaryDir folder;
    base::SettableClock clock;
    std::unique_ptr<store::Cache> cache;
    std::unique_ptr<actions::ActionService> actions;
    std::unique_ptr<journal::Notes> notes;
    std::unique_ptr<Exceptions> exceptions;
    std::unique_ptr<journal::Journal> audit; ///< a connection of the Audit view's own
    FakeDesk desk;
    std::unique_ptr<QSettings> settings;
    bool demo = false;
    bool offline = false;
    int demosStarted = 0;

private:
    void write(const std::vector<domain::Device> &fleet, bool finish);

    std::unique_ptr<const ui::Context> m_context;
    int m_touched = 0;
};

} // namespace latchkey::tests
