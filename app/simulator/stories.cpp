// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/stories.h"

#include "simulator/cast.h"

#include <algorithm>
#include <array>

namespace latchkey::simulator {

namespace {

using domain::AccountKind;
using domain::CreatedBy;

Scene enrollment(std::vector<Errand> further)
{
    std::vector<Errand> errands{Enroll{}, Connect{}};
    for (Errand &errand : further) {
        errands.push_back(std::move(errand));
    }
    errands.emplace_back(Connect{});
    return {.told = "The Mac enrolls and is set up.", .errands = std::move(errands)};
}

Scene scene(std::string told, std::vector<Errand> errands)
{
    errands.emplace_back(PostOutput{});
    errands.emplace_back(Connect{});
    return {.told = std::move(told), .errands = std::move(errands)};
}

// The default: Setup Assistant makes an admin, who logs in.
Telling defaultSetup(Random &random, MacosVersion os)
{
    Mac mac = castMac(random, os);
    const MacAccount admin = castAccount(random, CreatedBy::SetupAssistant);
    return {.mac = std::move(mac),
        .scenes = {enrollment({MakeAccount{admin}, LogIn{admin.name}, PostOutput{}})}};
}

Telling setupAdmin(Random &random)
{
    return defaultSetup(random, castVersion(random));
}

Telling automaticAdmin(Random &random)
{
    Mac mac = castMac(random, castVersion(random));
    mac.awaitsConfiguration = true;
    return {.mac = std::move(mac),
        .scenes = {enrollment({MakeAccount{castManagedAdmin(random)}, FinishSetup{}})}};
}

Telling standardUser(Random &random)
{
    Mac mac = castMac(random, {10, 15, 7});
    mac.awaitsConfiguration = true;
    MacAccount user = castAccount(random, CreatedBy::SetupAssistant);
    user.admin = false;
    user.uid = 502;
    return {.mac = std::move(mac),
        .scenes = {enrollment({MakeAccount{castManagedAdmin(random)}, MakeAccount{user},
            FinishSetup{}, LogIn{user.name}})}};
}

Telling noUser(Random &random)
{
    return {.mac = castMac(random, castVersion(random)), .scenes = {enrollment({})}};
}

Telling notAutomated(Random &random)
{
    Telling telling = defaultSetup(random, {10, 15, 7});
    telling.mac.enrollment = Enrollment::ByHand;
    return telling;
}

Telling mojave(Random &random)
{
    Telling telling = defaultSetup(random, {10, 14, 6});
    const MacAccount mobile = castAccount(random, CreatedBy::Person, AccountKind::Mobile);
    telling.scenes.push_back(scene("A mobile user logs in; macOS asks for an admin's password.",
        {MakeAccount{mobile}, LogIn{mobile.name}}));
    return telling;
}

Telling catalinaUntouched(Random &random)
{
    return defaultSetup(random, {10, 15, 3});
}

Telling catalinaByHand(Random &random)
{
    Telling telling = defaultSetup(random, {10, 15, 2});
    const std::string admin = accountIn(telling, 0);
    telling.scenes.push_back(scene(
        "The admin runs sudo profiles install -type bootstraptoken.", {InstallByHand{admin}}));
    return telling;
}

Telling laterUsers(Random &random)
{
    Telling telling = defaultSetup(random, {15, 7, 1});
    const MacAccount other = castAccount(random, CreatedBy::Script);
    telling.scenes.push_back(
        scene("A second user, made by a script, logs in and gets a SecureToken.",
            {MakeAccount{other}, LogIn{other.name}}));
    return telling;
}

Telling mobileByAdmin(Random &random)
{
    Telling telling = defaultSetup(random, {10, 15, 7});
    const MacAccount mobile = castAccount(random, CreatedBy::Person, AccountKind::Mobile);
    telling.scenes.push_back(scene("An admin creates a mobile account, which logs in.",
        {MakeAccount{mobile}, LogIn{mobile.name}}));
    return telling;
}

Telling mobileByProfile(Random &random)
{
    Telling telling = defaultSetup(random, {14, 8, 2});
    const MacAccount mobile = castAccount(random, CreatedBy::LoginTool, AccountKind::Mobile);
    telling.scenes.push_back(
        scene("A directory user logs in; the Mobility profile makes a mobile account.",
            {MakeAccount{mobile}, LogIn{mobile.name}}));
    return telling;
}

Telling enrolledByHand(Random &random)
{
    Telling telling = defaultSetup(random, {14, 8, 2});
    telling.mac.enrollment = Enrollment::ByHand;
    return telling;
}

Telling userEnrollment(Random &random)
{
    Telling telling = defaultSetup(random, {15, 6, 1});
    telling.mac.enrollment = Enrollment::ByUser;
    return telling;
}

Telling noHolder(Random &random)
{
    const MacAccount script = castAccount(random, CreatedBy::Script);
    return {.mac = castMac(random, {14, 8, 2}), .scenes = {enrollment({MakeAccount{script}})}};
}

Telling lostCapability(Random &random)
{
    Telling telling = defaultSetup(random, {13, 7, 8});
    Scene again = scene("It enrolls again; the profile lacks the server capability, and Settings "
                        "is answered with NotNow.",
        {Change{[](Mac &mac) {
             mac.profileHasCapability = false;
             mac.settings = Settings::Postponed;
         }},
            Enroll{}, Connect{}, LogIn{accountIn(telling, 0)}});
    again.newIdentity = true;
    telling.scenes.push_back(std::move(again));
    return telling;
}

Telling enrolledAgain(Random &random)
{
    Telling telling = defaultSetup(random, {26, 1, 0});
    Scene again = scene("It enrolls again; nobody has logged in since.", {Enroll{}, Connect{}});
    again.newIdentity = true;
    telling.scenes.push_back(std::move(again));
    return telling;
}

Telling renewedIdentity(Random &random)
{
    Telling telling = defaultSetup(random, {15, 7, 1});
    Scene again
        = scene("Its certificate is renewed, with the same key.", {RenewIdentity{}, Connect{}});
    again.renewedIdentity = true;
    telling.scenes.push_back(std::move(again));
    return telling;
}

Telling lostByServer(Random &random)
{
    Telling telling = defaultSetup(random, {26, 0, 1});
    const MacAccount other = castAccount(random, CreatedBy::Script);
    telling.scenes.push_back(scene("The server loses the token; a new user logs in and gets none.",
        {RevokeOnServer{}, MakeAccount{other}, LogIn{other.name}}));
    return telling;
}

Telling removedByHand(Random &random)
{
    Telling telling = defaultSetup(random, {12, 7, 6});
    telling.scenes.push_back(
        scene("An admin runs sudo profiles remove -type bootstraptoken.", {RemoveToken{}}));
    return telling;
}

Telling postponed(Random &random)
{
    Telling telling = defaultSetup(random, {10, 15, 7});
    telling.mac.settings = Settings::Postponed;
    const std::string admin = accountIn(telling, 0);
    telling.scenes.push_back(scene("Later it obeys, and the admin logs in again.",
        {Change{[](Mac &mac) { mac.settings = Settings::Obeyed; }}, Connect{}, LogIn{admin}}));
    return telling;
}

Telling failing(Random &random)
{
    Telling telling = defaultSetup(random, {10, 15, 6});
    telling.mac.settings = Settings::Failing;
    return telling;
}

// What another console of the organization allows on the Mac, behind this server's back.
Telling allowsActivationLock(Random &random)
{
    Telling telling = defaultSetup(random, {15, 7, 2});
    telling.scenes.push_back(scene("Another console allows Activation Lock.",
        {Change{[](Mac &mac) { mac.state.activationLockAllowed = true; }}}));
    return telling;
}

Telling losesActivationLock(Random &random)
{
    Telling telling = allowsActivationLock(random);
    telling.mac.losesOptions = true;
    return telling;
}

Telling asleep(Random &random)
{
    Telling telling = defaultSetup(random, {15, 6, 1});
    telling.scenes.push_back({.told = "It sleeps for days and asks for nothing.", .errands = {}});
    telling.scenes.push_back(scene("It wakes and answers all that has waited.", {}));
    return telling;
}

Telling leaves(Random &random)
{
    Telling telling = defaultSetup(random, {14, 8, 2});
    telling.scenes.push_back({.told = "It leaves management.", .errands = {CheckOutNow{}}});
    return telling;
}

constexpr std::array all = std::to_array<Story>({
    {"setup-admin", "Setup Assistant made an admin, who logged in", setupAdmin, 50},
    {"auto-admin", "an admin was created automatically, nobody logged in", automaticAdmin, 6},
    {"standard-user", "macOS 10.15.7, Setup Assistant made a standard user", standardUser, 2},
    {"no-user", "Setup Assistant made no user", noUser, 2},
    {"not-automated-10-15", "macOS 10.15.7, enrolled by hand", notAutomated, 2},
    {"mojave", "macOS 10.14.6, which knows no Bootstrap Token", mojave, 2},
    {"catalina-untouched", "macOS 10.15.3, nobody escrowed by hand", catalinaUntouched, 2},
    {"catalina-by-hand", "macOS 10.15.2, escrowed by hand", catalinaByHand, 2},
    {"later-users", "macOS 15, a second user gets a SecureToken at login", laterUsers, 6},
    {"mobile-by-admin", "macOS 10.15.7, a mobile account made by an admin", mobileByAdmin, 2},
    {"mobile-by-profile", "macOS 14, a mobile account made by the Mobility profile",
        mobileByProfile, 3},
    {"enrolled-by-hand", "macOS 14, supervised by user approval", enrolledByHand, 3},
    {"user-enrollment", "a privately owned Mac", userEnrollment, 1},
    {"no-holder", "the only account came by script, without a SecureToken", noHolder, 2},
    {"lost-capability", "enrolled again, the profile lacks the capability", lostCapability, 2},
    {"enrolled-again", "enrolled again, nobody logged in since", enrolledAgain, 3},
    {"identity-renewed", "a new certificate for the same key", renewedIdentity, 2},
    {"lost-by-server", "the server lost the token", lostByServer, 1},
    {"removed-by-hand", "profiles remove told the server", removedByHand, 1},
    {"not-now", "macOS 10.15.7, the option was postponed at first", postponed, 2},
    {"option-error", "macOS 10.15.6, the option is answered with an error", failing, 1},
    {"activation-lock", "another console allowed Activation Lock", allowsActivationLock, 0},
    {"loses-activation-lock", "the same; a re-sent option takes it back", losesActivationLock, 0},
    {"asleep", "sleeps for days, then answers", asleep, 2},
    {"checked-out", "left management", leaves, 1},
});

} // namespace

std::span<const Story> stories()
{
    return all;
}

const Story *findStory(std::string_view name)
{
    const auto found = std::ranges::find(all, name, &Story::name);
    return found == all.end() ? nullptr : &*found;
}

} // namespace latchkey::simulator
