// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/look.h"

#include "ui/style/style.h"

namespace latchkey::ui {

Look lookOf(domain::Status status)
{
    switch (status) {
    case domain::Status::Escrowed:
        return {Glyph::StatusEscrowed, Tone::Ok};
    case domain::Status::NotEscrowed:
        return {Glyph::StatusNotEscrowed, Tone::No};
    case domain::Status::AtRisk:
        return {Glyph::StatusAtRisk, Tone::Risk};
    case domain::Status::Unknown:
        return {Glyph::StatusUnknown, Tone::Unknown};
    case domain::Status::NotApplicable:
        return {Glyph::StatusNotApplicable, Tone::Neutral};
    }
    return {};
}

Look acceptedLook()
{
    return {Glyph::Check, Tone::Neutral};
}

Look lookOf(domain::Option option)
{
    switch (option) {
    case domain::Option::Acknowledged:
        return {Glyph::Check, Tone::Neutral, true};
    case domain::Option::Pending:
        return {Glyph::StatusPending, Tone::Risk};
    case domain::Option::Refused:
        return {Glyph::Close, Tone::No};
    case domain::Option::NotSent:
        return {Glyph::StatusQueued, Tone::Neutral, true};
    case domain::Option::Unknown:
        return {Glyph::StatusUnknown, Tone::Unknown};
    }
    return {};
}

Look lookOf(domain::Proof proof)
{
    switch (proof) {
    case domain::Proof::Proven:
        return {Glyph::Check, Tone::Ok, true};
    case domain::Proof::Refuted:
        return {Glyph::StatusNotEscrowed, Tone::No};
    case domain::Proof::CannotBeAsked:
        return {Glyph::StatusNotApplicable, Tone::Neutral, true};
    case domain::Proof::NotProven:
        return {Glyph::StatusQueued, Tone::Neutral};
    }
    return {};
}

Look lookOf(domain::Outcome outcome)
{
    switch (outcome) {
    case domain::Outcome::Queued:
        return {Glyph::StatusQueued, Tone::Neutral};
    case domain::Outcome::Waiting:
        return {Glyph::StatusInFlight, Tone::Stale};
    case domain::Outcome::Acknowledged:
        return {Glyph::Check, Tone::Neutral};
    case domain::Outcome::Verified:
        return {Glyph::StatusVerified, Tone::Ok};
    case domain::Outcome::Failed:
        return {Glyph::StatusNotEscrowed, Tone::No};
    case domain::Outcome::Unknown:
        return {Glyph::StatusUnknown, Tone::Unknown};
    case domain::Outcome::Cancelled:
    case domain::Outcome::LeftAlone:
        return {Glyph::StatusNotApplicable, Tone::Neutral};
    }
    return {};
}

Look lookOf(domain::Ability ability)
{
    switch (ability) {
    case domain::Ability::Yes:
        return {Glyph::Check, Tone::Ok};
    case domain::Ability::No:
        return {Glyph::Close, Tone::Neutral};
    case domain::Ability::Unknown:
        return {Glyph::StatusUnknown, Tone::Unknown};
    }
    return {};
}

Look lookOf(domain::Severity severity)
{
    switch (severity) {
    case domain::Severity::Critical:
        return {Glyph::StatusNotEscrowed, Tone::No};
    case domain::Severity::Warning:
        return {Glyph::StatusAtRisk, Tone::Risk};
    case domain::Severity::Info:
        return {Glyph::Info, Tone::Neutral};
    }
    return {};
}

GlyphColours coloursOf(const Look &look, const QColor &ground)
{
    return {theme().tint(look.tone).ink, ground};
}

} // namespace latchkey::ui
