// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/fleet/signin.h"

#include "connectors/asking.h"
#include "connectors/fleet/decode.h"
#include "connectors/fleet/endpoints.h"

namespace latchkey::connectors::fleet {

base::Call SignIn::operator()(base::Completion<Grant> done)
{
    http::Request request = loginRequest(m_email, m_password);
    base::Call call = m_client->send(
        request, [where = whereOf(request), done = std::move(done)](http::Outcome outcome) {
            if (!outcome) {
                done(tl::unexpected(outcome.error()));
            } else if (!outcome->isSuccess()) {
                done(tl::unexpected(errorOf(*outcome, where)));
            } else {
                done(takeGrant(outcome->body));
            }
        });
    base::wipe(request.body);
    return call;
}

} // namespace latchkey::connectors::fleet
