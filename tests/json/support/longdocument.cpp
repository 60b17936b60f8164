// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/support/longdocument.h"

#include "json/factscodec.h"

namespace latchkey::json {

std::string longDocument(int count)
{
    domain::FactDocument facts;
    facts.accounts.emplace();
    facts.cryptoUsers.emplace();
    facts.unlockUsers.emplace();
    for (int i = 0; i < count; ++i) {
        const std::string uuid = "A1B2C3D4-0001-4000-8000-" + std::to_string(100000000000 + i);
        facts.accounts->items.push_back(
            {.name = "u" + std::to_string(i), .uuid = uuid, .secureToken = false});
        facts.cryptoUsers->items.push_back(
            {.uuid = uuid, .type = domain::CryptoUserType::LocalUser});
        facts.events.push_back({.kind = domain::EventKind::GetToken,
            .at = base::fromMillis(i),
            .detail = domain::EventDetail::Returned});
    }
    return writeFacts(facts);
}

} // namespace latchkey::json
