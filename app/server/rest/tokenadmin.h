// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "server/options.h"
#include "server/rest/apitoken.h"
#include "server/storage/storage.h"

#include <memory>

namespace latchkey::server {

/// Makes and removes API tokens in a server's data folder, whether that server runs or not; each
/// change is in its audit.
class TokenAdmin {
public:
    /// Makes the folder and the database where there are none.
    [[nodiscard]] static base::Result<TokenAdmin> open(
        const Options &options, const base::Clock &clock);

    /// The token's text, which is kept nowhere.
    [[nodiscard]] base::Result<base::Secret> add(ApiToken token);
    [[nodiscard]] base::Result<void> remove(const std::string &name);
    [[nodiscard]] base::Result<std::vector<ApiToken>> list();

private:
    TokenAdmin(std::unique_ptr<Storage> storage, const base::Clock &clock)
        : m_storage(std::move(storage))
        , m_clock(&clock)
    {
    }
    std::unique_ptr<Storage> m_storage;
    const base::Clock *m_clock;
};

} // namespace latchkey::server
