// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/action.h"
#include "domain/capabilities.h"
#include "domain/diagnosis.h"
#include "ui/style/glyph.h"
#include "ui/style/theme.h"

namespace latchkey::ui {

/// The shape and the colour that stand for a value; the shape alone is enough in grey.
struct Look {
    Glyph glyph = Glyph::StatusUnknown;
    Tone tone = Tone::Neutral;
    bool quiet = false; ///< the word beside it is secondary text
};

[[nodiscard]] Look lookOf(domain::Status status);
[[nodiscard]] Look lookOf(domain::Option option);
[[nodiscard]] Look lookOf(domain::Proof proof);
[[nodiscard]] Look lookOf(domain::Outcome outcome);
[[nodiscard]] Look lookOf(domain::Ability ability);
[[nodiscard]] Look lookOf(domain::Severity severity);
/// Of a bad status that a person accepted: neither red nor green.
[[nodiscard]] Look acceptedLook();

/// The glyph's colours on the present theme; `ground` is what lies under the glyph.
[[nodiscard]] GlyphColours coloursOf(const Look &look, const QColor &ground);

} // namespace latchkey::ui
