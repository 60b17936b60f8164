// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/encoding.h"
#include "connectors/filewave/decode.h"
#include "connectors/fleet/decode.h"
#include "connectors/iru/decode.h"
#include "connectors/jamf/decode.h"
#include "connectors/micromdm/decode.h"
#include "connectors/zentral/decode.h"

#include <QTest>

#include <array>
#include <functional>
#include <map>

using namespace latchkey;
using base::ErrorKind;

namespace {

const connectors::Reading reading{
    .server = domain::ServerId{"S"}, .readAt = base::fromMillis(1'790'000'000'000), .names = false};

/// Reads a body as one vendor's list of Macs; how many there were.
using List = std::function<base::Result<std::size_t>(const std::string &body)>;

template <typename T>
base::Result<std::size_t> countOf(
    const base::Result<T> &read, const std::function<std::size_t(const T &)> &count)
{
    return read ? base::Result<std::size_t>(count(*read))
                : base::Result<std::size_t>(tl::unexpected(read.error()));
}

const std::map<std::string, List> &lists()
{
    using Devices = std::vector<domain::Device>;
    static const auto sizeOf = [](const Devices &devices) { return devices.size(); };
    static const std::map<std::string, List> all = {
        {"jamf",
            [](const std::string &body) {
                return countOf<connectors::jamf::Inventory>(
                    connectors::jamf::decodeInventory(body, reading, 2),
                    [](const auto &page) { return page.devices.size(); });
            }},
        {"zentral",
            [](const std::string &body) {
                return countOf<connectors::zentral::DeviceList>(
                    connectors::zentral::decodeDevices(body, reading, 2),
                    [](const auto &page) { return page.macs.size(); });
            }},
        {"fleet",
            [](const std::string &body) {
                return countOf<connectors::fleet::HostPage>(connectors::fleet::decodeHosts(body, 2),
                    [](const auto &page) { return page.macs.size(); });
            }},
        {"iru",
            [](const std::string &body) {
                return countOf<Devices>(connectors::iru::decodeDevices(body, reading, 2), sizeOf);
            }},
        {"micromdm",
            [](const std::string &body) {
                return countOf<Devices>(connectors::micromdm::decodeDevices(body, reading), sizeOf);
            }},
        {"filewave",
            [](const std::string &body) {
                return countOf<Devices>(
                    connectors::filewave::decodeResult(body, reading, {}), sizeOf);
            }},
    };
    return all;
}

// A list of `count` Macs in the vendor's form, each with `more` members.
std::string listOf(const std::string &vendor, int count, const std::string &more = {})
{
    static const std::map<std::string, std::array<std::string, 3>> forms = {
        {"jamf", {"{\"totalCount\":9,\"results\":[", "{\"id\":\"#\"", "]}"}},
        {"zentral", {"{\"count\":9,\"results\":[", "{\"id\":#,\"udid\":\"U#\"", "]}"}},
        {"fleet", {"{\"hosts\":[", "{\"id\":#", "]}"}},
        {"iru", {"[", "{\"device_id\":\"#\"", "]"}},
        {"micromdm", {"{\"devices\":[", "{\"udid\":\"U#\"", "]}"}},
    };
    const auto &[begin, mac, end] = forms.at(vendor);
    std::string text = begin;
    for (int i = 1; i <= count; ++i) {
        QString one = QString::fromStdString(mac);
        one.replace(QLatin1Char('#'), QString::number(i));
        text += (i > 1 ? "," : "") + one.toStdString() + more + '}';
    }
    return text + end;
}

} // namespace

