// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/fleet.h"

#include "simulator/rules.h"
#include "simulator/support/serversite.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace latchkey;
using namespace latchkey::simulator;
using namespace latchkey::simulator::test;
using domain::Fact;

namespace {

constexpr std::size_t macCount = 160;

// The value that the server tells of a fact; empty where it tells none.
std::string told(const ListedMac &listed, Fact fact)
{
    const auto found = listed.diagnosis.facts.find(fact);
    if (found == listed.diagnosis.facts.end() || !found->second.value) {
        return {};
    }
    const domain::Value &value = *found->second.value;
    const bool *flag = std::get_if<bool>(&value);
    return flag == nullptr ? std::get<std::string>(value) : *flag ? "true" : "false";
}

std::string word(bool value)
{
    return value ? "true" : "false";
}

} // namespace

class FleetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_surroundings.reportToken = base::Secret(m_site.server().reportToken.view());
        m_fleet.play(castFleet(11, macCount), m_surroundings, [] { return false; });
        for (ListedMac &listed : m_site.macs(m_clock.now())) {
            m_listed.emplace(listed.id, std::move(listed));
        }
    }

    void serverTakesWhatEveryStorySends()
    {
        QVERIFY(m_fleet.result().refusals.empty());
        QCOMPARE(m_fleet.result().lost, std::size_t{0});
    }

    void serverListsEveryMacThatNamesItself() { QCOMPARE(m_listed.size(), macCount); }

    void serverHoldsTheTokensThatTheMacsHaveSent()
    {
        int held = 0;
        for (std::size_t i = 0; i < m_crew.size(); ++i) {
            const Mac &mac = m_crew.mac(i);
            const bool sent = mac.state.sentSinceEnrollment && mac.state.believesEscrowed;
            const std::string escrow = told(m_listed.at(mac.udid), Fact::EscrowOnServer);
            QVERIFY2((escrow == "escrowed") == sent, (mac.udid + " " + escrow).c_str());
            held += sent ? 1 : 0;
        }
        QVERIFY(held > 50 && held < static_cast<int>(macCount));
    }

    void serverTellsOfAMacWhatItKnowsOfItself()
    {
        for (std::size_t i = 0; i < m_crew.size(); ++i) {
            const Mac &mac = m_crew.mac(i);
            const ListedMac &listed = m_listed.at(mac.udid);
            QCOMPARE(told(listed, Fact::OsVersion), mac.os.text());
            QCOMPARE(told(listed, Fact::Enrolled), word(mac.state.enrolled));
            if (!mac.state.enrolled) {
                continue;
            }
            for (const auto &[fact, truth] :
                std::map<Fact, std::string>{{Fact::Supervised, word(isSupervised(mac))},
                    {Fact::OptionOnDevice, word(mac.state.optionOnDevice)},
                    {Fact::AuthAllowed, allowedForAuthentication(mac)},
                    {Fact::EacsPreflight, erasePreflight(mac).value_or("")},
                    {Fact::FileVault, mac.fileVault ? "on" : "off"}}) {
                const std::string value = told(listed, fact);
                QVERIFY2(value.empty() || value == truth,
                    (mac.udid + " " + std::string(domain::factName(fact)) + " " + value).c_str());
            }
        }
    }

    void wokenMacAnswersWhatWasAsked()
    {
        std::size_t index = 0;
        while (!m_crew.mac(index).state.enrolled) {
            ++index;
        }
        Mac &mac = m_crew.mac(index);
        mac.fileVault = !mac.fileVault;
        QVERIFY(m_site.command("security-info", {mac.udid}));
        const std::string expected = mac.fileVault ? "on" : "off";
        const auto giveUp = std::chrono::steady_clock::now() + std::chrono::seconds(60);
        std::string value;
        m_fleet.keepAlive({}, [&] {
            const auto listed = m_site.mac(mac.name, m_clock.now());
            value = told(listed, Fact::FileVault);
            return value == expected || std::chrono::steady_clock::now() > giveUp;
        });
        QCOMPARE(value, expected);
    }

private:
    base::WallClock m_clock;
    QTemporaryDir m_folder;
    DeviceCa m_ca = std::move(*DeviceCa::make(m_clock.now()));
    std::unique_ptr<EventLoop> m_loop = std::move(*EventLoop::make());
    Crew m_crew{*m_loop, &m_ca, {}};
    Fleet m_fleet{*m_loop, m_crew};
    std::string m_wakeUrl = m_fleet.listen("127.0.0.1", 0).value_or("");
    ServerSite m_site{
        m_folder.path().toStdString() + "/site", m_ca.certificatePem(), m_wakeUrl, m_clock};
    Surroundings m_surroundings{.server = *Endpoint::parse(m_site.url()), .clock = &m_clock};
    std::map<std::string, ListedMac> m_listed;
};

QTEST_GUILESS_MAIN(FleetTest)
#include "fleettest.moc"
