// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/rules.h"

#include "simulator/support/casting.h"

#include <QTest>

using namespace latchkey::simulator;
using namespace latchkey::simulator::test;
using latchkey::domain::AccountKind;
using latchkey::domain::CreatedBy;

namespace {

struct Case {
    MacosVersion os;
    Enrollment enrollment = Enrollment::Automated;
    bool option = true;
    bool capability = true;
    bool admin = true;
    bool holds = true;
    bool userApproved = true;
    bool sent = false;
    Occasion occasion = Occasion::PasswordLogin;
    bool expected = true;
};

bool decide(const Case &c)
{
    Mac mac = macWith(c.os, c.enrollment);
    mac.profileHasCapability = c.capability;
    mac.userApproved = c.userApproved;
    mac.state.enrolled = true;
    mac.state.optionOnDevice = c.option;
    mac.state.sentSinceEnrollment = c.sent;
    MacAccount who = account("ada", CreatedBy::SetupAssistant, c.admin);
    who.secureToken = c.holds;
    return escrows(mac, who, c.occasion);
}

} // namespace

Q_DECLARE_METATYPE(Case)

class RulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void macEscrowsWhenItsCausesLetIt_data()
    {
        using enum Enrollment;
        using enum Occasion;
        QTest::addColumn<Case>("c");
        const auto row = [](const char *name, Case c) { QTest::newRow(name) << c; };
        row("14 by login", {.os = {14, 8, 2}});
        row("14 without the option", {.os = {14, 8, 2}, .option = false});
        row("14, the option mends a missing capability", {.os = {14, 8, 2}, .capability = false});
        row("14, neither",
            {.os = {14, 8, 2}, .option = false, .capability = false, .expected = false});
        row("14, a standard user", {.os = {14, 8, 2}, .admin = false});
        row("14, a standard user by hand",
            {.os = {14, 8, 2}, .admin = false, .occasion = InstallByHand, .expected = false});
        row("14, no SecureToken", {.os = {14, 8, 2}, .holds = false, .expected = false});
        row("14, sent before", {.os = {14, 8, 2}, .sent = true, .expected = false});
        row("14, sent before, again by hand",
            {.os = {14, 8, 2}, .sent = true, .occasion = InstallByHand});
        row("14 enrolled by hand", {.os = {14, 8, 2}, .enrollment = ByHand, .expected = false});
        row("14 enrolled by hand, by hand",
            {.os = {14, 8, 2}, .enrollment = ByHand, .occasion = InstallByHand});
        row("14 enrolled by hand, not approved",
            {.os = {14, 8, 2},
                .enrollment = ByHand,
                .userApproved = false,
                .occasion = InstallByHand,
                .expected = false});
        row("User Enrollment",
            {.os = {14, 8, 2}, .enrollment = ByUser, .occasion = InstallByHand, .expected = false});
        row("10.15.7 by login", {.os = {10, 15, 7}});
        row("10.15.4 by login", {.os = {10, 15, 4}});
        row("10.15.3 by login", {.os = {10, 15, 3}, .expected = false});
        row("10.15.3 by hand", {.os = {10, 15, 3}, .occasion = InstallByHand});
        row("10.15.7 without the option", {.os = {10, 15, 7}, .option = false, .expected = false});
        row("10.15.7, a standard user", {.os = {10, 15, 7}, .admin = false, .expected = false});
        row("10.15.7 enrolled by hand",
            {.os = {10, 15, 7},
                .enrollment = ByHand,
                .occasion = InstallByHand,
                .expected = false});
        row("10.14.6", {.os = {10, 14, 6}, .occasion = InstallByHand, .expected = false});
    }
    void macEscrowsWhenItsCausesLetIt()
    {
        QFETCH(Case, c);
        QCOMPARE(decide(c), c.expected);
    }

    void onlySomeLoginsAskForTheToken()
    {
        Mac old = macWith({10, 15, 7});
        old.state.enrolled = true;
        old.state.optionOnDevice = true;
        QVERIFY(!asksForToken(old, account("a", CreatedBy::Person)));
        QVERIFY(asksForToken(old, account("a", CreatedBy::Mdm)));
        QVERIFY(asksForToken(old, account("a", CreatedBy::Person, false, AccountKind::Mobile)));
        Mac later = macWith({11, 7, 10});
        later.state.enrolled = true;
        QVERIFY(asksForToken(later, account("a", CreatedBy::Person)));
    }

    void firstLoginGivesSecureTokenFromBigSur()
    {
        QVERIFY(getsSecureTokenAtLogin(macWith({11, 0, 0}), account("a", CreatedBy::Mdm)));
        QVERIFY(!getsSecureTokenAtLogin(macWith({10, 15, 7}), account("a", CreatedBy::Mdm)));
        Mac held = macWith({14, 8, 2});
        held.accounts.push_back(account("holder", CreatedBy::SetupAssistant));
        held.accounts.back().secureToken = true;
        QVERIFY(!getsSecureTokenAtLogin(held, account("a", CreatedBy::Mdm)));
    }

    void preflightFollowsFromMacosHardwareAndVolume()
    {
        Mac mac = macWith({13, 2, 1});
        QVERIFY(!erasePreflight(mac));
        mac.os = {13, 3, 0};
        QCOMPARE(erasePreflight(mac).value(), std::string("unknown failure"));
        mac.state.tokenOnVolume = true;
        QCOMPARE(erasePreflight(mac).value(), std::string("success"));
        mac.volumeSealed = false;
        QCOMPARE(erasePreflight(mac).value(), std::string("System is not sealed"));
        mac.hardware = Hardware::Intel;
        QCOMPARE(erasePreflight(mac).value(), std::string("not supported"));
    }

    void useIsAllowedAfterAutomatedEnrollmentOrInRecovery()
    {
        Mac mac = macWith({14, 8, 2}, Enrollment::ByHand);
        QCOMPARE(allowedForAuthentication(mac), std::string("disallowed"));
        mac.allowedInRecovery = true;
        QCOMPARE(allowedForAuthentication(mac), std::string("allowed"));
        mac.hardware = Hardware::IntelT2;
        QCOMPARE(allowedForAuthentication(mac), std::string("not supported"));
    }
};

QTEST_GUILESS_MAIN(RulesTest)
#include "rulestest.moc"
