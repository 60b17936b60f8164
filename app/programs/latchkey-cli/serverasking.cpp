// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/latchkey-cli/serverasking.h"

namespace latchkey::programs {

std::optional<connectors::ServerEntry> namedServer(Session &session, const std::string &name)
{
    Engine *engine = session.engine();
    if (engine == nullptr) {
        return std::nullopt;
    }
    auto entry = engine->registry().find(domain::ServerId{name});
    if (!entry) {
        session.fail(entry.error());
        return std::nullopt;
    }
    return std::move(*entry);
}

void askServer(Session &session, const std::string &name,
    std::function<void(const std::shared_ptr<ServerAsking> &)> ask)
{
    auto entry = namedServer(session, name);
    if (!entry) {
        return;
    }
    Engine &engine = *session.engine();
    const auto asking = std::make_shared<ServerAsking>(ServerAsking{.entry = std::move(*entry)});
    asking->calls.add(engine.secretLookup()(asking->entry,
        [&session, &engine, asking, ask = std::move(ask)](base::Result<base::Secret> secret) {
            auto connector = secret ? engine.connectorFactory()(asking->entry, std::move(*secret))
                                    : tl::unexpected(secret.error());
            if (!connector) {
                session.fail(connector.error());
                return;
            }
            asking->connector = std::move(*connector);
            ask(asking);
        }));
}

} // namespace latchkey::programs
