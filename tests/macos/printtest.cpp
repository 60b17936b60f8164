// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "macos/print.h"

#include "macos/macoutput.h"
#include "macos/support/reporttext.h"

#include <QTest>

using namespace latchkey;
using domain::CryptoUserType;

class PrintTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsPrintedIsReadBack_data()
    {
        using namespace macos;
        QTest::addColumn<QByteArray>("printed");
        QTest::addColumn<QByteArray>("read");
        const auto row = [](const char *name, const std::string &printed, const char *read) {
            QTest::newRow(name) << QByteArray::fromStdString(printed) << QByteArray(read);
        };
        const auto at = base::parseRfc3339("2026-03-10T08:00:00Z").value();
        row("date", printDate(at) + printFileVault("on"), "fileVault on @2026-03-10T08:00:00Z\n");
        row("identity", printIdentity("C02LK0000001", "0A1B2C3D-1111-4222-8333-444455556666"),
            "serial C02LK0000001\nuuid 0A1B2C3D-1111-4222-8333-444455556666\n");
        row("version", printVersion("26.0.1", "25A362"), "osVersion 26.0.1\n");
        row("version 10.15", printVersion("10.15.7", "19H2026"), "osVersion 10.15.7\n");
        row("automated",
            printEnrollment({.enrolledViaDep = true,
                .enrolled = true,
                .userApproved = true,
                .mdmServer = "https://mdm.example.com/mdm"}),
            "enrolled true\nenrollmentType ade\nuserApproved true\n"
            "mdmServer https://mdm.example.com/mdm\n");
        row("by hand", printEnrollment({.enrolled = true}),
            "enrolled true\nenrollmentType user-initiated\nuserApproved false\n");
        row("not enrolled", printEnrollment({.mdmServer = "https://mdm.example.com/mdm"}),
            "enrolled false\nenrollmentType not-enrolled\n");
        row("token", printTokenStatus(true, false),
            "macSaysSupported true\nmacSaysEscrowed false\n");
        row("token, one line", printTokenStatus(false, std::nullopt), "macSaysSupported false\n");
        row("install", printInstall(InstallOutput::Escrowed),
            "macSaysEscrowed true\ninstallResult escrowed\n");
        row("unfinished", printInstall(InstallOutput::Unfinished), "installResult unfinished\n");
        row("not supported", printInstall(InstallOutput::NotSupported),
            "macSaysSupported false\ninstallResult not-supported\n");
        row("not recognized", printInstall(InstallOutput::TypeNotRecognized),
            "installResult type-not-recognized\n");
        row("refused", printInstall(InstallOutput::Refused), "credentialsRefused true\n");
        row("valid", printValidation(true), "tokenValidated valid\n");
        row("invalid", printValidation(false), "tokenValidated invalid\n");
        for (const char *word : {"on", "off", "encrypting", "decrypting", "deferred"}) {
            row(word, printFileVault(word), ("fileVault " + std::string(word) + "\n").c_str());
        }
        row("accounts",
            printCommand("dscl . -list /Users UniqueID")
                + printAccounts(std::vector<domain::Account>{
                    {.name = "kim", .uid = 501}, {.name = "hqadmin", .uid = 480}})
                + printCommand("sysadminctl -secureTokenStatus kim")
                + printSecureToken({.name = "kim", .fullName = "Kim Lee", .secureToken = true}, at)
                + printCommand("sysadminctl -secureTokenStatus nobody")
                + printSecureToken({.name = "nobody"}, at),
            "account kim (Kim Lee) uid=501 secureToken=yes\naccount hqadmin uid=480\n"
            "accounts complete\n");
    }

    void whatIsPrintedIsReadBack()
    {
        QFETCH(QByteArray, printed);
        QFETCH(QByteArray, read);
        const auto report = macos::readMacOutput(printed.toStdString()).value();
        QCOMPARE(QByteArray::fromStdString(factsText(report)), read);
        QVERIFY(report.notRecognised.empty());
    }

    void listsComeBackAsTheyWere()
    {
        using enum CryptoUserType;
        const std::vector<domain::CryptoUser> users
            = {{"0A1B2C3D-1111-4222-8333-444455556666", LocalUser, true},
                {"2457711A-523C-4604-B75A-F48A571D5036", BootstrapToken, true},
                {"EBC6C064-0000-11AA-AA11-00306543ECAC", PersonalRecovery, false},
                {"EC1C2AD9-B618-4ED6-BD8D-50F361C27507", IcloudRecovery, {}},
                {"2FA31400-BAFF-4DE7-AE2A-C3AA6E1FD340", InstitutionalRecovery, {}},
                {"0B1B2C3D-1111-4222-8333-444455556666", Unknown, {}}};
        for (std::size_t size = 0; size <= users.size(); ++size) {
            const auto some = std::span(users).first(size);
            const auto report = macos::readMacOutput(macos::printCryptoUsers(some)).value();
            QVERIFY(report.facts.cryptoUsers->complete);
            QVERIFY(std::ranges::equal(report.facts.cryptoUsers->items, some));
        }
    }

    void unlockUsersAreThoseOfTheStartupWindow()
    {
        const std::vector<domain::UnlockUser> users
            = {{.name = "kim", .uuid = "0A1B2C3D-1111-4222-8333-444455556666"},
                {.name = "",
                    .uuid = "2457711A-523C-4604-B75A-F48A571D5036",
                    .type = domain::UnlockUserType::BootstrapToken}};
        QCOMPARE(macos::printUnlockUsers(users),
            std::string("kim,0A1B2C3D-1111-4222-8333-444455556666\n"));
    }
};

QTEST_GUILESS_MAIN(PrintTest)
#include "printtest.moc"
