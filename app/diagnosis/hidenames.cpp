// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/hidenames.h"

#include "diagnosis/holders.h"

#include <map>

namespace latchkey::diagnosis {

namespace {

/// Numbers the names of one document in the order in which they come.
class Numbering {
public:
    std::string operator()(const std::string &name)
    {
        const auto number = m_numbers.try_emplace(name, m_numbers.size() + 1).first->second;
        return hiddenName() + std::to_string(number);
    }

private:
    std::map<std::string, std::size_t> m_numbers;
};

void hide(domain::Account &account, Numbering &number)
{
    if (!isReal(account)) {
        return;
    }
    if (account.name) {
        account.name = number(*account.name);
        account.fullName.reset();
    } else if (account.fullName) {
        account.fullName = number(*account.fullName);
    }
}

void hide(domain::UnlockUser &user, Numbering &number)
{
    const bool isPerson = !user.type || *user.type == domain::UnlockUserType::OsUser
        || *user.type == domain::UnlockUserType::Unknown;
    if (isPerson && isReal({.name = user.name, .uuid = user.uuid})) {
        user.name = number(user.name);
    }
}

} // namespace

const std::string &hiddenName()
{
    static const std::string dots = "•••";
    return dots;
}

void hideNames(domain::FactDocument &facts)
{
    Numbering number;
    if (facts.accounts) {
        for (domain::Account &account : facts.accounts->items) {
            hide(account, number);
        }
    }
    if (facts.unlockUsers) {
        for (domain::UnlockUser &user : facts.unlockUsers->items) {
            hide(user, number);
        }
    }
    for (domain::Event &event : facts.events) {
        if (event.account) {
            event.account = number(*event.account);
        }
    }
}

void hideNames(domain::Device &device)
{
    if (!device.user.empty()) {
        device.user = hiddenName();
    }
    hideNames(device.facts);
    if (device.kept) {
        hideNames(device.kept->facts);
    }
}

} // namespace latchkey::diagnosis
