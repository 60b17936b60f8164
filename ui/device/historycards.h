// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/device/devicecontent.h"

class QWidget;

namespace latchkey::ui {

/// What happened to a Mac's token, newest first.
[[nodiscard]] QWidget *makeTimelineCard(const std::vector<EventText> &events, QWidget *parent);
/// The commands the server sent to the Mac; `hint` says why there are none. Some are in sight at
/// once, all of them if `showsAll`, which the card's button sets; borrowed, outlives the card.
[[nodiscard]] QWidget *makeCommandsCard(
    const std::vector<CommandText> &commands, const QString &hint, bool &showsAll, QWidget *parent);

} // namespace latchkey::ui
