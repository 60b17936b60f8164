// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/wordlist.h"
#include "domain/device.h"
#include "store/cache.h"
#include "json/value.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The lines inside a snapshot (latchkey.snapshot/1): first the front, then one line a Mac, by
/// server and id. resources/snapshot/format.md describes them for others.
namespace latchkey::snapshot {

/// What became of the names of users and accounts.
enum class Names { Kept, Pseudonyms, Hidden };

/// One server as the snapshot's maker had read it.
struct ServerPart {
    store::ServerState state; ///< without `since`
    std::string kind; ///< the registry's word; empty = no longer in it
};

struct Front {
    base::Instant takenAt;
    std::string version;
    std::string filter = {}; ///< as in the search field; empty = all Macs
    Names names = Names::Pseudonyms;
    std::string pseudonymKey = {}; ///< Pseudonyms::keyId()
    std::size_t macs = 0;
    std::vector<ServerPart> servers = {};
    std::vector<store::DayCounts> days = {}; ///< of the whole fleet: empty where there is a filter
};

/// That somebody accepted a Mac's bad status. Who and why only with names.
struct Exception {
    base::Instant at;
    base::Instant until;
    std::string reason = {};
    std::string who = {};

    bool operator==(const Exception &) const = default;
};

/// One Mac, whole. What it printed stands among its facts; what a server was asked does not.
struct Mac {
    domain::Device device;
    std::optional<Exception> exception = {};

    bool operator==(const Mac &) const = default;
};

[[nodiscard]] std::string lineOf(const Front &front);
/// With the status of then beside the facts, for readers that do not diagnose.
[[nodiscard]] std::string lineOf(const Mac &mac, const domain::Summary &summary);
[[nodiscard]] base::Result<Front> frontIn(std::string_view line);
[[nodiscard]] base::Result<Mac> macIn(std::string_view line);

} // namespace latchkey::snapshot

namespace latchkey::base {

template <> struct WordList<snapshot::Names> {
    static constexpr std::array<std::string_view, 3> words = {"kept", "pseudonyms", "hidden"};
};

} // namespace latchkey::base
