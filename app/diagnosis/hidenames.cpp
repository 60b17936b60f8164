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

void replace(domain::Account &account, const NameFor &nameFor)
{
    if (!isReal(account)) {
        return;
    }
    if (account.name) {
        account.name = nameFor(*account.name);
        account.fullName.reset();
    } else if (account.fullName) {
        account.fullName = nameFor(*account.fullName);
    }
}

void replace(domain::UnlockUser &user, const NameFor &nameFor)
{
    const bool isPerson = !user.type || *user.type == domain::UnlockUserType::OsUser
        || *user.type == domain::UnlockUserType::Unknown;
    if (isPerson && isReal({.name = user.name, .uuid = user.uuid})) {
        user.name = nameFor(user.name);
    }
}

void replaceNames(domain::FactDocument &facts, const NameFor &nameFor)
{
    if (facts.accounts) {
        for (domain::Account &account : facts.accounts->items) {
            replace(account, nameFor);
        }
    }
    if (facts.unlockUsers) {
        for (domain::UnlockUser &user : facts.unlockUsers->items) {
            replace(user, nameFor);
        }
    }
    for (domain::Event &event : facts.events) {
        if (event.account) {
            event.account = nameFor(*event.account);
        }
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
    replaceNames(facts, Numbering());
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

void replaceNames(domain::Device &device, const NameFor &nameFor)
{
    if (!device.user.empty()) {
        device.user = nameFor(device.user);
    }
    replaceNames(device.facts, nameFor);
    if (device.kept) {
        replaceNames(device.kept->facts, nameFor);
        device.kept->who = nameFor(device.kept->who);
    }
}

} // namespace latchkey::diagnosis
