// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fleet/fleet.h"
#include "store/fleet/naive.h"

namespace latchkey::fleet {

store::Question anyQuestion(std::uint64_t seed)
{
    Random random{seed};
    static const std::vector<std::string> pieces = {"fin", "FIN-mbp", "etage", "buro", "wide",
        "\"mac \"", "C02", "4c4c", "0001", "山田", "مكتب", "kim", "macbook", "status:escrowed",
        "status:not-escrowed", "status:at-risk", "os:14", "os:>=11", "os:<14.4", "os:unknown",
        "os:10.15", "os:<=10.16", "server:hq", "server:lab", "age:>7d", "age:<=2d", "age:<5h",
        "user:kim", "user:nunez", "account:hqadmin", "account:KIM", "token:no", "token:yes",
        "token:unknown", "filevault:off", "filevault:unknown", "hardware:apple-silicon",
        "hardware:intel", "proof:not-proven", "proof:proven", "proven:<30d", "proven:>=10d",
        "owner:none", "owner:some", "owner:unknown", "option:pending", "option:refused",
        "why:option-pending", "why:accounts", "escrowed:<2026-10-12", "escrowed:>=2026-09-01",
        "escrowed:2026-11-20", "enrollment:ade", "enrollment:unknown", "model:\"macbook pro\"",
        "model:imac", "stale:yes", "stale:no", "consequence:not-ready-to-erase",
        "consequence:new-users-get-no-secure-token", "accepted:no", "accepted:yes"};
    std::string text;
    for (std::size_t i = below(random, 4); i > 0; --i) {
        text += pieces[below(random, pieces.size())] + " ";
    }
    store::Question question{.filter = query::parse(text).value(),
        .sort = {.column = static_cast<store::Column>(below(random, 19)),
            .descending = below(random, 2) == 0},
        .now = now()};
    if (below(random, 3) == 0) {
        question.chips.status[below(random, 5)] = true;
        question.chips.status[below(random, 5)] = true;
    }
    question.chips.pending = below(random, 4) == 0;
    question.chips.stale = below(random, 4) == 0;
    if (below(random, 4) == 0) {
        question.server = domain::ServerId{below(random, 2) == 0 ? "HQ" : "Lab"};
    }
    return question;
}

} // namespace latchkey::fleet
