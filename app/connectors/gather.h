// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/call.h"

#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace latchkey::connectors {

/// Delivers from the event loop: for an answer that needs no request.
template <typename T>
[[nodiscard]] base::Call later(base::Completion<T> done, base::Result<T> result)
{
    const base::Promise<T> promise(std::move(done));
    QTimer::singleShot(
        0, [promise, result = std::make_shared<base::Result<T>>(std::move(result))]() mutable {
            promise.deliver(std::move(*result));
        });
    return promise.call();
}

/// Asks `count` times, all at once (an Access keeps the number under way small), and completes with
/// the answers in their order when the last has come. It fails by itself never.
template <typename T>
[[nodiscard]] base::Call gather(std::size_t count,
    const std::function<base::Call(std::size_t, base::Completion<T>)> &ask,
    base::Completion<std::vector<base::Result<T>>> done)
{
    using Answers = std::vector<base::Result<T>>;
    if (count == 0) {
        return later<Answers>(std::move(done), Answers{});
    }
    struct Work {
        std::vector<std::optional<base::Result<T>>> answers;
        std::size_t missing = 0;
        std::vector<base::Call> calls;
    };
    const base::Promise<Answers> promise(std::move(done));
    const auto work = std::make_shared<Work>();
    work->answers.resize(count);
    work->missing = count;
    base::Call call = promise.call([work] { work->calls.clear(); });
    for (std::size_t i = 0; i < count; ++i) {
        work->calls.push_back(
            ask(i, [work = std::weak_ptr(work), promise, i](base::Result<T> answer) {
                const auto alive = work.lock();
                alive->answers[i] = std::move(answer);
                if (--alive->missing > 0) {
                    return;
                }
                Answers answers;
                answers.reserve(alive->answers.size());
                for (auto &each : alive->answers) {
                    answers.push_back(std::move(*each));
                }
                promise.deliver(std::move(answers));
            }));
    }
    return call;
}

} // namespace latchkey::connectors
