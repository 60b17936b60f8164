// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/difference.h"
#include "store/fleet/fleet.h"

#include <QTest>

#include <deque>

using namespace latchkey;
using snapshot::ChangeKind;

namespace {

const base::Instant now = fleet::now();
const base::Instant earlier = now - std::chrono::days(30);

/// Macs that somebody wrote down, in their order.
class Listed final : public snapshot::Macs {
public:
    Listed(std::initializer_list<domain::Device> devices)
        : m_devices(devices)
    {
    }
    base::Result<std::optional<snapshot::Mac>> next() override
    {
        if (m_devices.empty()) {
            return std::nullopt;
        }
        snapshot::Mac mac{.device = m_devices.front()};
        m_devices.pop_front();
        return mac;
    }

private:
    std::deque<domain::Device> m_devices;
};

domain::Device mac(const char *id, const char *escrow = "escrowed", const char *server = "HQ")
{
    domain::Device device;
    device.server = domain::ServerId{server};
    device.id = domain::DeviceId{id};
    device.serial = std::string("SERIAL-") + id;
    device.facts.state(
        domain::Fact::OsVersion, std::string("14.1"), domain::Source::Server, earlier);
    if (*escrow != '\0') {
        device.facts.state(
            domain::Fact::EscrowOnServer, std::string(escrow), domain::Source::Server, earlier);
    }
    return device;
}

domain::Device withOption(domain::Device device, const char *option)
{
    device.facts.state(
        domain::Fact::OptionState, std::string(option), domain::Source::Server, earlier);
    return device;
}

using Accounts = std::vector<domain::Account>;

domain::Device withAccounts(domain::Device device, const Accounts &accounts, bool isWhole = true)
{
    device.facts.accounts
        = domain::Listing<domain::Account>{.items = accounts, .complete = isWhole};
    return device;
}

domain::Account account(const char *name, std::optional<bool> token = {}, const char *uuid = "")
{
    return {.name = name, .uuid = uuid, .secureToken = token};
}

domain::Device withVolume(domain::Device device, std::initializer_list<const char *> uuids)
{
    device.facts.cryptoUsers = domain::Listing<domain::CryptoUser>{.items = {}};
    for (const char *uuid : uuids) {
        device.facts.cryptoUsers->items.push_back({.uuid = uuid});
    }
    return device;
}

snapshot::Difference compared(Listed before, Listed after, bool withUsers = true)
{
    return snapshot::compare({before, now}, {after, now}, withUsers).value();
}

std::string kindsOf(const snapshot::Difference &difference)
{
    std::string kinds;
    for (const snapshot::Change &change : difference.changes) {
        kinds += std::string(base::wordOf(change.kind)) + " " + change.device.text() + ";";
    }
    return kinds;
}

std::string usersOf(const snapshot::Difference &difference)
{
    std::string users;
    for (const snapshot::Change &change : difference.changes) {
        for (const snapshot::UserChange &user : change.users) {
            users += std::string(base::wordOf(user.kind)) + " " + user.user + ";";
        }
    }
    return users;
}

} // namespace

class DifferenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameMacsHaveNoDifference()
    {
        const auto same = compared({mac("a"), mac("b")}, {mac("a"), mac("b")});
        QVERIFY(same.changes.empty());
        QCOMPARE(same.before, std::size_t{2});
        QCOMPARE(same.after, std::size_t{2});
    }

    void goneAndNewAreTold()
    {
        const auto difference = compared({mac("a"), mac("b"), mac("d")}, {mac("b"), mac("c")});
        QCOMPARE(kindsOf(difference), std::string("gone a;gone d;new c;"));
        QCOMPARE(difference.changes[0].serial, std::string("SERIAL-a"));
    }

    // The server knew it by its serial alone until it enrolled.
    void serialTellsTheSameMac()
    {
        auto waiting = mac("serial:C02", "not-escrowed"), enrolled = mac("A-UDID");
        waiting.serial = enrolled.serial = "C02";
        const auto difference = compared({mac("Z-UDID"), waiting}, {enrolled, mac("Z-UDID")});
        QCOMPARE(kindsOf(difference), std::string("token-gained A-UDID;"));
        QCOMPARE(difference.changes[0].before.status, domain::Status::NotEscrowed);
        QCOMPARE(difference.changes[0].after.status, domain::Status::Escrowed);
        QCOMPARE(kindsOf(compared({enrolled}, {waiting})), std::string("token-lost serial:C02;"));
    }

    void serialOfTwoTellsNothing()
    {
        auto one = mac("a"), two = mac("b"), other = mac("c");
        one.serial = two.serial = other.serial = "C02";
        QCOMPARE(kindsOf(compared({one, two}, {other})), std::string("gone a;gone b;new c;"));
        one.serial = other.serial = "";
        QCOMPARE(kindsOf(compared({one}, {other})), std::string("gone a;new c;"));
    }

    // One id on two servers is two Macs.
    void macBelongsToItsServer()
    {
        QCOMPARE(kindsOf(compared({mac("a", "escrowed", "HQ")}, {mac("a", "escrowed", "Schools")})),
            std::string("gone a;new a;"));
    }

    void statusIsCompared_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("kinds");
        QTest::newRow("lost") << "escrowed"
                              << "not-escrowed"
                              << "token-lost a;";
        QTest::newRow("gained") << "not-escrowed"
                                << "escrowed"
                                << "token-gained a;";
        QTest::newRow("known now") << ""
                                   << "escrowed"
                                   << "token-gained a;";
        QTest::newRow("known no more") << "escrowed"
                                       << ""
                                       << "status-changed a;";
        QTest::newRow("told to be missing") << ""
                                            << "not-escrowed"
                                            << "status-changed a;";
    }
    void statusIsCompared()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, kinds);
        QCOMPARE(QString::fromStdString(kindsOf(compared({mac("a", before.toUtf8().constData())},
                     {mac("a", after.toUtf8().constData())}))),
            kinds);
    }

    void optionIsCompared()
    {
        const auto difference
            = compared({withOption(mac("a"), "sent")}, {withOption(mac("a"), "acknowledged")});
        QCOMPARE(kindsOf(difference), std::string("option-changed a;"));
        QCOMPARE(difference.changes.front().before.option, domain::Option::Pending);
        QCOMPARE(difference.changes.front().after.option, domain::Option::Acknowledged);
    }

    void usersAreCompared()
    {
        const auto difference = compared(
            {withAccounts(mac("a"), {account("kim", false), account("leo", true), account("max")})},
            {withAccounts(
                mac("a"), {account("kim", true), account("leo", false), account("zoe")})});
        QCOMPARE(kindsOf(difference), std::string("users-changed a;"));
        QCOMPARE(usersOf(difference),
            std::string("got-secure-token kim;lost-secure-token leo;removed max;added zoe;"));
    }

    // What one side was not told, or not whole, is no change.
    void nothingIsMadeOfWhatNobodyTold()
    {
        const Accounts one = {account("kim", true)}, two = {account("kim"), account("leo")};
        QVERIFY(compared({withAccounts(mac("a"), one)}, {mac("a")}).changes.empty());
        QVERIFY(compared({withAccounts(mac("a"), one)}, {withAccounts(mac("a"), two, false)})
                    .changes.empty());
        QVERIFY(compared({withAccounts(mac("a"), one)}, {withAccounts(mac("a"), {account("kim")})})
                    .changes.empty());
    }

    void volumeUsersAreComparedButThoseWithAccounts()
    {
        const auto kim = withAccounts(mac("a"), {account("kim", true, "U-KIM")});
        QCOMPARE(
            usersOf(compared({withVolume(kim, {"U-KIM", "U-OLD"})}, {withVolume(kim, {"U-NEW"})})),
            std::string("removed U-OLD;added U-NEW;"));
    }

    void usersAreLeftOutWhereNamesDiffer()
    {
        QVERIFY(compared({withAccounts(mac("a"), {account("kim")})},
            {withAccounts(mac("a"), {account("person-1")})}, false)
                    .changes.empty());
    }

    void usersCanBeComparedOnlyUnderOneNaming()
    {
        using snapshot::Names;
        const auto front = [](Names names, const char *key = "") {
            return snapshot::Front{
                .takenAt = now, .version = "1.0", .names = names, .pseudonymKey = key};
        };
        QVERIFY(snapshot::canCompareUsers(front(Names::Kept), front(Names::Kept)));
        QVERIFY(snapshot::canCompareUsers(
            front(Names::Pseudonyms, "k"), front(Names::Pseudonyms, "k")));
        QVERIFY(!snapshot::canCompareUsers(
            front(Names::Pseudonyms, "k"), front(Names::Pseudonyms, "l")));
        QVERIFY(!snapshot::canCompareUsers(front(Names::Kept), front(Names::Pseudonyms, "k")));
        QVERIFY(!snapshot::canCompareUsers(front(Names::Hidden), front(Names::Hidden)));
    }

    void worstChangesComeFirst()
    {
        const auto difference = compared({mac("a"), withOption(mac("b"), "sent"), mac("c")},
            {withOption(mac("b", "not-escrowed"), "acknowledged"), mac("c"), mac("d")});
        QCOMPARE(kindsOf(difference), std::string("token-lost b;gone a;new d;option-changed b;"));
        QCOMPARE(difference.count(ChangeKind::Gone), std::size_t{1});
    }
};

QTEST_APPLESS_MAIN(DifferenceTest)
#include "differencetest.moc"
