// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace latchkey::ui {

/// The meaning of a colour; the theme says which colour that is.
enum class Tone { Ok, No, Risk, Unknown, Neutral, Stale };

/// A status colour and the ground it may stand on.
struct Tint {
    QColor ink;
    QColor ground;
};

/// Palette roles that carry a token for which Qt has no role of its own.
namespace role {
constexpr auto text2 = QPalette::BrightText;
constexpr auto text3 = QPalette::PlaceholderText;
constexpr auto line = QPalette::Midlight;
constexpr auto sunken = QPalette::Shadow;
constexpr auto selected = QPalette::Highlight;
} // namespace role

/// Every colour of the console; no other file names one.
struct Theme {
    bool isDark = false;
    QColor window;
    QColor surface;
    QColor sunken;
    QColor hover;
    QColor selected;
    QColor zebra;
    QColor line;
    QColor control;
    QColor text;
    QColor text2;
    QColor text3;
    QColor disabled;
    QColor accent;
    QColor accentFill;
    QColor onAccent;
    QColor focus;
    QColor dangerFill;
    QColor onDanger;
    QColor ok;
    QColor okBg;
    QColor no;
    QColor noBg;
    QColor risk;
    QColor riskBg;
    QColor unk;
    QColor unkBg;
    QColor na;
    QColor naBg;
    QColor stale;
    QColor staleBg;
    QColor hl;
    QColor band;
    QColor okF;
    QColor noF;
    QColor riskF;
    QColor unkF;
    QColor naF;

    [[nodiscard]] static const Theme &light();
    [[nodiscard]] static const Theme &dark();

    [[nodiscard]] Tint tint(Tone tone) const;
    /// For the application: selected rows keep the colour of their text.
    [[nodiscard]] QPalette palette() const;
    /// For text fields, where selected text stands on the accent.
    [[nodiscard]] QPalette fieldPalette() const;
};

} // namespace latchkey::ui
