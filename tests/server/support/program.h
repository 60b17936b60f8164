// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace latchkey::tests {

/// What a program left behind. Its status is -1 if it could not be started or was killed.
struct Run {
    int status = -1;
    QByteArray out = {};
    QByteArray err = {};
};

/// Runs a program, found by its path or along PATH, to its end. QProcess would do the same, but the
/// way it forks lets ThreadSanitizer lose sight of the calling thread.
[[nodiscard]] Run runProgram(const QString &program, const QStringList &arguments);

} // namespace latchkey::tests
