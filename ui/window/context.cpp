// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/context.h"

#include "words/snapshots.h"

namespace latchkey::ui {

QString Context::offReason(const QString &whenOffline) const
{
    if (snapshot) {
        return words::snapshotReadOnly();
    }
    return offline ? whenOffline : QString();
}

} // namespace latchkey::ui
