// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/glyph.h"

#include <QKeySequence>
#include <QString>

namespace latchkey::ui {

/// The views of the window, in the order of the rail.
enum class Place { Overview, Devices, Activity, Reports, Audit, Servers, CheckMac, Settings, Help };

[[nodiscard]] QString placeName(Place place);
[[nodiscard]] Glyph placeGlyph(Place place);
[[nodiscard]] QKeySequence placeKeys(Place place);
/// Those at the foot of the rail work before there is a server, too.
[[nodiscard]] bool isAtFoot(Place place);

} // namespace latchkey::ui
