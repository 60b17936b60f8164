// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QAbstractSocket>
#include <QNetworkReply>

#include <string>

namespace latchkey::http {

/// Why no whole answer came, from what Qt tells. `where` is HOST:PORT.
[[nodiscard]] base::Error networkError(const QNetworkReply &reply, const std::string &where);
[[nodiscard]] base::Error socketError(
    QAbstractSocket::SocketError code, const QString &text, const std::string &where);

} // namespace latchkey::http
