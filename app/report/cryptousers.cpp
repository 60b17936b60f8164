// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/maccolumns.h"
#include "report/parts.h"
#include "report/shownwords.h"

namespace latchkey::report {

namespace {

void addUser(RowBuilder &builder, const domain::ComparisonRow &user)
{
    builder.text(domain::wordOf(user.kind))
        .text(user.account ? std::string_view(*user.account) : std::string_view())
        .text(user.uuid)
        .answer(user.volumeOwner)
        .answer(user.secureToken)
        .answer(user.inCryptoUsers)
        .answer(user.inUnlockList)
        .text(domain::wordOf(user.verdict));
}

Table userTable(const Macs &macs)
{
    const MacColumns columns({"name", "serial", "server"},
        {wordColumn("kind", shownCryptoUserKind), column("account"), column("uuid", CellType::Code),
            answerColumn("volumeOwner"), answerColumn("secureToken"), answerColumn("inCryptoUsers"),
            answerColumn("inUnlockList"), wordColumn("verdict", shownVerdict)});
    return {.name = "crypto-users",
        .title = words::reportTable("crypto-users"),
        .columns = columns.columns(),
        .rows = [macs, columns](const RowReceiver &receive) {
            RowBuilder builder;
            return macs.eachWhole([&](const store::ListRow &row,
                                      const store::CachedDevice &mac) -> base::Result<void> {
                for (const domain::ComparisonRow &user : mac.diagnosis.comparison.rows) {
                    columns.addFirst(builder.clear(), row);
                    addUser(builder, user);
                    columns.addOthers(builder, row);
                    if (auto received = receive(builder.row()); !received) {
                        return received;
                    }
                }
                return {};
            });
        }};
}

} // namespace

base::Result<void> addCryptoUsers(Report &report, const Making &making)
{
    std::size_t told = 0;
    std::size_t compared = 0;
    auto done = making.macs.eachWhole([&](const store::ListRow &, const store::CachedDevice &mac) {
        told += mac.device.facts.cryptoUsers ? 1 : 0;
        compared += mac.diagnosis.comparison.complete ? 1 : 0;
        return base::Result<void>();
    });
    report.meta.sums.push_back({"told", {told, making.macs.count()}});
    report.meta.sums.push_back({"compared", {compared, making.macs.count()}});
    report.tables.push_back(userTable(making.macs));
    return done;
}

} // namespace latchkey::report
