// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "domain/capabilities.h"
#include "domain/device.h"
#include "domain/diagnosis.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// What connectors are asked and what they answer: plain values, no vendor's word in them.
namespace latchkey::connectors {

/// A server's account of itself and of what our credentials may do there.
struct ServerFacts {
    std::string name = {}; ///< the product: "latchkeyd"
    std::string version = {};
    std::int64_t api = 0;
    std::string engine = {}; ///< "builtin", "nanomdm"; empty where there is no such thing
    std::string revision = {}; ///< empty where the server gives no deltas
    std::optional<base::Instant> time = {}; ///< the server's clock
    std::string account = {}; ///< the name of our API token or user there
    std::vector<std::string> scopes = {};
    std::vector<std::string> missing = {}; ///< permissions that were found to be missing
    bool isSimulated = false;
    std::int64_t devices = 0;
    domain::Capabilities capabilities = {};

    bool operator==(const ServerFacts &) const = default;
};

struct PageRequest {
    std::optional<std::string> since = {}; ///< the revision of the last complete run
    std::optional<std::string> cursor = {}; ///< DevicePage::next of the page before
    int limit = 500;
};

/// A part of the list of Macs. `revision` is that of the run's start, the same on all its pages.
struct DevicePage {
    /// The server no longer knows `since`: nothing else is filled in, read all.
    bool sinceExpired = false;
    std::string revision = {};
    std::int64_t total = 0;
    std::vector<domain::Device> devices = {};
    std::int64_t passedOver = 0; ///< rows that are no Macs: a page of them is no empty page
    std::vector<domain::DeviceId> removed = {};
    std::optional<std::string> next = {};
    /// false: read by position in a list that may move, so that one absence is no removal.
    bool isSteady = true;
};

struct EventQuery {
    int limit = 200;
    std::optional<base::Instant> before = {};
};

struct CryptoUsers {
    std::optional<domain::Listing<domain::Account>> accounts = {};
    std::optional<domain::Listing<domain::CryptoUser>> cryptoUsers = {};
    std::optional<domain::Listing<domain::UnlockUser>> unlockUsers = {};

    bool operator==(const CryptoUsers &) const = default;
};

/// Where the server's own audit has a change, and the account that it checked.
struct AuditedAs {
    std::int64_t number = 0;
    std::string token = {};

    bool operator==(const AuditedAs &) const = default;
};

/// A bulk command. The same key sent again with the same Macs starts nothing twice, where
/// Connector::knowsKeys().
struct CommandOrder {
    domain::CommandKind kind = domain::CommandKind::MdmOptions;
    std::vector<domain::DeviceId> devices = {};
    std::string idempotencyKey = {}; ///< 1..128 printable characters
    bool join = true; ///< bind to a command of this kind that is queued already
    std::string person = {}; ///< who asks, as claimed here; for a server that keeps it
};

enum class Acceptance {
    Queued,
    Joined,
    Refused,
    Unknown, ///< no answer, or one that decides nothing: it may be queued; the reason in `word`
};
enum class RefusalReason {
    None,
    UnknownDevice,
    NeverCheckedIn,
    NotSupportedByMacos,
    UserEnrollment,
    NotEnrolled, ///< it checked out
    Other, ///< a word this version does not know, in `word`
};

/// What became of the order for one Mac.
struct AcceptedCommand {
    domain::DeviceId device = {};
    domain::CommandId command = {}; ///< empty when refused
    Acceptance acceptance = Acceptance::Refused;
    RefusalReason reason = RefusalReason::None;
    std::string word = {};
    std::string request = {}; ///< for readRequest(), where each Mac has its own

    bool operator==(const AcceptedCommand &) const = default;
};

struct CommandReceipt {
    std::string request = {}; ///< for readRequest()
    std::vector<AcceptedCommand> commands = {};
    bool isFollowed = true; ///< false: this server tells no command's result to its askers
    std::optional<AuditedAs> audited = {};

    bool operator==(const CommandReceipt &) const = default;
};

struct DeviceCommand {
    domain::DeviceId device = {};
    domain::Command command = {};
    std::string request = {};

    bool operator==(const DeviceCommand &) const = default;
};

/// How far a bulk command has come.
struct RequestState {
    std::string request = {};
    domain::CommandKind kind = domain::CommandKind::MdmOptions;
    base::Instant createdAt = {};
    std::vector<DeviceCommand> commands = {};
    bool isEffectShown = true; ///< false: no record of this server shows what a command did

    bool operator==(const RequestState &) const = default;
};

struct RevokeOrder {
    domain::DeviceId device = {};
    std::string reason = {}; ///< UTF-8, 1..500 characters; goes into the server's audit
    std::string idempotencyKey = {};
    std::string person = {}; ///< as in CommandOrder
};

struct Revocation {
    domain::DeviceId device = {};
    base::Instant at = {};
    std::optional<AuditedAs> audited = {};

    bool operator==(const Revocation &) const = default;
};

/// The counts at the end of one day, as the server kept them.
struct DayCounts {
    std::chrono::sys_days day = {};
    std::map<domain::Status, std::int64_t> counts = {};
    std::int64_t pending = 0;
    std::int64_t stale = 0;
    std::int64_t proven = 0;

    bool operator==(const DayCounts &) const = default;
};

struct DayRange {
    std::chrono::sys_days from = {};
    std::chrono::sys_days to = {}; ///< inclusive
};

} // namespace latchkey::connectors
