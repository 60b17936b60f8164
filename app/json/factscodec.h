// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"
#include "json/value.h"
#include "json/writer.h"

#include <string>
#include <string_view>
#include <vector>

/// The fact document of DIAGNOSIS (f), schema latchkey.facts/1, both ways.
namespace latchkey::json {

/// A name or an event kind that the model does not know; it is left out of the document.
struct UnknownName {
    std::string name;
    std::string_view why; ///< "unknown-fact" or "unknown-event"

    bool operator==(const UnknownName &) const = default;
};

struct ReadFacts {
    domain::FactDocument document;
    std::vector<UnknownName> notRecognised;
};

/// Strict: a wrong type, word or time, a name twice, a missing schema is an Error with its path.
[[nodiscard]] base::Result<ReadFacts> readFacts(const Value &value);
[[nodiscard]] base::Result<ReadFacts> readFacts(std::string_view text);

/// With the additive members `source` and `at` of a list, `fingerprint` of a stored event.
void writeFacts(Writer &writer, const domain::FactDocument &document);
[[nodiscard]] std::string writeFacts(const domain::FactDocument &document);

/// The three lists in the form of a diagnosis's facts: `{"value":[…],"complete":bool}`.
void writeResolvedLists(Writer &writer, const domain::FactDocument &document);

/// `note` is an additive member, left out where it is empty.
void writeEvent(Writer &writer, const domain::Event &event, std::string_view note = {});
[[nodiscard]] base::Result<domain::Event> readEvent(const Value &value);
void writeAccounts(Writer &writer, const domain::Listing<domain::Account> &accounts);
void writeCryptoUsers(Writer &writer, const domain::Listing<domain::CryptoUser> &users);
void writeUnlockUsers(Writer &writer, const domain::Listing<domain::UnlockUser> &users);
[[nodiscard]] base::Result<domain::Listing<domain::Account>> readAccounts(const Value &value);
[[nodiscard]] base::Result<domain::Listing<domain::CryptoUser>> readCryptoUsers(const Value &value);
[[nodiscard]] base::Result<domain::Listing<domain::UnlockUser>> readUnlockUsers(const Value &value);

} // namespace latchkey::json
