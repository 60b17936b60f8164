// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

namespace latchkey::ui {

const Theme &Theme::light()
{
    static const Theme instance = {
        .isDark = false,
        .window = QColor(0xF4, 0xF5, 0xF8),
        .surface = QColor(0xFF, 0xFF, 0xFF),
        .sunken = QColor(0xEC, 0xEE, 0xF2),
        .hover = QColor(0xF0, 0xF3, 0xF8),
        .selected = QColor(0xDF, 0xE8, 0xFB),
        .zebra = QColor(0xFA, 0xFB, 0xFC),
        .line = QColor(0xDD, 0xE1, 0xE8),
        .control = QColor(0x83, 0x8B, 0x99),
        .text = QColor(0x1A, 0x1D, 0x23),
        .text2 = QColor(0x4A, 0x51, 0x5D),
        .text3 = QColor(0x5D, 0x65, 0x73),
        .disabled = QColor(0x8A, 0x91, 0x9D),
        .accent = QColor(0x28, 0x58, 0xC4),
        .accentFill = QColor(0x28, 0x58, 0xC4),
        .onAccent = QColor(0xFF, 0xFF, 0xFF),
        .focus = QColor(0x28, 0x58, 0xC4),
        .dangerFill = QColor(0xB3, 0x26, 0x1E),
        .onDanger = QColor(0xFF, 0xFF, 0xFF),
        .ok = QColor(0x17, 0x69, 0x3C),
        .okBg = QColor(0xE3, 0xF3, 0xE9),
        .no = QColor(0xAB, 0x22, 0x1B),
        .noBg = QColor(0xFB, 0xE7, 0xE5),
        .risk = QColor(0x8A, 0x4A, 0x00),
        .riskBg = QColor(0xFC, 0xEF, 0xD9),
        .unk = QColor(0x5B, 0x46, 0xB0),
        .unkBg = QColor(0xED, 0xE9, 0xFA),
        .na = QColor(0x5D, 0x65, 0x73),
        .naBg = QColor(0xEC, 0xEE, 0xF2),
        .stale = QColor(0x35, 0x61, 0x7A),
        .staleBg = QColor(0xE3, 0xEE, 0xF4),
        .hl = QColor(0xFF, 0xE9, 0xA8),
        .band = QColor(0xEC, 0xEE, 0xF2),
        .okF = QColor(0x2E, 0x85, 0x55),
        .noF = QColor(0xC2, 0x3A, 0x31),
        .riskF = QColor(0xB5, 0x70, 0x1A),
        .unkF = QColor(0x75, 0x63, 0xC8),
        .naF = QColor(0x86, 0x8E, 0x9C),
    };
    return instance;
}

const Theme &Theme::dark()
{
    static const Theme instance = {
        .isDark = true,
        .window = QColor(0x15, 0x18, 0x1D),
        .surface = QColor(0x1B, 0x1F, 0x25),
        .sunken = QColor(0x10, 0x13, 0x17),
        .hover = QColor(0x23, 0x28, 0x30),
        .selected = QColor(0x24, 0x37, 0x63),
        .zebra = QColor(0x1D, 0x21, 0x28),
        .line = QColor(0x2E, 0x34, 0x3E),
        .control = QColor(0x71, 0x7A, 0x89),
        .text = QColor(0xE9, 0xEB, 0xEF),
        .text2 = QColor(0xBB, 0xC2, 0xCD),
        .text3 = QColor(0x9B, 0xA3, 0xB1),
        .disabled = QColor(0x6C, 0x74, 0x81),
        .accent = QColor(0x8F, 0xB0, 0xFF),
        .accentFill = QColor(0x3A, 0x66, 0xD1),
        .onAccent = QColor(0xFF, 0xFF, 0xFF),
        .focus = QColor(0x8F, 0xB0, 0xFF),
        .dangerFill = QColor(0xC2, 0x3B, 0x31),
        .onDanger = QColor(0xFF, 0xFF, 0xFF),
        .ok = QColor(0x6F, 0xD3, 0x94),
        .okBg = QColor(0x17, 0x30, 0x1F),
        .no = QColor(0xFF, 0x95, 0x8B),
        .noBg = QColor(0x3A, 0x1C, 0x1A),
        .risk = QColor(0xF2, 0xB7, 0x5C),
        .riskBg = QColor(0x37, 0x28, 0x10),
        .unk = QColor(0xB8, 0xAA, 0xFF),
        .unkBg = QColor(0x2A, 0x24, 0x48),
        .na = QColor(0xA3, 0xAB, 0xB8),
        .naBg = QColor(0x27, 0x2D, 0x36),
        .stale = QColor(0x8C, 0xC4, 0xE0),
        .staleBg = QColor(0x17, 0x2C, 0x38),
        .hl = QColor(0x5C, 0x4A, 0x12),
        .band = QColor(0x25, 0x2A, 0x32),
        .okF = QColor(0x3C, 0x9C, 0x66),
        .noF = QColor(0xDB, 0x66, 0x5C),
        .riskF = QColor(0xC6, 0x8A, 0x30),
        .unkF = QColor(0x8C, 0x7B, 0xD8),
        .naF = QColor(0x79, 0x82, 0x8F),
    };
    return instance;
}

Tint Theme::tint(Tone tone) const
{
    switch (tone) {
    case Tone::Ok:
        return {ok, okBg};
    case Tone::No:
        return {no, noBg};
    case Tone::Risk:
        return {risk, riskBg};
    case Tone::Unknown:
        return {unk, unkBg};
    case Tone::Neutral:
        return {na, naBg};
    case Tone::Stale:
        return {stale, staleBg};
    }
    return {na, naBg};
}

QPalette Theme::palette() const
{
    QPalette result;
    const auto set = [&result](QPalette::ColorRole role, const QColor &colour) {
        result.setColor(QPalette::All, role, colour);
    };
    set(QPalette::Window, window);
    set(QPalette::Base, surface);
    set(QPalette::AlternateBase, zebra);
    set(QPalette::Button, surface);
    set(QPalette::ToolTipBase, surface);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText,
             QPalette::ToolTipText, QPalette::HighlightedText}) {
        set(role, text);
    }
    set(role::text2, text2);
    set(role::text3, text3);
    set(role::selected, selected);
    set(QPalette::Link, accent);
    set(QPalette::LinkVisited, accent);
    set(QPalette::Mid, control);
    set(QPalette::Dark, control);
    set(role::line, line);
    set(QPalette::Light, surface);
    set(role::sunken, sunken);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText}) {
        result.setColor(QPalette::Disabled, role, disabled);
    }
    return result;
}

QPalette Theme::fieldPalette() const
{
    QPalette result = palette();
    result.setColor(QPalette::Highlight, accentFill);
    result.setColor(QPalette::HighlightedText, onAccent);
    return result;
}

} // namespace latchkey::ui
