// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/tokenhistory.h"
#include "words/reader.h"

namespace latchkey::words {

/// "Lost", "Changed"
[[nodiscard]] QString turnTitle(const diagnosis::TokenTurn &turn);
/// "12 Oct 2026, 09:14: this Mac re-enrolled (held since 2 Sep)"
[[nodiscard]] QString turnText(const diagnosis::TokenTurn &turn, const Reader &reader);

/// What ended the holding of a token: "this Mac re-enrolled"
[[nodiscard]] QString lossReason(const domain::Event &event, const QString &server);

} // namespace latchkey::words
