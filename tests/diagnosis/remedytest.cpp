// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/remedy.h"
#include "diagnosis/diagnose.h"
#include "domain/words.h"

#include <QTest>

using namespace latchkey;
using domain::Fact;
using domain::FactDocument;
using domain::RemedyAction;

namespace {

domain::RemedyStep step(RemedyAction action, const FactDocument &facts = {})
{
    const diagnosis::Case mac(facts);
    return diagnosis::stepsOf({action}, mac).front();
}

FactDocument onVersion(const char *version)
{
    FactDocument facts;
    facts.state(Fact::OsVersion, std::string(version), domain::Source::Server);
    return facts;
}

} // namespace

class RemedyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoMayDoWhat_data()
    {
        QTest::addColumn<int>("action");
        QTest::addColumn<QByteArray>("by");
        QTest::addColumn<QByteArray>("role");
        const auto row = [](RemedyAction action, const char *by, const char *role) {
            const auto name = domain::actionName(action);
            QTest::newRow(std::string(name).c_str())
                << int(action) << QByteArray(by) << QByteArray(role);
        };
        using enum RemedyAction;
        row(ResendOptions, "server", "admin");
        row(AddServerCapability, "server", "admin");
        row(QueryEacsPreflight, "server", "helpdesk");
        row(ReadServerAgain, "server", "helpdesk");
        row(FixServerError, "server", "admin");
        row(UpgradeServer, "server", "admin");
        row(WaitForAnswer, "server", "helpdesk");
        row(WatchRequests, "server", "helpdesk");
        row(EscrowByHand, "mac", "helpdesk");
        row(Validate, "mac", "helpdesk");
        row(ReplaceToken, "mac", "admin");
        row(GrantSecureToken, "mac", "admin");
        row(MakeAdminForAMoment, "mac", "admin");
        row(EnableUserForFilevault, "mac", "admin");
        row(EnrolAutomated, "mac", "admin");
        row(CompareLists, "mac", "helpdesk");
        row(CheckSpelling, "mac", "helpdesk");
        row(CollectMissing, "mac", "helpdesk");
        row(LogInOnce, "person", "user");
        row(NoneByDesign, "person", "user");
        row(ApproveMdmProfile, "person", "admin");
        row(AllowInRecovery, "person", "admin");
        row(UpgradeMacos, "person", "admin");
        row(WaitForSetup, "person", "helpdesk");
        row(CheckUnlockPassword, "person", "admin");
    }

    void whoMayDoWhat()
    {
        QFETCH(int, action);
        QFETCH(QByteArray, by);
        QFETCH(QByteArray, role);
        const domain::RemedyStep one = step(RemedyAction(action));
        QCOMPARE(std::string(domain::wordOf(one.by)), by.toStdString());
        QCOMPARE(std::string(domain::wordOf(one.role)), role.toStdString());
    }

    void noCommandRemovesATokenOrCarriesAPassword()
    {
        for (int i = 0; i <= int(RemedyAction::CheckUnlockPassword); ++i) {
            const std::string command = step(RemedyAction(i)).command;
            QVERIFY(command.find("profiles remove") == std::string::npos);
            QVERIFY(command.find("secureTokenOff") == std::string::npos);
            const auto password = command.find("assword ");
            QVERIFY(password == std::string::npos || command.substr(password + 8, 1) == "-");
        }
    }

    void onlyTheServerConfirmsAnEscrow()
    {
        const domain::FactConfirmation expected{
            .fact = Fact::EscrowOnServer, .value = std::string("escrowed")};
        QVERIFY(step(RemedyAction::EscrowByHand).confirmedBy == domain::Confirmation(expected));
        QVERIFY(step(RemedyAction::FixServerError).confirmedBy == domain::Confirmation(expected));
    }

    void theOptionIsReadBackWhereItCanBe()
    {
        const auto confirms = [](Fact fact) {
            return domain::Confirmation(domain::FactConfirmation{.fact = fact, .value = true});
        };
        QVERIFY(step(RemedyAction::ResendOptions, onVersion("10.15.7")).confirmedBy
            == confirms(Fact::MacSaysSupported));
        QVERIFY(step(RemedyAction::ResendOptions, onVersion("11.0")).confirmedBy
            == confirms(Fact::OptionOnDevice));
    }

    void onlyWhatIsMissingIsCollected()
    {
        FactDocument facts = onVersion("14.1");
        QCOMPARE(step(RemedyAction::CollectMissing, facts).command,
            std::string("date -u +%FT%TZ; ioreg -rd1 -c IOPlatformExpertDevice; profiles status "
                        "-type enrollment; "
                        "sudo profiles status -type bootstraptoken; diskutil apfs listcryptousers "
                        "/; sudo fdesetup list"));
        facts.state(Fact::EnrollmentType, std::string("ade"), domain::Source::Server);
        facts.state(Fact::ServerAdvertises, true, domain::Source::Config);
        QCOMPARE(step(RemedyAction::CollectMissing, facts).command,
            std::string("date -u +%FT%TZ; ioreg -rd1 -c IOPlatformExpertDevice; "
                        "diskutil apfs listcryptousers /; sudo fdesetup list"));
    }

    void nobodyGrantsWhereNobodyHolds()
    {
        FactDocument facts;
        facts.accounts = {.items = {{.name = "kim", .secureToken = false}}};
        const diagnosis::Case nobody(facts);
        const auto steps = diagnosis::stepsOf({RemedyAction::GrantSecureToken}, nobody);
        QCOMPARE(steps.size(), size_t(1));
        QCOMPARE(steps.front().action, RemedyAction::LogInOnce);
        facts.accounts->items.front().secureToken = true;
        QCOMPARE(
            step(RemedyAction::GrantSecureToken, facts).action, RemedyAction::GrantSecureToken);
    }
};

QTEST_GUILESS_MAIN(RemedyTest)
#include "remedytest.moc"
