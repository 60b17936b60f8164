// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/wordlist.h"
#include "domain/facts.h"
#include "domain/ids.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace latchkey::domain {

/// One ErrorChain entry of a Mac's answer, as Apple sends it.
struct ChainError {
    std::int64_t code = 0;
    std::string domain;
    std::string text; ///< LocalizedDescription, else USEnglishDescription

    bool operator==(const ChainError &) const = default;
};

enum class CommandKind {
    MdmOptions,
    SecurityInfo,
    DeviceInformation,
    UserList,
    EacsPreflight,
    InstallProfile, ///< the enrollment profile again, to renew the Mac's identity
    Push,
};
enum class CommandState { Queued, Sent, NotNow, Acknowledged, Error, FormatError, Cancelled };

/// What Settings / MDMOptions holds beside BootstrapTokenAllowed; empty: nobody told.
struct OtherOptions {
    std::optional<bool> activationLockAllowed = {}; ///< ActivationLockAllowedWhileSupervised
    std::optional<bool> promptsForToken = {}; ///< PromptUserToAllowBootstrapTokenForAuthentication

    bool operator==(const OtherOptions &) const = default;
};

/// What a re-send did to a Mac's other MDMOptions.
enum class OptionsFate {
    NotCompared, ///< none was told both before and after
    Unchanged,
    Changed,
};
/// What was told on one side only is not compared.
[[nodiscard]] OptionsFate optionsFate(const OtherOptions &before, const OtherOptions &after);

/// One MDM command of one Mac as its server tells it.
struct Command {
    CommandId id;
    CommandKind kind = CommandKind::MdmOptions;
    CommandState state = CommandState::Queued;
    base::Instant queuedAt;
    std::optional<base::Instant> sentAt = {};
    std::optional<base::Instant> answeredAt = {};
    std::vector<ChainError> errors = {};
    OtherOptions sentOptions = {}; ///< of an MdmOptions: as the Mac had reported them

    bool operator==(const Command &) const = default;
};

/// What a Mac's own commands printed, as a person kept it for that Mac. It is no part of what its
/// server tells, and stays beside it from read to read.
struct KeptOutputs {
    FactDocument facts = {};
    base::Instant keptAt = {}; ///< when it was kept: shown, never the time of a statement
    std::string who = {}; ///< as claimed on the computer where it was kept
    std::size_t outputs = 0; ///< that were recognised in the newest text

    bool operator==(const KeptOutputs &) const = default;
};

/// The same as it lies in a file: whose it is, and the names of people sealed and taken out.
struct SealedOutputs {
    std::string
        id; ///< of what is kept, for good: the Mac may get another id; the seal is bound to it
    ServerId server;
    DeviceId device;
    std::string document = {}; ///< latchkey.facts/1 with a bullet where each name stood
    base::Instant keptAt = {};
    std::size_t outputs = 0;
    std::string names = {}; ///< raw bytes; empty where there are none

    bool operator==(const SealedOutputs &) const = default;
};

/// One Mac of one server, whole, as it was read at `readAt`.
struct Device {
    ServerId server;
    DeviceId id;
    std::string udid; ///< empty while only on an imported list
    std::string serial;
    std::string name;
    std::string model; ///< marketing name where told ("MacBook Pro 14-inch"), else the identifier
    std::string user; ///< empty where not told or not allowed
    std::optional<base::Instant> enrolledAt = {};
    std::optional<base::Instant> lastContact = {};
    std::optional<base::Instant> readAt = {}; ///< our last good read of this Mac
    FactDocument facts = {};
    std::vector<ChainError> optionErrors = {}; ///< of the newest MDMOptions answer
    std::optional<KeptOutputs> kept = {}; ///< read from the cache: `facts` hold them, too

    bool operator==(const Device &) const = default;
};

using base::fromWord;
using base::wordOf;

} // namespace latchkey::domain

/// As the API spells them.
namespace latchkey::base {

template <> struct WordList<domain::CommandKind> {
    static constexpr std::array<std::string_view, 7> words = {"mdm-options", "security-info",
        "device-information", "user-list", "eacs-preflight", "install-profile", "push"};
};
template <> struct WordList<domain::OptionsFate> {
    static constexpr std::array<std::string_view, 3> words
        = {"not-compared", "unchanged", "changed"};
};
template <> struct WordList<domain::CommandState> {
    static constexpr std::array<std::string_view, 7> words
        = {"queued", "sent", "not-now", "acknowledged", "error", "format-error", "cancelled"};
};

} // namespace latchkey::base
