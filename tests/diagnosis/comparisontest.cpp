// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/diagnose.h"
#include "diagnosis/holders.h"
#include "domain/words.h"

#include <QTest>

using namespace latchkey;
using domain::CryptoUserType;
using domain::FactDocument;
using domain::UnlockUserType;

namespace {

const std::string kim = "A1B2C3D4-0001-4000-8000-00000000000A";
const std::string leo = "A1B2C3D4-0002-4000-8000-00000000000B";
const std::string tokenKey = "2457711A-523C-4604-B75A-F48A571D5036";
const std::string masked = "XXXXXXXX-XXXX-XXXX-XXXX-XXXXXXXXXXXX";

domain::Comparison compared(const FactDocument &facts)
{
    return diagnosis::diagnose(facts).comparison;
}

// One line a row: the last characters of the UUID, kind, account, in both lists, verdict.
QByteArray described(const FactDocument &facts)
{
    QByteArray text;
    const auto mark = [](std::optional<bool> told) { return told ? (*told ? "+" : "-") : "?"; };
    for (const domain::ComparisonRow &row : compared(facts).rows) {
        text += text.isEmpty() ? "" : "; ";
        text += QByteArray::fromStdString(row.uuid.substr(row.uuid.size() - 2)) + ' '
            + QByteArray::fromStdString(std::string(domain::wordOf(row.kind))) + ' '
            + QByteArray::fromStdString(row.account.value_or("~")) + ' ' + mark(row.inCryptoUsers)
            + mark(row.inUnlockList) + ' '
            + QByteArray::fromStdString(std::string(domain::wordOf(row.verdict)));
    }
    return text;
}

FactDocument lists(std::vector<domain::CryptoUser> crypto, std::vector<domain::UnlockUser> unlock)
{
    FactDocument facts;
    facts.cryptoUsers = {.items = std::move(crypto)};
    facts.unlockUsers = {.items = std::move(unlock)};
    return facts;
}

std::string lower(std::string text)
{
    for (char &c : text) {
        c = static_cast<char>(c >= 'A' && c <= 'F' ? c - 'A' + 'a' : c);
    }
    return text;
}

} // namespace

class ComparisonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsAreTheUnionByUuidWhateverTheCase()
    {
        const FactDocument facts = lists({{.uuid = lower(kim), .type = CryptoUserType::LocalUser}},
            {{.name = "kim", .uuid = kim}, {.name = "leo", .uuid = lower(leo)}});
        QCOMPARE(described(facts),
            QByteArray("0A local-user kim ++ matches; 0B local-user leo -+ unlock-only"));
        QVERIFY(compared(facts).complete);
    }

    void constantUuidsBeatTheirTypes()
    {
        const FactDocument facts
            = lists({{.uuid = lower(tokenKey)}, {.uuid = "EBC6C064-0000-11AA-AA11-00306543ECAC"},
                        {.uuid = "EC1C2AD9-B618-4ED6-BD8D-50F361C27507"},
                        {.uuid = "64C0C6EB-0000-11AA-AA11-00306543ECAC"},
                        {.uuid = "C064EBC6-0000-11AA-AA11-00306543ECAC"},
                        {.uuid = "2FA31400-BAFF-4DE7-AE2A-C3AA6E1FD340"}},
                {});
        std::vector<std::string_view> verdicts;
        for (const domain::ComparisonRow &row : compared(facts).rows) {
            verdicts.push_back(domain::wordOf(row.verdict));
        }
        const std::vector<std::string_view> expected
            = {"bootstrap-token", "personal-recovery", "icloud-recovery", "icloud-recovery",
                "institutional-recovery", "institutional-recovery"};
        QCOMPARE(verdicts, expected);
        QCOMPARE(compared(facts).bootstrapCryptoUser, domain::Presence::Present);
    }

    void whatFdesetupKnowsOfTypesCounts()
    {
        const FactDocument facts = lists({{.uuid = kim, .type = CryptoUserType::LocalUser}},
            {{.name = "", .uuid = kim, .type = UnlockUserType::UnknownUser},
                {.name = "", .uuid = leo, .type = UnlockUserType::DiskPassphrase},
                {.name = "x", .uuid = "0C", .type = UnlockUserType::Unknown}});
        QCOMPARE(described(facts),
            QByteArray("0A local-user ~ ++ no-account; 0B disk-passphrase ~ -+ disk-passphrase; "
                       "0C unknown x -+ unknown-type"));
    }

    void whatAListDoesNotTellIsOpen()
    {
        FactDocument facts = lists(
            {{.uuid = kim, .type = CryptoUserType::LocalUser}}, {{.name = "leo", .uuid = leo}});
        facts.cryptoUsers->complete = false;
        facts.unlockUsers->complete = false;
        QCOMPARE(described(facts),
            QByteArray("0A local-user ~ +? unchecked; 0B local-user leo ?+ unchecked"));
        QVERIFY(!compared(facts).complete);
        QCOMPARE(compared(facts).bootstrapCryptoUser, domain::Presence::Unknown);
        facts.unlockUsers.reset();
        QCOMPARE(described(facts), QByteArray("0A local-user ~ +? unchecked"));
    }

    void aMaskedUuidEqualsNone()
    {
        const FactDocument facts = lists({{.uuid = masked, .type = CryptoUserType::LocalUser},
                                             {.uuid = masked, .type = CryptoUserType::LocalUser}},
            {{.name = "kim", .uuid = kim}});
        QCOMPARE(described(facts),
            QByteArray("XX local-user ~ +- unchecked; XX local-user ~ +- unchecked; "
                       "0A local-user kim ?+ unchecked"));
        QVERIFY(diagnosis::isMasked("****"));
        QVERIFY(!diagnosis::isMasked(kim));
        QVERIFY(!diagnosis::isMasked("user-1"));
    }

    void accountsGiveNameAndToken()
    {
        FactDocument facts
            = lists({{.uuid = kim, .type = CryptoUserType::LocalUser, .volumeOwner = true}}, {});
        facts.accounts = {.items = {{.name = "kim", .uuid = lower(kim), .secureToken = true}}};
        const domain::ComparisonRow row = compared(facts).rows.front();
        QCOMPARE(row.account.value(), std::string("kim"));
        QCOMPARE(row.secureToken, std::optional{true});
        QCOMPARE(row.volumeOwner, std::optional{true});
        QCOMPARE(row.verdict, domain::ComparisonVerdict::CryptoOnly);
    }

    void systemAccountsAreExpected()
    {
        const FactDocument facts = lists(
            {{.uuid = "FFFFEEEE-DDDD-CCCC-BBBB-AAAA000000C9", .type = CryptoUserType::LocalUser}},
            {});
        QCOMPARE(compared(facts).rows.front().verdict, domain::ComparisonVerdict::SystemAccount);
    }
};

QTEST_GUILESS_MAIN(ComparisonTest)
#include "comparisontest.moc"
