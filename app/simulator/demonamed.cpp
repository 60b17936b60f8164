// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/demolots.h"

#include <array>

namespace latchkey::simulator {

namespace {

using enum Hardware;
using enum Site;
using enum Setup;
using std::chrono::minutes;

constexpr minutes hour{60};
constexpr minutes day{1440};
constexpr int dayOfTheGreatReenrollment = 47;

void scripted(Life &life)
{
    life.mac.script = Script::TokenStatus;
}

// Enrolled late with a profile from before the server had the capability; in use whenever the
// server asks, so that Settings is postponed.
void inUse(Life &life)
{
    life.enrolledDay = 68;
    life.loginDay = 69;
    life.mac.profileHasCapability = false;
    life.mac.settings = Settings::Postponed;
    life.mac.script = Script::TokenStatus;
}

void inUseWithoutScript(Life &life)
{
    life.mac.settings = Settings::Postponed;
}

void enrolledAgain(Life &life)
{
    life.enrolledAgainDay = dayOfTheGreatReenrollment;
}

void enrolledAgainAndLoggedIn(Life &life)
{
    enrolledAgain(life);
    life.loginAfterThatDay = dayOfTheGreatReenrollment + 4;
}

void enrolledAgainInUse(Life &life)
{
    enrolledAgain(life);
    life.busyFromThenOn = true;
}

void sealBroken(Life &life)
{
    life.sealBrokenDay = 58;
}

void removedOffline(Life &life)
{
    life.tokenRemovedDay = 71;
    life.mac.script = Script::TokenStatus;
}

void escrowedByHand(Life &life)
{
    life.installsByHand = true;
    life.loginDay = 3;
}

// The Mac of the manual.
void martasMac(Life &life)
{
    enrolledAgain(life);
    life.enrolledDay = 7;
    life.loginDay = 7;
    life.enrolledAt = minutes(9 * 60 + 14);
    life.mac.fileVault = true;
    life.mac.script = Script::Everything;
    life.lastOutput = 3 * day + 25 * minutes(1);
    MacAccount &marta = life.accounts.front();
    marta.name = "mkowal";
    marta.fullName = "Marta Kowal";
    life.user = marta.fullName;
    life.loginName = marta.name;
    life.accounts.push_back({.name = "itsupport",
        .fullName = "IT Support",
        .uuid = "5C0E7B1D-91A4-4E2F-8D36-7A52C9F1B064",
        .uid = 502,
        .createdBy = domain::CreatedBy::Person,
        .unlocks = false});
    life.mac.leftAtStartupWindow
        = {{.name = "pnovak", .uuid = "E3A9D2C4-6B17-4F85-A0DC-18F4B7623E95"}};
}

const std::array macs = std::to_array<NamedMac>({
    // Labs set up without a user.
    {Schools, "LAB-IMAC-04", "iMac", AppleSilicon, {26, 0, 1}, ManagedAdminOnly, minutes(6)},
    {Schools, "LAB-IMAC-34", "iMac", Intel, {14, 8, 1}, ManagedAdminOnly, 30 * day},
    {Schools, "LAB-IMAC-38", "iMac", AppleSilicon, {26, 1, 0}, ManagedAdminOnly, 39 * day},
    {Schools, "LAB-IMAC-51", "iMac", Intel, {14, 8, 2}, ManagedAdminOnly, minutes(7)},
    {Schools, "LAB-IMAC-64", "iMac", AppleSilicon, {15, 6, 1}, ManagedAdminOnly, 3 * day},
    {Schools, "LAB-IMAC-68", "iMac", Intel, {10, 15, 7}, ManagedAdminOnly, minutes(12), scripted},
    {Schools, "LAB-IMAC-70", "iMac", Intel, {10, 15, 7}, ManagedAdminOnly, minutes(26), scripted},
    {Schools, "LAB-IMAC-71", "iMac", Intel, {14, 8, 2}, ManagedAdminOnly, 2 * hour},
    {Schools, "LAB-IMAC-73", "iMac", Intel, {12, 7, 6}, ManagedAdminOnly, 13 * day},
    {Schools, "LAB-IMAC-87", "iMac", AppleSilicon, {26, 1, 0}, ManagedAdminOnly, 6 * hour},
    {Schools, "LAB-IMAC-98", "iMac", Intel, {13, 7, 8}, ManagedAdminOnly, minutes(12)},
    {Schools, "LAB-IMAC-101", "iMac", Intel, {13, 7, 8}, ManagedAdminOnly, 1 * hour},
    {Schools, "LAB-IMAC-112", "iMac", Intel, {12, 7, 6}, ManagedAdminOnly, 4 * hour},
    {Schools, "LAB-IMAC-119", "iMac", Intel, {15, 7, 1}, ManagedAdminOnly, minutes(9)},
    // Enrolled with the old profile, always in use.
    {Hq, "DES-MBP-0012", "MacBook Pro", IntelT2, {13, 7, 8}, ByUser, minutes(2), inUse},
    {Hq, "FIN-MBP-0053", "MacBook Pro", AppleSilicon, {14, 8, 2}, ByUser, minutes(2), inUse},
    {Hq, "HR-MBA-0040", "MacBook Air", AppleSilicon, {15, 6, 1}, ByUser, minutes(2), inUse},
    {Hq, "HR-MBA-0006", "MacBook Air", AppleSilicon, {15, 7, 1}, ByUser, minutes(2), inUse},
    {Hq, "ENG-MBP-0087", "MacBook Pro", AppleSilicon, {14, 8, 2}, ByUser, minutes(2), inUse},
    {Hq, "OPS-MINI-0009", "Mac mini", IntelT2, {12, 7, 6}, ByUser, minutes(2), inUse},
    {Hq, "OPS-IMAC-0007", "iMac", Intel, {10, 15, 7}, ByUser, minutes(2), inUse},
    {Hq, "OPS-IMAC-0019", "iMac", Intel, {10, 15, 7}, ByUser, minutes(2), inUse},
    {Hq, "OPS-IMAC-0023", "iMac", IntelT2, {10, 15, 7}, ByUser, minutes(2), inUse},
    // Enrolled again when the old MDM address was given up.
    {Hq, "FIN-MBP-0142", "MacBook Pro", AppleSilicon, {26, 1, 0}, ByUser, minutes(2), martasMac,
        "K7TQ2XW9HD"},
    {Hq, "EDIT-STUDIO-0044", "Mac Studio", AppleSilicon, {13, 7, 8}, ByUser, minutes(2),
        enrolledAgainInUse},
    {Hq, "ENG-MBP-0022", "MacBook Pro", IntelT2, {12, 7, 6}, ByUser, minutes(2),
        enrolledAgainInUse},
    {Hq, "ENG-MINI-0025", "Mac mini", AppleSilicon, {15, 7, 2}, ByUser, minutes(2),
        enrolledAgainInUse},
    {Hq, "HR-MBA-0030", "MacBook Air", AppleSilicon, {14, 8, 2}, ByUser, minutes(2),
        enrolledAgainInUse},
    {Hq, "SAL-MBP-0061", "MacBook Pro", AppleSilicon, {15, 7, 1}, ByUser, minutes(2),
        enrolledAgainInUse},
    // Enrolled by hand, and nobody ran a command.
    {Schools, "CLS-MBA-0028", "MacBook Air", AppleSilicon, {26, 0, 1}, ByUserAfterEnrollingByHand,
        minutes(41)},
    {Schools, "CLS-MBA-0058", "MacBook Air", AppleSilicon, {15, 7, 1}, ByUserAfterEnrollingByHand,
        6 * hour},
    {Hq, "ENG-MINI-0016", "Mac mini", AppleSilicon, {11, 7, 10}, ByUserAfterEnrollingByHand},
    {Schools, "LAB-IMAC-09", "iMac", Intel, {13, 7, 8}, ByUserAfterEnrollingByHand, minutes(6)},
    {Hq, "SAL-MBA-0017", "MacBook Air", AppleSilicon, {26, 1, 0}, ByUserAfterEnrollingByHand},
    // Set up by a script that could not give a SecureToken.
    {Schools, "CLS-MBA-0013", "MacBook Air", AppleSilicon, {15, 7, 1}, AccountsByScript,
        minutes(7)},
    {Hq, "EDIT-STUDIO-0038", "Mac Studio", AppleSilicon, {14, 8, 2}, AccountsByScript, minutes(2),
        inUseWithoutScript},
    {Schools, "CLS-MBA-0071", "MacBook Air", AppleSilicon, {11, 7, 10}, AccountsByScript,
        minutes(18)},
    // A tool has opened the sealed system volume.
    {Hq, "ENG-MBP-0031", "MacBook Pro", AppleSilicon, {26, 1, 0}, ByUser, minutes(3), sealBroken},
    {Hq, "ENG-MBP-0064", "MacBook Pro", AppleSilicon, {15, 7, 2}, ByUser, minutes(14), sealBroken},
    {Hq, "ENG-MINI-0003", "Mac mini", AppleSilicon, {14, 8, 2}, ByUser, 2 * hour, sealBroken},
    {Hq, "DES-MBP-0009", "MacBook Pro", IntelT2, {13, 7, 8}, ByUser, minutes(33), sealBroken},
    {Schools, "CLS-MBA-0044", "MacBook Air", AppleSilicon, {26, 1, 0}, ByUser, 1 * hour,
        sealBroken},
    {Schools, "CLS-MBA-0066", "MacBook Air", AppleSilicon, {15, 7, 1}, ByUser, 4 * hour,
        sealBroken},
    // `profiles remove` while away from the network.
    {Hq, "OPS-MINI-0004", "Mac mini", Intel, {12, 7, 6}, ByUser, minutes(8), removedOffline},
    {Hq, "SAL-MBA-0021", "MacBook Air", AppleSilicon, {11, 7, 10}, ByUser, minutes(50),
        removedOffline},
    {Hq, "OPS-IMAC-0011", "iMac", Intel, {10, 15, 7}, ByUser, 3 * hour, removedOffline},
    {Schools, "LAB-IMAC-22", "iMac", Intel, {14, 8, 2}, ByUser, minutes(22), removedOffline},
    // Enrolled by hand, escrowed by hand, full security.
    {Hq, "DES-MBP-0033", "MacBook Pro", AppleSilicon, {26, 1, 0}, ByUserAfterEnrollingByHand,
        minutes(11), escrowedByHand},
    {Hq, "SAL-MBP-0018", "MacBook Pro", AppleSilicon, {15, 7, 1}, ByUserAfterEnrollingByHand,
        minutes(27), escrowedByHand},
    {Hq, "EDIT-STUDIO-0012", "Mac Studio", AppleSilicon, {14, 8, 2}, ByUserAfterEnrollingByHand,
        5 * hour, escrowedByHand},
    {Schools, "CLS-MBA-0019", "MacBook Air", AppleSilicon, {13, 7, 8}, ByUserAfterEnrollingByHand,
        minutes(16), escrowedByHand},
    // Kept on an old system for old instruments.
    {Hq, "OPS-IMAC-0002", "iMac", Intel, {10, 14, 6}, ByUser, 1 * hour},
    {Hq, "OPS-IMAC-0003", "iMac", Intel, {10, 14, 6}, ByUser, 2 * hour},
    {Hq, "OPS-MINI-0001", "Mac mini", Intel, {10, 14, 6}, ByUser, 6 * hour},
    {Hq, "SAL-MBP-0002", "MacBook Pro", Intel, {10, 14, 6}, ByUser, 1 * day},
    {Schools, "LIB-IMAC-0001", "iMac", Intel, {10, 14, 6}, ByUser, 3 * hour},
    {Schools, "LIB-IMAC-0002", "iMac", Intel, {10, 14, 6}, ByUser, 2 * day},
    // Enrolled again on the same day, and used since.
    {Hq, "FIN-MBP-0101", "MacBook Pro", AppleSilicon, {26, 1, 0}, ByUser, minutes(4),
        enrolledAgainAndLoggedIn},
    {Hq, "HR-MBA-0052", "MacBook Air", AppleSilicon, {26, 1, 0}, ByUser, minutes(19),
        enrolledAgainAndLoggedIn},
    {Hq, "ENG-MBP-0095", "MacBook Pro", AppleSilicon, {15, 7, 2}, ByUser, minutes(31),
        enrolledAgainAndLoggedIn},
});

} // namespace

std::span<const NamedMac> namedMacs()
{
    return macs;
}

} // namespace latchkey::simulator
