// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/httpclient.h"
#include "http/origin.h"
#include "http/trust.h"

class QObject;

namespace latchkey::http {

/// Looks the origin's name up. The call ends with `parent` at the latest.
[[nodiscard]] base::Call resolveName(
    const Origin &origin, base::Completion<std::vector<std::string>> done, QObject *parent);

/// Connects, shakes hands and closes, within 15 seconds.
[[nodiscard]] base::Call probeTls(
    const Origin &origin, const Trust &trust, base::Completion<Handshake> done, QObject *parent);

} // namespace latchkey::http