/// Vendors' lists: what they may leave out, and what is refused.
class VendorDecodeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotToldIsLeftOut()
    {
        for (const char *vendor : {"jamf", "zentral", "fleet", "iru", "micromdm"}) {
            QCOMPARE(lists().at(vendor)(listOf(vendor, 0)).value(), std::size_t{0});
            const auto two = lists().at(vendor)(listOf(vendor, 2));
            QVERIFY2(two.has_value(), vendor);
            QCOMPARE(*two, std::size_t{2});
        }
    }

    void moreThanAskedForIsRefused()
    {
        for (const char *vendor : {"jamf", "zentral", "fleet", "iru"}) {
            const auto three = lists().at(vendor)(listOf(vendor, 3));
            QVERIFY2(!three.has_value(), vendor);
            QCOMPARE(three.error().kind, ErrorKind::MalformedAnswer);
        }
    }

    void wrongTypesAreRefusedWithTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("vendor");
        QTest::addColumn<QByteArray>("more");
        const auto row = [](const char *vendor, const char *more) {
            QTest::addRow("%s %s", vendor, more) << QByteArray(vendor) << QByteArray(more);
        };
        row("jamf", ",\"general\":7");
        row("jamf", ",\"security\":{\"bootstrapTokenAllowed\":\"yes\"}");
        row("jamf", ",\"general\":{\"reportDate\":\"yesterday\"}");
        row("jamf", ",\"localUserAccounts\":{}");
        row("zentral", ",\"bootstrap_token_escrowed\":\"true\"");
        row("zentral", ",\"last_seen_at\":\"now\"");
        row("fleet", ",\"platform\":7");
        row("iru", ",\"last_check_in\":7");
        row("micromdm", ",\"enrollment_status\":\"enrolled\"");
    }

    void wrongTypesAreRefusedWithTheirPlace()
    {
        QFETCH(QByteArray, vendor);
        QFETCH(QByteArray, more);
        const std::string name = vendor.toStdString();
        const auto read = lists().at(name)(listOf(name, 1, more.toStdString()));
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().kind, ErrorKind::MalformedAnswer);
        QVERIFY2(read.error().where.starts_with("$"), read.error().where.c_str());
    }

    void otherDocumentsAreRefused()
    {
        const std::string deep = std::string(100, '[') + std::string(100, ']');
        for (const auto &[vendor, read] : lists()) {
            for (const std::string &body :
                {std::string(), std::string("7"), std::string("{\"odd\":1}"),
                    std::string("{\"results\":{}}"), std::string("[7]"), deep}) {
                QVERIFY2(!read(body).has_value(), (vendor + ' ' + body).c_str());
            }
        }
    }

    void rowsOfOneDeviceAreOneMac()
    {
        const std::string body = "{\"fields\":[\"Client_device_id\",\"Client_last_check_in\","
                                 "\"Client_device_name\",\"OperatingSystem_type\"],\"values\":["
                                 "[1,\"2026-11-20T08:00:00.5Z\",\"old\",\"macOS\"],"
                                 "[1,\"2026-11-21T08:00:00.5Z\",\"new\",\"macOS\"],"
                                 "[2,null,\"PC\",\"WIN\"]]}";
        const auto devices = connectors::filewave::decodeResult(body, reading, {});
        QCOMPARE(devices->size(), std::size_t{1});
        QCOMPARE(devices->front().name, std::string("new"));
        QCOMPARE(devices->front().id.text(), std::string("1"));
    }

    void filewavesListOfQueriesIsKnownFromOthers()
    {
        using connectors::filewave::decodeQueries;
        QVERIFY(decodeQueries("[]").has_value());
        QVERIFY(decodeQueries("[{\"id\":17,\"name\":\"Tokens\"}]").has_value());
        for (const char *body : {"", "{\"hello\":[1]}", "7", "[{"}) {
            QCOMPARE(decodeQueries(body).error().kind, ErrorKind::MalformedAnswer);
        }
    }

    void jamfTellsTheStartupVolumesState_data()
    {
        QTest::addColumn<QByteArray>("disk");
        QTest::addColumn<QByteArray>("told");
        const auto row = [](const char *disk, const char *told) {
            QTest::newRow(disk) << QByteArray(disk) << QByteArray(told);
        };
        row("{\"fileVault2Enabled\":true}", "on");
        row("{\"fileVault2Enabled\":false}", "off");
        row("{\"fileVault2Enabled\":true,\"bootPartitionEncryptionDetails\":"
            "{\"partitionFileVault2State\":\"ENCRYPTING\"}}",
            "encrypting");
        row("{\"fileVault2Enabled\":true,\"bootPartitionEncryptionDetails\":"
            "{\"partitionFileVault2State\":\"ENCRYPTED\"}}",
            "on");
        row("{\"bootPartitionEncryptionDetails\":"
            "{\"partitionFileVault2State\":\"DECRYPTING_PAUSED\"}}",
            "decrypting");
        row("{\"fileVault2Enabled\":null}", "");
        row("null", "");
    }

    void jamfTellsTheStartupVolumesState()
    {
        QFETCH(QByteArray, disk);
        QFETCH(QByteArray, told);
        const auto page = connectors::jamf::decodeInventory(
            listOf("jamf", 1, ",\"diskEncryption\":" + disk.toStdString()), reading, 1);
        QVERIFY2(page.has_value(), page ? "" : page.error().where.c_str());
        const auto &statements = page->devices.front().facts.statements;
        const auto found = statements.find(domain::Fact::FileVault);
        QCOMPARE(found == statements.end(), told.isEmpty());
        if (found != statements.end()) {
            QVERIFY(found->second.front().value == domain::Value(told.toStdString()));
        }
    }

    void jamfTellsMobileAccounts()
    {
        const auto page = connectors::jamf::decodeInventory(
            listOf("jamf", 1,
                ",\"localUserAccounts\":[{\"userGuid\":\"A\",\"userAccountType\":\"MOBILE\"},"
                "{\"userGuid\":\"B\",\"userAccountType\":\"LOCAL\"},{\"userGuid\":\"C\"}]"),
            reading, 1);
        const auto &accounts = page->devices.front().facts.accounts->items;
        QVERIFY(accounts.at(0).kind == domain::AccountKind::Mobile);
        QVERIFY(accounts.at(1).kind == domain::AccountKind::Local);
        QVERIFY(accounts.at(2).kind == domain::AccountKind::Local);
    }

    void neverIsNoContact()
    {
        const auto devices = connectors::micromdm::decodeDevices(
            listOf("micromdm", 1, ",\"last_seen\":\"0001-01-01T00:00:00Z\""), reading);
        QVERIFY(!devices->front().lastContact.has_value());
    }

    void changedHostsAreThoseSince()
    {
        const auto since = base::parseRfc3339("2026-11-24T12:00:00Z");
        const std::string body
            = "{\"hosts\":[{\"id\":1,\"updated_at\":\"2026-11-24T12:00:01Z\"},{\"id\":2},"
              "{\"id\":3,\"updated_at\":\"2026-11-24T11:59:59Z\"}]}";
        const auto changed = connectors::fleet::decodeHosts(body, 3, since);
        QCOMPARE(changed->macs.size(), std::size_t{2}); // of one that does not say, nobody knows
        QCOMPARE(changed->rows, std::int64_t{3});
        QCOMPARE(connectors::fleet::decodeHosts(body, 3)->macs.size(), std::size_t{3});
    }

    void theMacsOwnAnswerIsTaken()
    {
        // Acknowledged as a whole, and the one setting in it failed.
        const std::string report = base::toBase64(
            "<?xml version=\"1.0\"?><plist version=\"1.0\"><dict><key>Status</key>"
            "<string>Acknowledged</string><key>Settings</key><array><dict><key>Item</key>"
            "<string>MDMOptions</string><key>Status</key><string>Error</string><key>ErrorChain</"
            "key>"
            "<array><dict><key>ErrorCode</key><integer>12021</integer><key>ErrorDomain</key>"
            "<string>MCMDMErrorDomain</string><key>USEnglishDescription</key><string>Not valid"
            "</string></dict></array></dict></array></dict></plist>");
        const auto fleet = connectors::fleet::decodeResults(
            "{\"results\":[{\"host_uuid\":\"H\",\"command_uuid\":\"U\","
            "\"status\":\"Acknowledged\",\"result\":\""
            + report + "\"}]}");
        const auto zentral = connectors::zentral::decodeCommand(
            "{\"uuid\":\"U\",\"status\":\"Acknowledged\",\"result\":\"" + report + "\"}");
        for (const domain::Command &command : {fleet->front().command, *zentral}) {
            QVERIFY(command.state == domain::CommandState::Error);
            QCOMPARE(command.errors.size(), std::size_t{1});
            QCOMPARE(command.errors.front().code, std::int64_t{12021});
            QCOMPARE(command.errors.front().text, std::string("Not valid"));
        }
        const auto odd = connectors::zentral::decodeCommand(
            "{\"uuid\":\"U\",\"status\":\"Acknowledged\",\"result\":\"b2Rk\"}");
        QVERIFY(odd->state == domain::CommandState::Acknowledged);
    }

    void signInsAreReadAndWiped()
    {
        std::string body = "{\"access_token\":\"T\",\"token_type\":\"Bearer\",\"expires_in\":60}";
        const auto grant = connectors::jamf::takeClientGrant(body);
        QVERIFY(body.empty());
        QVERIFY(grant->authorization.view() == "Bearer T");
        QCOMPARE(grant->lifetime.count(), std::int64_t{60});
        std::string ended = "{\"token\":\"T\",\"expires\":\"2026-01-01T00:00:00Z\"}";
        QVERIFY(!connectors::jamf::takeUserGrant(ended, reading.readAt).has_value());
        std::string odd = "{\"token\":7}";
        QVERIFY(!connectors::fleet::takeGrant(odd).has_value());
    }
};

QTEST_GUILESS_MAIN(VendorDecodeTest)
#include "vendordecodetest.moc"
