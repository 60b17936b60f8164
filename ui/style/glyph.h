// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

namespace latchkey::ui {

/// Every picture of resources/icons, in the order of its file names.
enum class Glyph {
    Activity,
    ArrowRight,
    Audit,
    Calendar,
    Check,
    CheckMac,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    Clock,
    Close,
    Columns,
    Compare,
    Copy,
    Demo,
    Devices,
    Export,
    Filter,
    Help,
    Import,
    Info,
    Key,
    Link,
    Lock,
    Logo,
    More,
    Offline,
    OpenWindow,
    Overview,
    Pause,
    Plus,
    Reports,
    Resend,
    Resume,
    Retry,
    Revoke,
    Save,
    Search,
    Servers,
    Settings,
    Sidebar,
    Snapshot,
    StatusAtRisk,
    StatusEscrowed,
    StatusInFlight,
    StatusNotApplicable,
    StatusNotEscrowed,
    StatusPending,
    StatusQueued,
    StatusStale,
    StatusUnknown,
    StatusVerified,
    Sync,
    Table,
    Terminal,
    User,
    Warning,
};

/// The two colours of a glyph: black strokes and fills, and the ground inside filled shapes.
struct GlyphColours {
    QColor ink;
    QColor ground;
};

/// The resource's name without ".svg" ("status-at-risk").
[[nodiscard]] QString glyphName(Glyph glyph);

/// The glyph rendered for a device pixel ratio, from a cache. UI thread only.
[[nodiscard]] QPixmap glyphPixmap(
    Glyph glyph, int size, const GlyphColours &colours, qreal devicePixelRatio);

/// Paints the glyph into the middle of `rect` at `size` logical pixels.
void paintGlyph(QPainter &painter, const QRect &rect, Glyph glyph, const GlyphColours &colours);

/// An icon that takes its colour from the theme of the moment: text2, disabled or onAccent.
[[nodiscard]] QIcon glyphIcon(Glyph glyph);

} // namespace latchkey::ui
