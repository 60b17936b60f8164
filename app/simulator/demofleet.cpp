// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/demofleet.h"

#include "simulator/cast.h"
#include "simulator/demolots.h"
#include "simulator/models.h"

#include <algorithm>
#include <map>
#include <set>

namespace latchkey::simulator {

namespace {

using domain::CreatedBy;
using std::chrono::minutes;

constexpr std::uint64_t seed = 20260826;
constexpr int daysToSettle = 75; ///< new Macs come until then

// Builds the lives of all lots; names are numbered per prefix, and no number comes twice.
class Builder {
public:
    DemoFleet build()
    {
        for (const NamedMac &named : namedMacs()) {
            m_taken.insert(std::string(named.name));
        }
        for (const NamedMac &named : namedMacs()) {
            m_fleet.lives.push_back(lifeOf(named));
        }
        for (const Lot &lot : demoLots()) {
            for (int i = 0; i < lot.count; ++i) {
                add(lot);
            }
        }
        return std::move(m_fleet);
    }

private:
    Life unpacked(Site site, std::string name, std::string_view kind, Hardware hardware,
        const MacosVersion &os)
    {
        Life life{.site = site,
            .mac = {.udid = m_random.uuid(),
                .serial = m_random.serial(),
                .name = std::move(name),
                .model = {},
                .modelIdentifier = {},
                .os = os}};
        become(life.mac, modelFor(kind, hardware, os));
        life.mac.fileVault = life.mac.model.starts_with("MacBook") || m_random.chance(40);
        life.settlement = {.setupAccount = "admin", .managedAdmin = "no"};
        return life;
    }

    void giveUser(Life &life, CreatedBy createdBy)
    {
        life.accounts.push_back(castAccount(m_random, createdBy));
        life.user = life.accounts.back().fullName;
        life.loginName = life.accounts.back().name;
    }

    Life lifeOf(const NamedMac &named)
    {
        Life life
            = unpacked(named.site, std::string(named.name), named.kind, named.hardware, named.os);
        life.enrolledAt = minutes(480 + static_cast<int>(m_random.below(180)));
        life.lastContact = named.lastContact;
        if (!named.serial.empty()) {
            life.mac.serial = named.serial;
        }
        switch (named.setup) {
        case Setup::ByUser:
        case Setup::ByUserAfterEnrollingByHand:
            giveUser(life, CreatedBy::SetupAssistant);
            break;
        case Setup::ManagedAdminOnly:
            life.accounts.push_back(castManagedAdmin(m_random));
            life.mac.awaitsConfiguration = true;
            life.settlement = {.setupAccount = "none", .managedAdmin = "yes"};
            break;
        case Setup::AccountsByScript:
            giveUser(life, CreatedBy::Script);
            life.loginName.clear();
            life.settlement = {.setupAccount = "", .managedAdmin = "no"};
            break;
        }
        if (named.setup == Setup::ByUserAfterEnrollingByHand) {
            enrollByHand(life);
        }
        if (named.further != nullptr) {
            named.further(life);
        }
        return life;
    }

    static void enrollByHand(Life &life)
    {
        life.mac.enrollment = Enrollment::ByHand;
        life.settlement = {};
    }

    void add(const Lot &lot)
    {
        Life life = unpacked(lot.site, nextName(lot.prefix), lot.kind, lot.hardware, lot.os);
        giveUser(life, CreatedBy::SetupAssistant);
        if (lot.use == Use::InItsBox) {
            m_fleet.boxed.push_back(std::move(life));
            return;
        }
        if (lot.use == Use::EnrolledByHand) {
            enrollByHand(life);
            life.mac.allowedInRecovery = true;
            life.installsByHand = true;
        }
        const bool olderThanSending = lot.os < MacosVersion{10, 15, 4};
        life.installsByHand = life.installsByHand || olderThanSending;
        schedule(life, lot.use);
        if (m_count % 10 == 0) {
            life.mac.script = Script::Everything;
        }
        if (m_count % 8 == 3 && lot.use == Use::Daily && life.loginDay < daysToSettle - 10) {
            life.laterUser = castAccount(m_random, CreatedBy::Script);
            life.laterUser->uid = 502;
        }
        ++m_count;
        m_fleet.lives.push_back(std::move(life));
    }

    void schedule(Life &life, Use use)
    {
        life.enrolledAt = minutes(420 + static_cast<int>(m_random.below(600)));
        switch (use) {
        case Use::Daily:
        case Use::EnrolledByHand:
            life.enrolledDay
                = m_random.chance(78) ? 0 : 1 + static_cast<int>(m_random.below(daysToSettle - 1));
            life.loginDay = m_random.chance(80)
                ? life.enrolledDay
                : std::min(
                    daysToSettle, life.enrolledDay + 1 + static_cast<int>(m_random.below(45)));
            life.lastContact = minutes(2 + m_random.below(m_random.chance(70) ? 400 : 4000));
            break;
        case Use::Travelling: // one to two weeks without a network
            life.lastContact = minutes(1440 * 8 + 60 + m_random.below(1440 * 6));
            break;
        case Use::InADrawer:
            life.lastContact = minutes(1440 * 45 + 60 + m_random.below(1440 * 30));
            break;
        case Use::InItsBox:
            break;
        }
    }

    std::string nextName(std::string_view prefix)
    {
        while (true) {
            int &number = m_numbers[prefix];
            number += 1 + static_cast<int>(m_random.below(3));
            const std::string digits = std::to_string(number);
            const std::size_t width = prefix == "LAB-IMAC" ? 2 : 4;
            std::string name = std::string(prefix) + "-"
                + std::string(width - std::min(width, digits.size()), '0') + digits;
            if (m_taken.insert(name).second) {
                return name;
            }
        }
    }

    Random m_random{seed};
    DemoFleet m_fleet;
    std::set<std::string> m_taken;
    std::map<std::string_view, int> m_numbers;
    int m_count = 0;
};

} // namespace

DemoFleet demoFleet()
{
    return Builder().build();
}

} // namespace latchkey::simulator
