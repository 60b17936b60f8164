// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/comparison.h"
#include "report/maccolumns.h"
#include "report/parts.h"
#include "report/shownwords.h"

namespace latchkey::report {

namespace {

domain::Comparison comparisonOf(const domain::Device &device)
{
    return diagnosis::compare(device.facts, diagnosis::Holders(device.facts)).comparison;
}

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
            return macs.eachDevice(
                [&](const store::ListRow &row, const domain::Device &device) -> base::Result<void> {
                    const domain::Comparison comparison = comparisonOf(device);
                    for (const domain::ComparisonRow &user : comparison.rows) {
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
    auto done = making.macs.inRowOrder().eachDevice(
        [&](const store::ListRow &, const domain::Device &device) {
            told += device.facts.cryptoUsers ? 1 : 0;
            compared += comparisonOf(device).complete ? 1 : 0;
            return base::Result<void>();
        });
    report.meta.sums.push_back({"told", {told, making.macs.count()}});
    report.meta.sums.push_back({"compared", {compared, making.macs.count()}});
    report.tables.push_back(userTable(making.macs));
    return done;
}

} // namespace latchkey::report
