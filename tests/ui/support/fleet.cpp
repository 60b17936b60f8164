// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/fleet.h"

#include <QString>

#include <array>

namespace latchkey::tests {

using namespace domain;
using namespace std::chrono_literals;

namespace {

constexpr std::array prefixes = {"FIN-MBP", "ENG-MBP", "ENG-MINI", "HR-MBA", "LAB-IMAC", "DES-MBP",
    "CLS-MBA", "EDIT-STUDIO-ROOM", "TEA-MBA"};
constexpr std::array users = {"Marta Kowal", "Sofia Njeri", "Wanjiru Tanabe", "Tomas Kowal",
    "Kofi Berg", "Noor Lindqvist", "Selam Chen", "Kim Berg", "Anouk Ricci"};
constexpr std::array versions
    = {"26.1", "15.7.1", "26.0.1", "13.7.8", "14.8.2", "15.6.1", "12.7.6"};
constexpr std::array models
    = {"MacBook Pro 14-inch", "MacBook Air 13-inch", "iMac 24-inch", "Mac mini", "Mac Studio"};
constexpr int fleetSize = 480;
constexpr int onHq = 318;

enum class Story {
    Escrowed,
    Reenrolled,
    OptionPending,
    ByHand,
    AutoAdmin,
    NeverSeen,
    PreflightFails,
    TooOld
};

Story storyOf(int i)
{
    if (i == 141 || i % 80 == 7) {
        return Story::Reenrolled;
    }
    if (i % 50 == 3) {
        return Story::OptionPending;
    }
    if (i % 90 == 11) {
        return Story::ByHand;
    }
    if (i % 34 == 5) {
        return Story::AutoAdmin;
    }
    if (i % 40 == 9) {
        return Story::NeverSeen;
    }
    if (i % 34 == 13) {
        return Story::PreflightFails;
    }
    return i % 80 == 21 ? Story::TooOld : Story::Escrowed;
}

std::string padded(int number, int digits)
{
    return QString::number(number).rightJustified(digits, u'0').toStdString();
}

std::string nameOf(int i)
{
    if (i == 141) {
        return "FIN-MBP-0142";
    }
    if (i % 97 == 5) {
        return "حاسوب المكتبة " + std::to_string(i);
    }
    if (i % 97 == 50) {
        return "מחשב ספרייה " + std::to_string(i);
    }
    if (i % 97 == 70) {
        return "The-Mac-With-A-Very-Long-Name-In-The-Library-" + padded(i, 4);
    }
    return std::string(prefixes[static_cast<std::size_t>(i) % prefixes.size()]) + "-"
        + padded(i + 1, 4);
}

std::string serialOf(int i)
{
    static constexpr std::string_view letters = "ABCDEFGHJKLMNPQRTUVWXY2346789";
    std::string serial;
    unsigned value = 7919U * static_cast<unsigned>(i) + 104729U;
    for (int k = 0; k < 10; ++k) {
        serial += letters[value % letters.size()];
        value = value * 1103515245U + 12345U;
    }
    return i == 141 ? "K7TQ2XW9HD" : serial;
}

void stateBasics(Device &mac, int i, base::Instant now)
{
    FactDocument &facts = mac.facts;
    const auto read = mac.readAt;
    const Story story = storyOf(i);
    const std::string version = story == Story::TooOld
        ? "10.14.6"
        : versions[static_cast<std::size_t>(i) % versions.size()];
    facts.state(Fact::OsVersion, version, Source::Command, read);
    facts.state(Fact::Hardware, std::string(i % 7 == 6 ? "intel-t2" : "apple-silicon"),
        Source::Command, read);
    facts.state(Fact::EnrollmentType,
        std::string(story == Story::ByHand ? "user-initiated" : "ade"), Source::Checkin,
        now - 60 * 24h);
    facts.state(Fact::Supervised, true, Source::Command, read);
    facts.state(Fact::FileVault, std::string("on"), Source::Command, read);
    facts.state(Fact::OptionState,
        std::string(story == Story::OptionPending ? "not-now" : "acknowledged"), Source::Command,
        now - 43 * 24h);
    const bool held = story == Story::Escrowed || story == Story::PreflightFails;
    facts.state(Fact::EscrowOnServer, std::string(held ? "escrowed" : "not-escrowed"),
        Source::Server, read);
}

void stateStory(Device &mac, int i, base::Instant now)
{
    FactDocument &facts = mac.facts;
    switch (storyOf(i)) {
    case Story::Escrowed:
        facts.events.push_back(
            {.kind = EventKind::SetToken, .at = now - 50 * 24h, .detail = EventDetail::Stored});
        if (i % 3 != 0) {
            facts.state(Fact::EacsPreflight, std::string("success"), Source::Command,
                now - std::chrono::hours(24 * (i % 20)));
        }
        break;
    case Story::PreflightFails:
        facts.state(Fact::EacsPreflight, std::string("bootstrap token is invalid"), Source::Command,
            now - 30h);
        break;
    case Story::Reenrolled:
        facts.events.push_back(
            {.kind = EventKind::SetToken, .at = now - 83 * 24h, .detail = EventDetail::Stored});
        facts.events.push_back({.kind = EventKind::Authenticate,
            .at = now - 43 * 24h,
            .detail = EventDetail::ReEnrollment});
        facts.state(Fact::MacSaysEscrowed, true, Source::Mac, now - 3 * 24h);
        break;
    case Story::OptionPending:
        facts.state(Fact::MacSaysSupported, false, Source::Mac, now - 2h);
        break;
    case Story::AutoAdmin:
        facts.state(Fact::ManagedAdmin, true, Source::Config, now - 60 * 24h);
        facts.state(Fact::SetupAccount, std::string("none"), Source::Config, now - 60 * 24h);
        break;
    case Story::ByHand:
        facts.state(Fact::UserApproved, true, Source::Command, now - 60 * 24h);
        break;
    case Story::NeverSeen:
    case Story::TooOld:
        break;
    }
}

void stateCryptoUsers(Device &mac, base::Instant now)
{
    FactDocument &facts = mac.facts;
    const std::string owner = "4D0F8C2E-71B3-4A95-8E16-2F9A60D3C7B8";
    const std::string admin = "A93B57D1-0C48-4E27-B5F2-61D8E4907A3C";
    facts.accounts = Listing<Account>{
        .items = {{.name = "mkowal", .uuid = owner, .admin = false, .secureToken = true},
            {.name = "hqadmin", .uuid = admin, .admin = true, .secureToken = true}},
        .source = Source::Command,
        .at = now - 3 * 24h};
    facts.cryptoUsers = Listing<CryptoUser>{.items
        = {{owner, CryptoUserType::LocalUser, true}, {admin, CryptoUserType::LocalUser, true},
            {"2457711A-523C-4604-B75A-F48A571D5036", CryptoUserType::BootstrapToken, true},
            {"EBC6C064-0000-11AA-AA11-00306543ECAC", CryptoUserType::PersonalRecovery, true}},
        .source = Source::Mac,
        .at = now - 3 * 24h};
    facts.unlockUsers = Listing<UnlockUser>{
        .items = {{"mkowal", owner}, {"tiriarte", "E2617F04-9B5D-4C83-A7E0-3D1F8256BC49"}},
        .source = Source::Mac,
        .at = now - 3 * 24h};
}

Device makeMac(int i, base::Instant now)
{
    const auto at = static_cast<std::size_t>(i);
    Device mac;
    mac.server = ServerId(i < onHq ? "HQ" : "Schools");
    mac.udid = "8E4B1C70-5D2A-4F39-9A61-" + padded(i, 12);
    mac.serial = serialOf(i);
    mac.name = nameOf(i);
    mac.model = models[at % models.size()];
    mac.user = users[at % users.size()];
    mac.id = DeviceId(mac.udid);
    mac.readAt = now - std::chrono::minutes(i < onHq ? 2 : 6);
    mac.lastContact = now - std::chrono::minutes(2 + (i * 37) % 600);
    if (i % 20 == 14) {
        mac.lastContact = now - std::chrono::hours(24 * (9 + i % 31));
    }
    if (storyOf(i) == Story::NeverSeen) {
        mac.id = DeviceId("serial:" + mac.serial);
        mac.udid.clear();
        mac.lastContact.reset();
        mac.facts.stateUnknown(
            Fact::EscrowOnServer, Because::NeverCheckedIn, Source::Server, mac.readAt);
        return mac;
    }
    stateBasics(mac, i, now);
    stateStory(mac, i, now);
    if (i % 3 == 0) {
        stateCryptoUsers(mac, now);
    }
    return mac;
}

} // namespace

std::vector<Device> makeFleet(base::Instant now)
{
    std::vector<Device> fleet;
    fleet.reserve(fleetSize);
    for (int i = 0; i < fleetSize; ++i) {
        fleet.push_back(makeMac(i, now));
    }
    return fleet;
}

} // namespace latchkey::tests
