// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fitting.h"

#include <QLayout>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace latchkey::ui {

void growToLines(QWidget &window)
{
    const int needed = window.layout()->totalHeightForWidth(window.width());
    if (needed > window.height()) {
        window.resize(
            window.width(), std::min(needed, window.screen()->availableGeometry().height()));
    }
}

void fitToLines(QWidget &window)
{
    const int width = window.minimumWidth();
    window.resize(width, window.layout()->totalHeightForWidth(width));
}

} // namespace latchkey::ui
