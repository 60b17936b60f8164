// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/filewave/endpoints.h"
#include "connectors/fleet/endpoints.h"
#include "connectors/followed.h"
#include "connectors/iru/endpoints.h"
#include "connectors/jamf/endpoints.h"
#include "connectors/micromdm/endpoints.h"
#include "connectors/receipts.h"
#include "connectors/runmark.h"
#include "connectors/zentral/endpoints.h"

#include <QTest>

#include <array>
#include <utility>

using namespace latchkey;
using base::ErrorKind;
using connectors::Acceptance;

namespace {

std::string targetOf(const http::Request &request)
{
    const char *verb = request.method == http::Method::Get ? "GET "
        : request.method == http::Method::Post             ? "POST "
                                                           : "? ";
    return verb + request.target;
}

base::Instant at(const char *text)
{
    return base::parseRfc3339(text).value();
}

} // namespace

/// The exact requests to vendors' servers, and what is kept to follow them.
class EndpointsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jamf()
    {
        using namespace connectors::jamf;
        const std::string sections = "section=GENERAL&section=SECURITY&section=DISK_ENCRYPTION"
                                     "&section=OPERATING_SYSTEM&section=LOCAL_USER_ACCOUNTS"
                                     "&section=HARDWARE";
        QCOMPARE(targetOf(inventoryRequest({.page = 2, .size = 100})),
            "GET /api/v4/computers-inventory?" + sections + "&page=2&page-size=100&sort=id%3Aasc");
        const auto changed = inventoryRequest({.version = 1,
            .size = 9000,
            .filter = filterForReportsSince(at("2026-11-20T08:00:00Z"))});
        QVERIFY(changed.target.starts_with("/api/v1/computers-inventory?"));
        QVERIFY(changed.target.find("&page-size=2000&") != std::string::npos);
        QVERIFY(changed.target.ends_with(
            "&filter=general.reportDate%3Dge%3D%222026-11-20T08%3A00%3A00Z%22"));
        const auto token = clientTokenRequest("a&b", base::Secret("p=1"));
        QCOMPARE(targetOf(token), std::string("POST /api/v1/oauth/token"));
        QCOMPARE(token.body,
            std::string("client_id=a%26b&grant_type=client_credentials&client_secret=p%3D1"));
        QCOMPARE(targetOf(userTokenRequest()), std::string("POST /api/v1/auth/token"));
        QCOMPARE(settingsRequest({"m1", "m2"}).body,
            std::string("{\"clientData\":[{\"managementId\":\"m1\"},{\"managementId\":\"m2\"}],"
                        "\"commandData\":{\"commandType\":\"SETTINGS\","
                        "\"bootstrapTokenAllowed\":true}}"));
        QCOMPARE(targetOf(settingsRequest({})), std::string("POST /api/v2/mdm/commands"));
        QCOMPARE(targetOf(commandRequest("u")),
            std::string("GET /api/v2/mdm/commands?filter=uuid%3D%3Du"));
        QCOMPARE(targetOf(commandsOfRequest("m")),
            std::string("GET /api/v2/mdm/commands?filter=clientManagementId%3D%3Dm"));
        QCOMPARE(blankPushRequest({"m"}).body, std::string("{\"clientManagementIds\":[\"m\"]}"));
    }

    void zentral()
    {
        using namespace connectors::zentral;
        QCOMPARE(targetOf(devicesRequest(500, 9000)),
            std::string("GET /api/mdm/devices/?limit=500&offset=500"));
        QCOMPARE(targetOf(changedDevicesRequest(500, 500)),
            std::string("GET /api/mdm/devices/?limit=500&offset=500&ordering=-updated_at"));
        QCOMPARE(targetOf(deviceRequest("U 1")), std::string("GET /api/mdm/devices/?udid=U%201"));
        QCOMPARE(targetOf(sendRequest(27, "<dict/>")),
            std::string("POST /api/mdm/devices/27/send_custom_command/"));
        QCOMPARE(sendRequest(27, "<dict/>").body, std::string("{\"command\":\"<dict/>\"}"));
        QCOMPARE(targetOf(commandRequest("u")), std::string("GET /api/mdm/devices/commands/u/"));
    }

    void fleet()
    {
        using namespace connectors::fleet;
        QCOMPARE(targetOf(hostsRequest(3, 100)),
            std::string("GET /api/v1/fleet/hosts?page=3&per_page=100"));
        QCOMPARE(targetOf(changedHostsRequest(0, 100)),
            std::string("GET /api/v1/fleet/hosts?page=0&per_page=100&order_key=updated_at"
                        "&order_direction=desc"));
        QCOMPARE(targetOf(hostRequest("7")), std::string("GET /api/v1/fleet/hosts/7"));
        QCOMPARE(targetOf(runRequest("x", {"h"})), std::string("POST /api/v1/fleet/commands/run"));
        QCOMPARE(runRequest("x", {"h"}).body,
            std::string("{\"command\":\"eA==\",\"host_uuids\":[\"h\"]}"));
        QCOMPARE(targetOf(resultsRequest("u")),
            std::string("GET /api/v1/fleet/commands/results?command_uuid=u"));
        QCOMPARE(targetOf(loginRequest("a@b", base::Secret("s"))),
            std::string("POST /api/v1/fleet/login"));
    }

    void iruAndMicroMdm()
    {
        QCOMPARE(targetOf(connectors::iru::devicesRequest(300, 500)),
            std::string("GET /api/v1/devices?limit=300&offset=300&platform=Mac"));
        using connectors::iru::Category;
        const std::array<std::pair<Category, std::string>, 4> categories
            = {{{Category::StartupSettings, "startup_settings"},
                {Category::DeviceInformation, "device_information"},
                {Category::FileVault, "filevault"}, {Category::LocalUsers, "local_users"}}};
        for (const auto &[category, word] : categories) {
            QCOMPARE(targetOf(connectors::iru::categoryRequest(category, 300)),
                "GET /api/v1/prism/" + word + "?limit=300&offset=300&device_families=Mac");
        }
        QCOMPARE(targetOf(connectors::iru::countRequest(Category::LocalUsers)),
            std::string("GET /api/v1/prism/count?category=local_users"));
        QCOMPARE(targetOf(connectors::iru::blankPushRequest("d")),
            std::string("POST /api/v1/devices/d/action/blankpush"));
        QCOMPARE(targetOf(connectors::micromdm::devicesRequest()), std::string("POST /v1/devices"));
        QCOMPARE(connectors::micromdm::devicesRequest().body, std::string("{}"));
        QCOMPARE(targetOf(connectors::micromdm::commandRequest("U", "<plist/>")),
            std::string("POST /v1/commands/U"));
    }

    void filewaveAsksForMacsOfBothWords()
    {
        using namespace connectors::filewave;
        const auto request = macsRequest(apiOf("https://wave.example.org"));
        QCOMPARE(targetOf(request), std::string("POST /api/inv/api/v1/query_result/"));
        const std::string criteria
            = "\"criteria\":{\"logic\":\"one\",\"expressions\":["
              "{\"column\":\"type\",\"component\":\"OperatingSystem\",\"operator\":\"is\","
              "\"qualifier\":\"macOS\"},"
              "{\"column\":\"type\",\"component\":\"OperatingSystem\",\"operator\":\"is\","
              "\"qualifier\":\"OSX\"}]}";
        QVERIFY2(request.body.find(criteria) != std::string::npos, request.body.c_str());
        QCOMPARE(targetOf(macsRequest(apiOf("https://wave.example.org:20445"))),
            std::string("POST /inv/api/v1/query_result/"));
    }

    void followedCommandsSurviveARestart()
    {
        const connectors::Followed followed{.kind = domain::CommandKind::MdmOptions,
            .uuids = {"u1", "u2"},
            .managed = {{"m1", domain::DeviceId{"7"}}, {"m2", domain::DeviceId{"8"}}}};
        QVERIFY(connectors::followedFrom(textOf(followed)).value() == followed);
        for (const char *text : {"", "mdm-options", "mdm-options u1", "odd u1 m1=7"}) {
            QCOMPARE(connectors::followedFrom(text).error().kind, ErrorKind::NotFound);
        }
    }

    void runMarksAreReadBackAndEnd()
    {
        const connectors::RunMark mark{at("2026-11-20T08:00:00Z"), at("2026-11-20T20:00:00Z")};
        QVERIFY(connectors::runMarkFrom(textOf(mark)) == mark);
        QVERIFY(!connectors::isExpired(mark, at("2026-11-21T07:00:00Z")));
        QVERIFY(connectors::isExpired(mark, at("2026-11-21T08:00:00Z")));
        QVERIFY(connectors::changesFrom(mark) < mark.begun);
        QVERIFY(!connectors::runMarkFrom("17").has_value());
        const auto place = connectors::listPlaceFrom(
            textOf(connectors::ListPlace{.position = 500, .mark = "a b"}));
        QCOMPARE(place->position, std::int64_t{500});
        QCOMPARE(place->mark, std::string("a b"));
        QVERIFY(!connectors::listPlaceFrom("x").has_value());
        QVERIFY(!connectors::listPlaceFrom("-1 ").has_value());
    }

    void receiptTellsWhatIsKnownOfEachMac()
    {
        const domain::DeviceId mac{"M"};
        const auto errorOf = [](ErrorKind kind) {
            return tl::unexpected(base::Error{kind, "", "w"});
        };
        QVERIFY(connectors::acceptedFrom(mac, "c")->acceptance == Acceptance::Queued);
        for (const auto kind : {ErrorKind::ServerError, ErrorKind::ConnectionLost,
                 ErrorKind::DeadlineExceeded, ErrorKind::MalformedAnswer}) {
            QVERIFY(
                connectors::acceptedFrom(mac, errorOf(kind))->acceptance == Acceptance::Unknown);
        }
        QVERIFY(connectors::acceptedFrom(mac, errorOf(ErrorKind::NotFound))->acceptance
            == Acceptance::Refused);
        QVERIFY(!connectors::acceptedFrom(mac, errorOf(ErrorKind::CredentialsRefused)).has_value());
        const connectors::CommandOrder order{.devices = {mac, mac}};
        const auto sent = connectors::acceptedFrom(mac, "c");
        const base::Result<connectors::AcceptedCommand> late = errorOf(ErrorKind::TooManyRequests);
        QVERIFY(!connectors::receiptFrom(order, {late, late}).has_value());
        const auto partly = connectors::receiptFrom(order, {sent, late});
        QVERIFY(partly->commands.at(1).acceptance == Acceptance::Refused);
    }
};

QTEST_GUILESS_MAIN(EndpointsTest)
#include "endpointstest.moc"
