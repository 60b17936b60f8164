// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/pace.h"

#include <QTest>

using namespace latchkey;
using actions::PlanLine;
using domain::Ability;
using domain::ActionKind;
using domain::Capability;
using domain::Fact;
using domain::LeftAloneReason;

namespace {

// A Mac with a stored token, its diagnosis and a server that can do everything; tests change one
// thing.
struct Case {
    domain::Device device{.server = domain::ServerId{"HQ"},
        .id = domain::DeviceId{"UDID"},
        .udid = "UDID",
        .serial = "S1",
        .name = "FIN-MBP-0028",
        .model = {},
        .user = {}};
    domain::Diagnosis diagnosis;
    domain::Capabilities capabilities;
    actions::PlanOptions options;
    bool offline = false;

    Case()
    {
        set(Fact::OsVersion, "15.7");
        set(Fact::Hardware, "apple-silicon");
        set(Fact::EnrollmentType, "ade");
        set(Fact::EscrowOnServer, "escrowed");
        for (const auto capability : {Capability::ResendOption, Capability::ProveTokens,
                 Capability::ReadCommandResult, Capability::RevokeToken}) {
            capabilities[capability]
                = {.ability = Ability::Yes, .reason = domain::AbilityReason::None};
        }
        device.facts.cryptoUsers = domain::Listing<domain::CryptoUser>{};
        device.facts.cryptoUsers->items.push_back(
            {.uuid = "U", .type = domain::CryptoUserType::LocalUser, .volumeOwner = true});
    }

    void set(Fact fact, const char *word)
    {
        diagnosis.facts[fact].value = domain::Value{std::string(word)};
    }

    PlanLine line(ActionKind kind) const
    {
        return actions::planLine(kind,
            {.device = device,
                .diagnosis = diagnosis,
                .capabilities = capabilities,
                .serverOffline = offline},
            options);
    }
};

} // namespace

class PlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void timeOfABatchIsThatOfItsSlowestServer()
    {
        using namespace std::chrono_literals;
        actions::Plan plan{.kind = domain::ActionKind::ResendOptions};
        const auto add = [&](const char *server, int macs) {
            for (int n = 0; n < macs; ++n) {
                plan.lines.push_back({.target = {.server = domain::ServerId{server},
                                          .device = domain::DeviceId{std::to_string(n)}},
                    .name = {},
                    .serial = {}});
            }
        };
        add("HQ", 1200);
        add("Schools", 60);
        plan.lines.back().leftAlone = domain::LeftAloneReason::ScopeMissing;
        // 3 pages, 3 questions, 200 looks six at a time.
        QVERIFY(actions::timeFor(
                    plan, {{domain::ServerId{"HQ"}, 10ms}, {domain::ServerId{"Schools"}, 10ms}})
            == 2060ms);
        QVERIFY(actions::timeFor(
                    plan, {{domain::ServerId{"HQ"}, 1ms}, {domain::ServerId{"Schools"}, 100ms}})
            == 1200ms);
        QVERIFY(!actions::timeFor(plan, {{domain::ServerId{"HQ"}, 10ms}}));
        plan.kind = domain::ActionKind::Revoke;
        QVERIFY(actions::timeFor(
                    plan, {{domain::ServerId{"HQ"}, 10ms}, {domain::ServerId{"Schools"}, 0ms}})
            == 24000ms);
    }

    void aMacThatCanBeServedIsIncluded()
    {
        for (const auto kind : {ActionKind::ResendOptions, ActionKind::Prove, ActionKind::Revoke}) {
            QCOMPARE(Case{}.line(kind).leftAlone, LeftAloneReason::None);
        }
    }

    void aMissingScopeIsNamedEvenWhenOffline()
    {
        Case mac;
        mac.offline = true;
        mac.capabilities[Capability::ResendOption] = {
            .ability = Ability::No, .reason = domain::AbilityReason::ScopeMissing, .detail = "act"};
        const auto line = mac.line(ActionKind::ResendOptions);
        QCOMPARE(line.leftAlone, LeftAloneReason::ScopeMissing);
        QCOMPARE(line.detail, std::string("act"));
    }

    void unknownCapabilityIsNotYes()
    {
        Case mac;
        mac.capabilities.erase(Capability::RevokeToken);
        QCOMPARE(mac.line(ActionKind::Revoke).leftAlone, LeftAloneReason::CapabilityUnknown);
    }

    void offlineServersAreLeftAlone()
    {
        Case mac;
        mac.offline = true;
        QCOMPARE(mac.line(ActionKind::Prove).leftAlone, LeftAloneReason::ServerOffline);
    }

    void neverCheckedInCannotBeSentAnything()
    {
        Case mac;
        mac.device.udid.clear();
        QCOMPARE(mac.line(ActionKind::ResendOptions).leftAlone, LeftAloneReason::NeverCheckedIn);
    }

    void aMacThatCheckedOutGetsNoCommands()
    {
        Case mac;
        mac.diagnosis.facts[Fact::Enrolled].value = domain::Value{false};
        QCOMPARE(mac.line(ActionKind::ResendOptions).leftAlone, LeftAloneReason::NotEnrolled);
        QCOMPARE(mac.line(ActionKind::Prove).leftAlone, LeftAloneReason::NotEnrolled);
        QCOMPARE(mac.line(ActionKind::Revoke).leftAlone, LeftAloneReason::None);
        mac.diagnosis.facts[Fact::Enrolled].value = domain::Value{true};
        QCOMPARE(mac.line(ActionKind::ResendOptions).leftAlone, LeftAloneReason::None);
        mac.set(Fact::EnrollmentType, "not-enrolled");
        QCOMPARE(mac.line(ActionKind::ResendOptions).leftAlone, LeftAloneReason::NotEnrolled);
    }

    void versionsDecide_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("version");
        QTest::addColumn<int>("reason");
        const auto row
            = [](const char *name, ActionKind kind, const char *version, LeftAloneReason reason) {
                  QTest::newRow(name)
                      << static_cast<int>(kind) << QByteArray(version) << static_cast<int>(reason);
              };
        row("option 10.14", ActionKind::ResendOptions, "10.14.6", LeftAloneReason::TooOldForOption);
        row("option 10.15", ActionKind::ResendOptions, "10.15", LeftAloneReason::None);
        row("option 10.16", ActionKind::ResendOptions, "10.16", LeftAloneReason::None);
        row("prove 13.2", ActionKind::Prove, "13.2.1", LeftAloneReason::TooOldToProve);
        row("prove 13.3", ActionKind::Prove, "13.3", LeftAloneReason::None);
        row("prove 26", ActionKind::Prove, "26", LeftAloneReason::None);
        row("revoke 10.15", ActionKind::Revoke, "10.15.7", LeftAloneReason::None);
    }

    void versionsDecide()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, version);
        QFETCH(int, reason);
        Case mac;
        mac.set(Fact::OsVersion, version.constData());
        QCOMPARE(static_cast<int>(mac.line(static_cast<ActionKind>(kind)).leftAlone), reason);
    }

    void intelWithoutT2CannotBeProved()
    {
        Case mac;
        mac.set(Fact::Hardware, "intel");
        QCOMPARE(mac.line(ActionKind::Prove).leftAlone, LeftAloneReason::TooOldToProve);
        mac.set(Fact::Hardware, "intel-t2");
        QCOMPARE(mac.line(ActionKind::Prove).leftAlone, LeftAloneReason::None);
    }

    void revokeNeedsAStoredToken()
    {
        Case mac;
        mac.set(Fact::EscrowOnServer, "not-escrowed");
        QCOMPARE(mac.line(ActionKind::Revoke).leftAlone, LeftAloneReason::NoTokenStored);
        mac.set(Fact::EscrowOnServer, "empty");
        QCOMPARE(mac.line(ActionKind::Revoke).leftAlone, LeftAloneReason::None);
    }

    void consequencesFollowTheHardware()
    {
        using domain::RevokeConsequence;
        Case mac;
        QCOMPARE(mac.line(ActionKind::Revoke).consequences.size(), std::size_t{3});
        mac.set(Fact::Hardware, "intel-t2");
        QCOMPARE(mac.line(ActionKind::Revoke).consequences.size(), std::size_t{2});
        mac.set(Fact::Hardware, "intel");
        const auto line = mac.line(ActionKind::Revoke);
        QCOMPARE(line.consequences.size(), std::size_t{1});
        QCOMPARE(line.consequences[0], RevokeConsequence::NewUsersGetNoSecureToken);
        mac.diagnosis.facts.erase(Fact::Hardware);
        QCOMPARE(mac.line(ActionKind::Revoke).consequences.size(), std::size_t{3});
    }

    void theLastWayInIsLeftAloneUnlessAnyway()
    {
        Case mac;
        mac.diagnosis.findings.push_back({.id = domain::FindingId::NoLocalVolumeOwner});
        QCOMPARE(mac.line(ActionKind::Revoke).leftAlone, LeftAloneReason::NoLocalVolumeOwner);
        QVERIFY(mac.line(ActionKind::Revoke).anywayPossible);
        mac.options.anyway = true;
        QCOMPARE(mac.line(ActionKind::Revoke).leftAlone, LeftAloneReason::None);
    }

    void anAppleSiliconMacWithoutHolderIsLeftAlone()
    {
        Case mac;
        mac.device.facts.cryptoUsers->items[0].type = domain::CryptoUserType::BootstrapToken;
        QCOMPARE(mac.line(ActionKind::Revoke).leftAlone, LeftAloneReason::NoHolder);
        mac.set(Fact::Hardware, "intel-t2");
        QCOMPARE(mac.line(ActionKind::Revoke).leftAlone, LeftAloneReason::None);
    }

    void unknownOwnersAreSaidAndDeleted()
    {
        Case mac;
        mac.device.facts.cryptoUsers.reset();
        const auto line = mac.line(ActionKind::Revoke);
        QVERIFY(line.ownersUnknown);
        QCOMPARE(line.leftAlone, LeftAloneReason::None);
    }

    void theLimitCountsPerServer()
    {
        std::vector<PlanLine> lines;
        for (int i = 0; i < 6; ++i) {
            lines.push_back({.target = {domain::ServerId{i % 2 == 0 ? "HQ" : "Schools"},
                                 domain::DeviceId{std::to_string(i)}},
                .name = {},
                .serial = {}});
        }
        const auto plan
            = actions::makePlan(ActionKind::Revoke, lines, {.anyway = false, .revokeLimit = 2});
        QCOMPARE(plan.count(), std::size_t{4});
        QCOMPARE(plan.lines[4].leftAlone, LeftAloneReason::AboveLimit);
        QCOMPARE(plan.confirmation(), std::string("REVOKE 4"));
        QCOMPARE(plan.countByServer().at(domain::ServerId{"HQ"}), std::size_t{2});
    }
};

QTEST_GUILESS_MAIN(PlanTest)
#include "plantest.moc"
