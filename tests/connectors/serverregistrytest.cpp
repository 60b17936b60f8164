// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/serverregistry.h"

#include "base/file.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace latchkey;
using base::ErrorKind;
using connectors::ServerEntry;
using connectors::ServerKind;
using connectors::ServerRegistry;

namespace {

ServerEntry entry(const std::string &name)
{
    return {.id = domain::ServerId{name}, .url = "https://mdm.example.org"};
}

} // namespace

class ServerRegistryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void addedServersComeBackWhole()
    {
        ServerEntry hq = entry("HQ");
        hq.user = "admin";
        hq.caFile = "/etc/ca.pem";
        hq.pin = std::string(64, 'a');
        hq.secretFile = "/run/secret";
        hq.names = false;
        auto registry = open();
        QVERIFY(registry.add(hq).has_value());
        QVERIFY(registry.add(entry("Schools")).has_value());
        QCOMPARE(open().servers().size(), std::size_t{2});
        QVERIFY(open().find(domain::ServerId{"HQ"}).value() == hq);
    }

    void fileIsForItsOwnerOnly()
    {
        QVERIFY(open().add(entry("HQ")).has_value());
        struct stat status = {};
        QCOMPARE(::stat(file().c_str(), &status), 0);
        QCOMPARE(status.st_mode & 0777U, 0600U);
    }

    void badEntriesAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("pin");
        QTest::newRow("no name") << ""
                                 << "https://a"
                                 << "";
        QTest::newRow("long name") << QString(33, u'a') << "https://a"
                                   << "";
        QTest::newRow("space") << "H Q"
                               << "https://a"
                               << "";
        QTest::newRow("slash") << "../x"
                               << "https://a"
                               << "";
        QTest::newRow("umlaut") << QString::fromUtf8("B\xc3\xbcro") << "https://a"
                                << "";
        QTest::newRow("http abroad") << "HQ"
                                     << "http://mdm.example.org"
                                     << "";
        QTest::newRow("no url") << "HQ"
                                << ""
                                << "";
        QTest::newRow("password in url") << "HQ"
                                         << "https://u:p@a"
                                         << "";
        QTest::newRow("short pin") << "HQ"
                                   << "https://a"
                                   << "abc";
    }

    void badEntriesAreRefused()
    {
        QFETCH(QString, name);
        QFETCH(QString, url);
        QFETCH(QString, pin);
        auto registry = open();
        const auto added = registry.add({.id = domain::ServerId{name.toStdString()},
            .url = url.toStdString(),
            .pin = pin.toStdString()});
        QVERIFY(!added.has_value());
        QCOMPARE(added.error().kind, ErrorKind::Usage);
        QVERIFY(registry.servers().empty());
    }

    void everyKindIsSpokenWithAndReadBack()
    {
        for (const char *word :
            {"filewave", "jamf", "zentral", "fleet", "iru", "micromdm", "nanomdm", "nanohub"}) {
            const auto kind = connectors::fromWord<connectors::ServerKind>(word);
            QVERIFY2(kind.has_value(), word);
            auto other = entry(word);
            other.kind = *kind;
            other.login = connectors::LoginKind::User;
            other.query = "17";
            other.columns = {{"token", "Client_token"}};
            other.macs = "/macs.csv";
            QVERIFY2(open().add(other).has_value(), word);
            QVERIFY2(open().find(other.id).value() == other, word);
        }
        QVERIFY(!connectors::fromWord<connectors::ServerKind>("exchange").has_value());
    }

    void columnsOfNoKnownMeaningAreRefused()
    {
        auto odd = entry("X");
        odd.columns = {{"colour", "Client_colour"}};
        QCOMPARE(open().add(odd).error().kind, ErrorKind::Usage);
    }

    void nameIsTakenWhateverItsCase()
    {
        auto registry = open();
        QVERIFY(registry.add(entry("HQ")).has_value());
        QCOMPARE(registry.add(entry("hq")).error().kind, ErrorKind::Conflict);
    }

    void changesOfAnotherProgramSurvive()
    {
        auto one = open();
        auto other = open();
        QVERIFY(one.add(entry("HQ")).has_value());
        QVERIFY(other.add(entry("Schools")).has_value());
        QCOMPARE(open().servers().size(), std::size_t{2});
        QVERIFY(one.remove(domain::ServerId{"Schools"}).has_value());
        QCOMPARE(one.servers().size(), std::size_t{1});
    }

    void unknownServerIsNotFound()
    {
        auto registry = open();
        QCOMPARE(registry.remove(domain::ServerId{"HQ"}).error().kind, ErrorKind::NotFound);
        QCOMPARE(registry.replace(entry("HQ")).error().kind, ErrorKind::NotFound);
        QCOMPARE(registry.find(domain::ServerId{"HQ"}).error().where, std::string("HQ"));
    }

    void replaceKeepsTheSpellingTheCacheKnows()
    {
        auto registry = open();
        QVERIFY(registry.add(entry("HQ")).has_value());
        auto changed = entry("hq");
        changed.url = "https://new.example.org";
        QVERIFY(registry.replace(changed).has_value());
        QCOMPARE(registry.servers().at(0).id.text(), std::string("HQ"));
        QCOMPARE(registry.servers().at(0).url, std::string("https://new.example.org"));
    }

    void damagedFileIsNamedAndLeftAlone()
    {
        for (const char *text : {"", "{", "[]", R"({"schema":"x","servers":[]})",
                 R"({"schema":"latchkey.servers/1","servers":[{"name":1}]})"}) {
            QVERIFY(base::writeFileAtomically(file(), text).has_value());
            const auto opened = ServerRegistry::open(folder());
            QVERIFY2(!opened.has_value(), text);
            QCOMPARE(opened.error().kind, ErrorKind::Damaged);
            QCOMPARE(opened.error().where, file().string());
            QCOMPARE(base::readFile(file(), 1000).value(), std::string(text));
        }
    }

private:
    [[nodiscard]] std::filesystem::path folder() const { return m_folder->path().toStdString(); }
    [[nodiscard]] std::filesystem::path file() const { return folder() / "servers.json"; }
    [[nodiscard]] ServerRegistry open() const { return ServerRegistry::open(folder()).value(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(ServerRegistryTest)
#include "serverregistrytest.moc"
