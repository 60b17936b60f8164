// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/hidenames.h"
#include "diagnosis/diagnose.h"

#include <QTest>

using namespace latchkey;

namespace {

const std::string kim = "8F14E45F-CEEA-467F-A9E3-1C6F4D5A0001";

domain::Device macOfKim()
{
    domain::Device mac;
    mac.name = "FIN-MBP-0142";
    mac.user = "Kim Berg";
    mac.facts.accounts.emplace();
    mac.facts.accounts->items
        = {{.name = "kberg", .fullName = "Kim Berg", .uuid = kim, .secureToken = true},
            {.name = "_spotlight"}, {.fullName = "Sam Okoye"}};
    mac.facts.unlockUsers.emplace();
    mac.facts.unlockUsers->items = {{.name = "kberg", .uuid = kim}};
    mac.facts.cryptoUsers.emplace();
    mac.facts.cryptoUsers->items = {{.uuid = kim, .type = domain::CryptoUserType::LocalUser}};
    mac.facts.events
        = {{.kind = domain::EventKind::PasswordRotation, .at = {}, .account = "kberg"}};
    mac.kept = domain::KeptOutputs{.facts = mac.facts, .who = "d.nowak"};
    return mac;
}

bool holds(const domain::FactDocument &facts, const std::string &name)
{
    bool found = false;
    for (const auto &account : facts.accounts->items) {
        found = found || account.name == name || account.fullName == name;
    }
    for (const auto &user : facts.unlockUsers->items) {
        found = found || user.name == name;
    }
    for (const auto &event : facts.events) {
        found = found || event.account == name;
    }
    return found;
}

} // namespace

class HideNamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noNameOfAPersonIsLeft()
    {
        domain::Device mac = macOfKim();
        diagnosis::hideNames(mac);
        QCOMPARE(mac.user, diagnosis::hiddenName());
        for (const char *name : {"kberg", "Kim Berg", "Sam Okoye"}) {
            QVERIFY2(!holds(mac.facts, name), name);
            QVERIFY2(!holds(mac.kept->facts, name), name);
        }
        QCOMPARE(mac.name, std::string("FIN-MBP-0142"));
    }

    void onePersonHasOneNumberEverywhere()
    {
        domain::Device mac = macOfKim();
        diagnosis::hideNames(mac);
        const std::string number = *mac.facts.accounts->items.front().name;
        QCOMPARE(mac.facts.unlockUsers->items.front().name, number);
        QCOMPARE(*mac.facts.events.front().account, number);
        QVERIFY(*mac.facts.accounts->items.back().fullName != number);
        QCOMPARE(*mac.facts.accounts->items[1].name, std::string("_spotlight"));
    }

    void theDiagnosisStaysTheSame()
    {
        domain::Device mac = macOfKim();
        const auto before = diagnosis::diagnose(mac.facts);
        diagnosis::hideNames(mac);
        const auto after = diagnosis::diagnose(mac.facts);
        QVERIFY(before.firstCause == after.firstCause);
        QCOMPARE(before.findings.size(), after.findings.size());
        QCOMPARE(before.comparison.rows.size(), after.comparison.rows.size());
        QVERIFY(before.comparison.rows.front().verdict == after.comparison.rows.front().verdict);
    }
};

QTEST_APPLESS_MAIN(HideNamesTest)
#include "hidenamestest.moc"
