// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/action.h"
#include "domain/device.h"
#include "journal/batch.h"

#include <optional>
#include <string>

/// What a Mac's record, read after an action, says of its effect. Pure.
namespace latchkey::actions {

struct Verdict {
    domain::Outcome outcome = domain::Outcome::Unknown;
    std::string detail = {}; ///< the reason as the Mac or the server gave it

    bool operator==(const Verdict &) const = default;
};

/// Whether the Mac can report MDMOptions (macOS 11 and later); not told counts as yes.
[[nodiscard]] bool canReadOptionBack(const domain::Device &device);

/// Verified only by a BootstrapTokenAllowed that the Mac reported after it had `answered`.
[[nodiscard]] Verdict optionVerdict(const domain::Device &device, base::Instant answered);
/// Verified only by a preflight that proves the token and is not older than `since`.
[[nodiscard]] Verdict preflightVerdict(const domain::Device &device, base::Instant since);
/// Verified only by a server that says since then that it holds none, or whose history tells that
/// the Mac stored another after the revocation. `revokedAt`: as the server answered; none: its
/// answer was lost, so only what it holds now counts.
[[nodiscard]] Verdict revokeVerdict(
    const domain::Device &device, std::optional<base::Instant> revokedAt);
/// The Mac's other MDMOptions, as it reported them after that.
[[nodiscard]] domain::OtherOptions otherOptions(
    const domain::Device &device, base::Instant answered);
/// Whether the server says that it holds a token.
[[nodiscard]] bool holdsToken(const domain::Device &device);

/// The last word on what an action did to a Mac.
struct Effect {
    Verdict verdict = {}; ///< Unknown when nobody could read it
    bool token = false; ///< a re-send: the server was seen to hold one
    domain::OtherOptions options = {}; ///< a re-send: what the Mac reports since
};
/// Of a re-send or a preflight that the Mac acknowledged at that time, by its server's clock. An
/// option that this macOS cannot report stays Acknowledged.
[[nodiscard]] Effect effectOf(
    domain::ActionKind kind, const domain::Device &device, base::Instant acknowledged);
/// Lets an acknowledged step say so; it stays unread where the effect is unknown.
void setEffect(journal::Step &step, const Effect &effect);

} // namespace latchkey::actions
