// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/maccolumns.h"
#include "report/parts.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace latchkey::report {

namespace {

/// Macs on which an account of one name exists.
struct AccountCount {
    std::string name; ///< empty: the servers tell accounts without names
    std::size_t macs = 0;
    std::size_t withToken = 0;
    std::size_t without = 0;
    std::size_t admins = 0;

    void add(const domain::Account &account)
    {
        ++macs;
        withToken += account.secureToken == true ? 1 : 0;
        without += account.secureToken == false ? 1 : 0;
        admins += account.admin == true ? 1 : 0;
    }
};

// Most Macs first.
std::vector<AccountCount> ranked(std::map<std::string, AccountCount> counts)
{
    std::vector<AccountCount> accounts;
    for (auto &[name, count] : counts) {
        count.name = name;
        accounts.push_back(std::move(count));
    }
    std::ranges::sort(accounts, [](const AccountCount &a, const AccountCount &b) {
        return std::tuple(b.macs, a.name) < std::tuple(a.macs, b.name);
    });
    return accounts;
}

Table accountTable(std::vector<AccountCount> accounts)
{
    return {.name = "accounts",
        .title = words::reportTable("accounts"),
        .columns = {column("account"), column("macs", CellType::Number),
            column("withToken", CellType::Number), column("withoutToken", CellType::Number),
            column("unknown", CellType::Number), column("admins", CellType::Number)},
        .rows = [accounts = std::move(accounts)](const RowReceiver &receive) -> base::Result<void> {
            RowBuilder row;
            for (const AccountCount &account : accounts) {
                row.clear()
                    .text(account.name)
                    .number(account.macs)
                    .number(account.withToken)
                    .number(account.without)
                    .number(account.macs - account.withToken - account.without)
                    .number(account.admins);
                if (auto received = receive(row.row()); !received) {
                    return received;
                }
            }
            return {};
        }};
}

} // namespace

base::Result<void> addAccounts(Report &report, const Making &making)
{
    std::size_t told = 0;
    std::map<std::string, AccountCount> counts;
    auto done = making.macs.withNames().inRowOrder().eachDevice(
        [&](const store::ListRow &, const domain::Device &device) {
            if (device.facts.accounts) {
                ++told;
                for (const domain::Account &account : device.facts.accounts->items) {
                    counts[account.name.value_or("")].add(account);
                }
            }
            return base::Result<void>();
        });
    auto accounts = ranked(std::move(counts));
    if (!making.request.withNames) { // a name's place in the list stands for it
        std::size_t number = 0;
        for (AccountCount &account : accounts) {
            account.name = account.name.empty() ? "" : "account-" + std::to_string(++number);
        }
    }
    report.meta.sums.push_back({"account-told", {told, making.macs.count()}});
    report.tables.push_back(accountTable(std::move(accounts)));
    return done;
}

} // namespace latchkey::report
