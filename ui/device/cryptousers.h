// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/device/devicecontent.h"

class QWidget;

namespace latchkey::ui {

/// The comparison by UUID: who is on the volume, who is in fdesetup, and what differs.
[[nodiscard]] QWidget *makeCryptoUserTable(
    const std::vector<CryptoUserText> &rows, QWidget *parent);

} // namespace latchkey::ui
