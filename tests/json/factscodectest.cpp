// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/factscodec.h"
#include "domain/words.h"

#include <QTest>

using namespace latchkey;
using namespace latchkey::json;
using domain::Fact;

namespace {

std::string document(const QByteArray &rest)
{
    return (R"({"schema":"latchkey.facts/1",)" + rest + "}").toStdString();
}

} // namespace

class FactsCodecTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNoDocument_data()
    {
        QTest::addColumn<QByteArray>("rest");
        QTest::addColumn<QByteArray>("path");
        const auto row = [](const char *name, const char *rest, const char *path) {
            QTest::newRow(name) << QByteArray(rest) << QByteArray(path);
        };
        row("bool as word", R"("facts":{"enrolled":"YES"})", "$.facts.enrolled");
        row("bool as number", R"("facts":{"enrolled":1})", "$.facts.enrolled");
        row("null fact", R"("facts":{"osVersion":null})", "$.facts.osVersion");
        row("version as number", R"("facts":{"osVersion":14})", "$.facts.osVersion");
        row("version with text", R"("facts":{"osVersion":"14.1 beta"})", "$.facts.osVersion");
        row("version ends in a dot", R"("facts":{"osVersion":"14."})", "$.facts.osVersion");
        row("unknown word", R"("facts":{"hardware":"arm"})", "$.facts.hardware");
        row("word in another case", R"("facts":{"hardware":"Intel"})", "$.facts.hardware");
        row("unknown source", R"("facts":{"enrolled":{"value":true,"source":"jamf"}})",
            "$.facts.enrolled.source");
        row("no date", R"("facts":{"enrolled":{"value":true,"at":"yesterday"}})",
            "$.facts.enrolled.at");
        row("date without zone",
            R"("facts":{"enrolled":{"value":true,"at":"2026-03-10T08:00:00"}})",
            "$.facts.enrolled.at");
        row("value and unknown", R"("facts":{"enrolled":{"value":true,"unknown":"failed"}})",
            "$.facts.enrolled");
        row("neither value nor unknown", R"("facts":{"enrolled":{"source":"mac"}})",
            "$.facts.enrolled");
        row("unknown because of what", R"("facts":{"enrolled":{"unknown":"maybe"}})",
            "$.facts.enrolled.unknown");
        row("array in an array", R"("facts":{"enrolled":[[true]]})", "$.facts.enrolled[0]");
        row("one bad of two", R"("facts":{"enrolled":[true,{"value":"no"}]})",
            "$.facts.enrolled[1].value");
        row("a fact twice", R"("facts":{"enrolled":true,"enrolled":false})", "$.facts.enrolled");
        row("a member twice", R"("now":"2026-03-10T08:00:00Z","now":"2026-03-11T08:00:00Z")",
            "$.now");
        row("facts is a list", R"("facts":[])", "$.facts");
        row("account without name", R"("accounts":[{"admin":true}])", "$.accounts[0]");
        row("account's token as word", R"("accounts":[{"name":"kim","secureToken":"YES"}])",
            "$.accounts[0].secureToken");
        row("account's uid as text", R"("accounts":[{"name":"kim","uid":"501"}])",
            "$.accounts[0].uid");
        row("crypto user's type", R"("cryptoUsers":[{"uuid":"A","type":"OS User"}])",
            "$.cryptoUsers[0].type");
        row("list without a list", R"("cryptoUsers":{"complete":true})", "$.cryptoUsers");
        row("complete as text", R"("unlockUsers":{"list":[],"complete":"no"})",
            "$.unlockUsers.complete");
        row("event without at", R"("events":[{"kind":"revoke"}])", "$.events[0]");
        row("event without kind", R"("events":[{"at":"2026-03-10T08:00:00Z"}])",
            "$.events[0].kind");
        row("another event's result",
            R"("events":[{"kind":"set-token","result":"returned","at":"2026-03-10T08:00:00Z"}])",
            "$.events[0]");
        row("events is an object", R"("events":{})", "$.events");
        row("schema as number", R"("x":1,"facts":{},"now":5)", "$.now");
    }

    void refusesWhatIsNoDocument()
    {
        QFETCH(QByteArray, rest);
        QFETCH(QByteArray, path);
        const auto facts = readFacts(std::string_view(document(rest)));
        QVERIFY(!facts);
        QCOMPARE(QByteArray::fromStdString(facts.error().where), path);
    }

    void needsItsSchema()
    {
        QVERIFY(
            readFacts(std::string_view(R"({"schema":"latchkey.facts/1","facts":{}})")).has_value());
        QVERIFY(!readFacts(std::string_view(R"({"facts":{}})")).has_value());
        QVERIFY(!readFacts(std::string_view(R"({"schema":"latchkey.facts/2","facts":{}})"))
                     .has_value());
        QVERIFY(!readFacts(std::string_view(R"({"schema":null,"facts":{}})")).has_value());
        QVERIFY(!readFacts(std::string_view("[]")).has_value());
    }

    void unknownNamesAreLeftOutAndListed()
    {
        const auto facts = readFacts(std::string_view(document(
            R"("facts":{"shoeSize":44,"enrolled":true},"events":[{"kind":"reboot"},{"kind":"revoke","at":"2026-03-10T08:00:00Z"}],"accounts":[{"name":"kim","shell":"zsh"}])")));
        QVERIFY(facts.has_value());
        const std::vector<UnknownName> expected = {
            {"shoeSize", "unknown-fact"}, {"reboot", "unknown-event"}, {"shell", "unknown-fact"}};
        QCOMPARE(facts->notRecognised, expected);
        QCOMPARE(facts->document.statements.size(), size_t(1));
        QCOMPARE(facts->document.events.size(), size_t(1));
    }

    void statementsTakeTheirThreeForms()
    {
        const auto facts = readFacts(std::string_view(document(
            R"("facts":{"enrolled":true,"osVersion":{"value":"14.1","source":"server","at":"2026-03-10T10:00:00+02:00"},"escrowOnServer":[{"unknown":"not-exposed","source":"server"},"escrowed"]})")));
        QVERIFY(facts.has_value());
        const auto &told = facts->document.statements;
        QCOMPARE(told.at(Fact::Enrolled).front().source, domain::Source::Admin);
        QVERIFY(!told.at(Fact::Enrolled).front().at.has_value());
        QCOMPARE(base::formatRfc3339(*told.at(Fact::OsVersion).front().at),
            std::string("2026-03-10T08:00:00Z"));
        QCOMPARE(told.at(Fact::EscrowOnServer).size(), size_t(2));
        QVERIFY(!told.at(Fact::EscrowOnServer).front().value.has_value());
        QCOMPARE(told.at(Fact::EscrowOnServer).back().position.value, 3U);
    }

    void whatIsWrittenReadsTheSame()
    {
        domain::FactDocument facts;
        const base::Instant at = *base::parseRfc3339("2026-03-10T08:00:00.5Z");
        facts.now = at;
        facts.state(Fact::InstallResult, std::string("escrowed"), domain::Source::Mac);
        facts.state(Fact::MacSaysEscrowed, false, domain::Source::Mac, at);
        facts.stateUnknown(Fact::MacSaysEscrowed, domain::Because::Failed, domain::Source::Mac);
        facts.state(Fact::EacsPreflight, std::string("a \"b\"\nc"), domain::Source::Command);
        facts.accounts = {.items = {{.name = "kim",
                                        .fullName = "Kim Berg",
                                        .uuid = "A-1",
                                        .uid = 501,
                                        .kind = domain::AccountKind::Mobile,
                                        .admin = true,
                                        .secureToken = false,
                                        .loggedIn = domain::LoggedIn::KeyOnly,
                                        .createdBy = domain::CreatedBy::LoginTool,
                                        .disabledTag = true},
                              {.uuid = "A-2"}},
            .complete = false,
            .source = domain::Source::Command,
            .at = at};
        facts.cryptoUsers = {.items
            = {{.uuid = "A-1", .type = domain::CryptoUserType::LocalUser, .volumeOwner = true}}};
        facts.unlockUsers
            = {.items = {{.name = "", .uuid = "A-1"},
                   {.name = "x", .uuid = "A-3", .type = domain::UnlockUserType::UnknownUser}}};
        facts.events = {{.kind = domain::EventKind::SetToken,
                            .at = at,
                            .detail = domain::EventDetail::Stored,
                            .fingerprint = "f1"},
            {.kind = domain::EventKind::GetToken, .at = at, .detail = domain::EventDetail::NoToken},
            {.kind = domain::EventKind::Authenticate,
                .at = at,
                .detail = domain::EventDetail::IdentityRenewal},
            {.kind = domain::EventKind::PasswordRotation, .at = at, .account = "kim"}};
        const std::string written = writeFacts(facts);
        const auto read = readFacts(std::string_view(written));
        QVERIFY2(read.has_value(), written.c_str());
        QVERIFY(read->notRecognised.empty());
        QCOMPARE(writeFacts(read->document), written);
        QVERIFY(read->document == facts);
        // the install came first, and still does
        QVERIFY(written.find("installResult") < written.find("macSaysEscrowed"));
    }

    void everyWordOfEveryFactIsRead()
    {
        int words = 0;
        for (int i = 0; i <= int(Fact::MdmServer); ++i) {
            for (const std::string_view word : domain::factWords(Fact(i))) {
                const std::string text = "{\"schema\":\"latchkey.facts/1\",\"facts\":{\""
                    + std::string(domain::factName(Fact(i))) + "\":\"" + std::string(word) + "\"}}";
                QVERIFY2(readFacts(std::string_view(text)).has_value(), text.c_str());
                ++words;
            }
        }
        QVERIFY(words > 30);
    }
};

QTEST_GUILESS_MAIN(FactsCodecTest)
#include "factscodectest.moc"
