// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/support/program.h"
#include "server/support/restserver.h"
#include "server/support/testdatabase.h"

#include <QtTest>

using namespace latchkey;
using namespace latchkey::server;
using namespace latchkey::tests;

namespace {

Run latchkeyd(const QStringList &arguments)
{
    return runProgram(QStringLiteral(LATCHKEY_BIN_DIR "/latchkeyd"), arguments);
}

/// The options that name what this server serves.
QStringList at(const RestServer &server)
{
    const auto &options = server.options();
    QStringList words{QStringLiteral("--data"), QString::fromStdString(options.data.string())};
    if (!options.database.empty()) {
        words += {QStringLiteral("--database"), QString::fromStdString(options.database)};
    }
    return words;
}

QStringList verb(const char *name, const QStringList &where, const QStringList &more = {})
{
    return QStringList({QStringLiteral("token"), QString::fromLatin1(name)}) + where + more;
}

} // namespace

class TokenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAndBindingsAreChecked_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("scopes");
        QTest::addColumn<QByteArray>("udid");
        QTest::addColumn<bool>("good");
        const auto row = [](const char *title, const QByteArray &name, const char *scopes,
                             const char *udid, bool good) {
            QTest::newRow(title) << name << QByteArray(scopes) << QByteArray(udid) << good;
        };
        row("plain", "help.desk-2_x", "read", "", true);
        row("bound", "r", "report", "00008103-AB", true);
        row("empty", "", "read", "", false);
        row("long", QByteArray(65, 'a'), "read", "", false);
        row("space", "a b", "read", "", false);
        row("bound without report", "a", "read", "U1", false);
        row("bad UDID", "a", "report", "U 1", false);
    }

    void namesAndBindingsAreChecked()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, scopes);
        QFETCH(QByteArray, udid);
        QFETCH(bool, good);
        const auto checked = checkToken({.name = name.toStdString(),
            .scopes = Scopes::parse(scopes.toStdString()).value(),
            .udid = udid.toStdString()});
        QCOMPARE(checked.has_value(), good);
    }

    void aRunningServerSeesTokensComeAndGo()
    {
        RestServer server;
        const RestClient client = server.client("read");
        QCOMPARE(client.get("/api/v1/server").status, 200);
        QVERIFY(server.tokens().remove("token-1").has_value());
        QCOMPARE(client.get("/api/v1/server").status, 401);
        QCOMPARE(server.tokens().remove("token-1").error().kind, base::ErrorKind::NotFound);
    }

    void aNameIsTakenOnce()
    {
        RestServer server;
        const ApiToken token{.name = "one", .scopes = {Scope::Read}};
        QVERIFY(server.tokens().add(token).has_value());
        QCOMPARE(server.tokens().add(token).error().kind, base::ErrorKind::Conflict);
        QCOMPARE(server.tokens().list().value().size(), std::size_t{1});
    }

    void theProgramPrintsTheTokenAloneAndOnce()
    {
        RestServer server;
        const Run added = latchkeyd(verb("add", at(server),
            {QStringLiteral("desk"), QStringLiteral("--scope"), QStringLiteral("read,names")}));
        QCOMPARE(added.status, 0);
        QCOMPARE(added.err, QByteArray());
        QCOMPARE(added.out.count('\n'), 1);
        const RestClient client(server.url(), added.out.trimmed().toStdString());
        QCOMPARE(client.get("/api/v1/server").status, 200);

        const Run listed = latchkeyd(verb("list", at(server), {QStringLiteral("--json")}));
        QVERIFY(listed.out.contains(R"("name":"desk","scopes":["read","names"])"));
        QVERIFY(!listed.out.contains(added.out.trimmed()));
        QCOMPARE(latchkeyd(verb("remove", at(server), {QStringLiteral("desk")})).status, 0);
        QCOMPARE(client.get("/api/v1/server").status, 401);
    }

    void theProgramVerifiesTheAudit()
    {
        RestServer server;
        server.newToken("read");
        const QStringList verify
            = QStringList({QStringLiteral("audit"), QStringLiteral("verify")}) + at(server);
        const Run whole = latchkeyd(verify);
        QCOMPARE(whole.status, 0);
        QVERIFY2(whole.out.startsWith("1 entries fit, head "), whole.out);
        const QString head = QString::fromLatin1(whole.out.trimmed().right(64));
        server.newToken("read");
        const QStringList known = verify + QStringList({QStringLiteral("--head"), head});
        QCOMPARE(latchkeyd(known).status, 0);
        QVERIFY(server.write([](Session &session) {
            auto done = test::unlockAudit(session);
            return done ? session.connection().runNow("delete from audit") : done;
        }));
        QCOMPARE(latchkeyd(verify).status, 0); // cut to nothing: only the head shows it
        const Run cut = latchkeyd(known);
        QCOMPARE(cut.status, 1);
        QVERIFY(cut.err.contains("cut"));
        server.newToken("read");
        QVERIFY(server.write([](Session &session) {
            return session.connection().runNow("update audit set reason='x'");
        }));
        const Run changed = latchkeyd(verify);
        QCOMPARE(changed.status, 1);
        QVERIFY2(changed.err.contains("entry 1"), changed.err);
    }

    void theProgramMakesItsFolder()
    {
        QTemporaryDir folder;
        const QString data = folder.filePath(QStringLiteral("new"));
        const Run added = latchkeyd(verb("add", {QStringLiteral("--data"), data},
            {QStringLiteral("a"), QStringLiteral("--scope"), QStringLiteral("admin")}));
        QCOMPARE(added.status, 0);
        QCOMPARE(QFileInfo(data).permissions() & (QFile::ReadGroup | QFile::ReadOther),
            QFile::Permissions());
    }

    void theProgramRefusesWithOneSentence_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<int>("status");
        const auto row = [](const char *title, const QString &line, int status) {
            QTest::newRow(title) << line.split(QLatin1Char(' ')) << status;
        };
        row("unknown scope", QStringLiteral("a --scope all"), 2);
        row("bad name", QStringLiteral("a/b --scope read"), 2);
        row("unbound report", QStringLiteral("a --scope report"), 2);
        row("any device and a UDID", QStringLiteral("a --scope report --any-device --udid U"), 2);
        row("no scope", QStringLiteral("a"), 2);
    }

    void theProgramRefusesWithOneSentence()
    {
        QFETCH(QStringList, more);
        QFETCH(int, status);
        QTemporaryDir folder;
        const Run run = latchkeyd(verb("add", {QStringLiteral("--data"), folder.path()}, more));
        QCOMPARE(run.status, status);
        QCOMPARE(run.out, QByteArray());
        QVERIFY(!run.err.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TokenTest)
#include "tokentest.moc"
