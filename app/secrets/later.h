// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/call.h"

#include <QMetaObject>
#include <QObject>

#include <memory>
#include <utility>

namespace latchkey::secrets {

/// Delivers from the event loop what is known already; never, once `context` is gone.
template <typename T>
[[nodiscard]] base::Call answerLater(
    QObject *context, base::Completion<T> done, base::Result<T> result)
{
    const base::Promise<T> promise(std::move(done));
    // Shared, since a Secret cannot be copied with the closure.
    const auto held = std::make_shared<base::Result<T>>(std::move(result));
    QMetaObject::invokeMethod(
        context, [promise, held] { promise.deliver(std::move(*held)); }, Qt::QueuedConnection);
    return promise.call();
}

} // namespace latchkey::secrets
