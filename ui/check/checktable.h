// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/check/checkcontent.h"

class QWidget;

namespace latchkey::ui {

/// What the Mac says and what its server says, question by question.
[[nodiscard]] QWidget *makeCheckTable(const CheckContent &content, QWidget *parent);

} // namespace latchkey::ui
