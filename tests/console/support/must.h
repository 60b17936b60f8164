// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtGlobal>

#include <type_traits>
#include <utility>

namespace latchkey::tests {

/// A set-up that fails is a broken test machine: say what, and end.
template <typename T> T must(base::Result<T> result)
{
    if (!result) {
        qFatal("%s: %s", result.error().where.c_str(), result.error().detail.c_str());
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

} // namespace latchkey::tests
