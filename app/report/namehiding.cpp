// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/namehiding.h"

#include "diagnosis/holders.h"
#include "query/query.h"

#include <map>

namespace latchkey::report {

namespace {

/// Gives each name another one.
class Masks {
public:
    void put(std::string &name)
    {
        if (!name.empty() && diagnosis::isReal({.name = name})) {
            const auto number = std::to_string(m_masks.size() + 1);
            name = m_masks.try_emplace(name, "account-" + number).first->second;
        }
    }
    void put(std::optional<std::string> &name)
    {
        if (name) {
            put(*name);
        }
    }

private:
    std::map<std::string, std::string> m_masks;
};

bool mayBeAName(query::Key key)
{
    return key == query::Key::Word || key == query::Key::User || key == query::Key::Account;
}

} // namespace

void hideNames(domain::Device &device)
{
    Masks masks;
    device.user.clear();
    if (device.facts.accounts) {
        for (domain::Account &account : device.facts.accounts->items) {
            masks.put(account.name);
            account.fullName.reset();
        }
    }
    if (device.facts.unlockUsers) {
        for (domain::UnlockUser &user : device.facts.unlockUsers->items) {
            masks.put(user.name);
        }
    }
    for (domain::Event &event : device.facts.events) {
        masks.put(event.account);
    }
}

std::string hideNames(std::string_view filter)
{
    auto parsed = query::parse(filter);
    if (!parsed) {
        return {};
    }
    for (query::Term &term : parsed->terms) {
        if (mayBeAName(term.key)) {
            term.value = "…";
        }
    }
    return query::print(*parsed);
}

} // namespace latchkey::report
