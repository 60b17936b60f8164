// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/cast.h"

#include "simulator/models.h"
#include "simulator/people.h"

#include <array>

namespace latchkey::simulator {

MacosVersion castVersion(Random &random)
{
    static constexpr std::array versions
        = std::to_array<MacosVersion>({{11, 7, 10}, {12, 7, 6}, {13, 7, 8}, {14, 8, 2}, {14, 8, 2},
            {15, 6, 1}, {15, 7, 1}, {15, 7, 2}, {26, 0, 1}, {26, 1, 0}, {26, 1, 0}});
    return random.pick(versions);
}

Mac castMac(Random &random, MacosVersion os)
{
    static constexpr std::array kinds
        = std::to_array<std::string_view>({"MacBook Pro", "MacBook Air", "Mac mini", "iMac"});
    const Hardware hardware = os.major < 11
        ? (random.chance(50) ? Hardware::Intel : Hardware::IntelT2)
        : random.chance(15) ? Hardware::IntelT2
                            : Hardware::AppleSilicon;
    Mac mac{.udid = random.uuid(),
        .serial = random.serial(),
        .name = {},
        .model = {},
        .modelIdentifier = {},
        .os = os};
    become(mac, modelFor(random.pick(kinds), hardware, os));
    mac.name = "SIM-" + mac.serial;
    mac.fileVault = random.chance(70);
    mac.script = random.chance(10) ? Script::Everything : Script::None;
    return mac;
}

MacAccount castAccount(Random &random, domain::CreatedBy createdBy, domain::AccountKind kind)
{
    const Person person = somebody(random);
    return {.name = person.shortName,
        .fullName = person.fullName,
        .uuid = random.uuid(),
        .uid
        = kind == domain::AccountKind::Local ? 501 : 100000 + static_cast<int>(random.below(9999)),
        .kind = kind,
        .admin = kind == domain::AccountKind::Local,
        .createdBy = createdBy};
}

MacAccount castManagedAdmin(Random &random)
{
    return {.name = "hqadmin",
        .fullName = "Managed Admin",
        .uuid = random.uuid(),
        .createdBy = domain::CreatedBy::Mdm};
}

std::string accountIn(const Telling &telling, std::size_t n)
{
    for (const Errand &errand : telling.scenes.front().errands) {
        const auto *made = std::get_if<MakeAccount>(&errand);
        if (made != nullptr && n-- == 0) {
            return made->account.name;
        }
    }
    return {};
}

} // namespace latchkey::simulator
