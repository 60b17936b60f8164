// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/action.h"
#include "domain/capabilities.h"
#include "domain/device.h"
#include "domain/diagnosis.h"

#include <chrono>
#include <map>
#include <string>
#include <vector>

namespace latchkey::actions {

/// One Mac that somebody selected.
struct Target {
    domain::ServerId server;
    domain::DeviceId device;

    auto operator<=>(const Target &) const = default;
};

/// What will happen to one Mac, or why nothing will.
struct PlanLine {
    Target target;
    std::string name;
    std::string serial;
    std::optional<std::string> hardware = {}; ///< the fact's word; empty = not told
    std::optional<std::string> osVersion = {};
    domain::LeftAloneReason leftAlone = domain::LeftAloneReason::None;
    std::string detail = {}; ///< ScopeMissing: the scope
    bool anywayPossible = false; ///< *Delete anyway* would include it
    std::vector<domain::RevokeConsequence> consequences = {}; ///< of a revoke
    bool ownersUnknown = false; ///< revoke: "Volume owners not known"

    [[nodiscard]] bool isIncluded() const { return leftAlone == domain::LeftAloneReason::None; }
    bool operator==(const PlanLine &) const = default;
};

/// A whole selection, weighed; the count in a dialog's title, text, button and typed word is
/// count().
struct Plan {
    domain::ActionKind kind = domain::ActionKind::ResendOptions;
    std::vector<PlanLine> lines = {};
    std::optional<std::chrono::milliseconds> takes = {}; ///< as timeFor() says

    [[nodiscard]] std::size_t count() const;
    /// Included Macs a server, servers in name order.
    [[nodiscard]] std::map<domain::ServerId, std::size_t> countByServer() const;
    /// The text that confirms a revoke on the command line: "REVOKE 4".
    [[nodiscard]] std::string confirmation() const;
};

struct PlanOptions {
    bool anyway = false; ///< include Macs whose token may be the last way in
    std::size_t revokeLimit = 25; ///< a server's limit for one batch
};

/// What is known about a Mac and its server when the plan is made.
struct PlanInput {
    const domain::Device &device;
    const domain::Diagnosis &diagnosis;
    const domain::Capabilities &capabilities;
    bool serverOffline = false;
    bool isSnapshot = false; ///< then nobody can be asked
};

/// What a server must be able to do for it.
[[nodiscard]] domain::Capability neededFor(domain::ActionKind kind);

/// Pure; weighs one Mac. Limits over a whole selection are makePlan()'s.
[[nodiscard]] PlanLine planLine(
    domain::ActionKind kind, const PlanInput &input, const PlanOptions &options);

/// Keeps the lines' order and leaves alone what is above a server's revoke limit.
[[nodiscard]] Plan makePlan(
    domain::ActionKind kind, std::vector<PlanLine> lines, const PlanOptions &options);

} // namespace latchkey::actions
