// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keyringstore.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace latchkey;
using base::ErrorKind;
using secrets::KeyringStore;

namespace {

constexpr const char *insideVariable = "LATCHKEY_TEST_INSIDE_SESSION";

base::Result<std::string> read(KeyringStore &store, const std::string &name)
{
    std::optional<base::Result<std::string>> result;
    const auto call = store.read({name}, [&](const base::Result<base::Secret> &secret) {
        result = secret ? base::Result<std::string>(std::string(secret->view()))
                        : base::Result<std::string>(tl::unexpected(secret.error()));
    });
    if (!QTest::qWaitFor([&] { return result.has_value(); }, 20'000)) {
        return base::fail(ErrorKind::Internal, "no completion");
    }
    return *result;
}

base::Result<void> finish(const std::function<base::Call(base::Completion<void>)> &start)
{
    std::optional<base::Result<void>> result;
    const auto call = start([&](base::Result<void> got) { result = std::move(got); });
    if (!QTest::qWaitFor([&] { return result.has_value(); }, 20'000)) {
        return base::fail(ErrorKind::Internal, "no completion");
    }
    return *result;
}

bool isInside()
{
    return qEnvironmentVariableIsSet(insideVariable);
}

} // namespace

/// Runs itself again inside a D-Bus session with an unlocked gnome-keyring of its own.
class KeyringTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutASessionBusItIsNoKeyringAndNamesTheWays()
    {
        if (isInside()) {
            QSKIP("the outer run tests this");
        }
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        KeyringStore store("/profile");
        const auto secret = read(store, "HQ-1");
        QCOMPARE(secret.error().kind, ErrorKind::NoKeyring);
        QVERIFY(secret.error().detail.find("LATCHKEY_SECRET_HQ_1") != std::string::npos);
        QVERIFY(secret.error().detail.find("--secret-file") != std::string::npos);
        const auto kept = finish([&](auto done) {
            return store.write({"HQ-1"}, base::Secret(std::string_view("x")), done);
        });
        QCOMPARE(kept.error().kind, ErrorKind::NoKeyring);
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    }

    void realKeyringHoldsTheRulesBelow()
    {
        if (isInside()) {
            QSKIP("this is the inner run");
        }
        for (const char *tool : {"dbus-run-session", "gnome-keyring-daemon"}) {
            if (QStandardPaths::findExecutable(QString::fromLatin1(tool)).isEmpty()) {
                QSKIP("gnome-keyring is not installed");
            }
        }
        QTemporaryDir home;
        QProcess session;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(insideVariable), QStringLiteral("1"));
        for (const char *folder : {"HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME"}) {
            environment.insert(QString::fromLatin1(folder), home.path());
        }
        session.setProcessEnvironment(environment);
        session.setProcessChannelMode(QProcess::ForwardedChannels);
        session.start(QStringLiteral("dbus-run-session"),
            {QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"),
                QStringLiteral("printf x | gnome-keyring-daemon --unlock --components=secrets "
                               ">/dev/null && exec \"$0\""),
                QCoreApplication::applicationFilePath()});
        QVERIFY(session.waitForFinished(120'000));
        QCOMPARE(session.exitCode(), 0);
    }

    void whatWasKeptComesBack()
    {
        if (!isInside()) {
            QSKIP("the inner run tests this");
        }
        KeyringStore store("/profile");
        const std::string bytes("tok\0en \xc3\xa4", 9);
        QVERIFY(finish([&](auto done) {
            return store.write({"HQ"}, base::Secret(bytes), done);
        }).has_value());
        QCOMPARE(read(store, "HQ").value(), bytes);
    }

    void anotherProfileHasSecretsOfItsOwn()
    {
        if (!isInside()) {
            QSKIP("the inner run tests this");
        }
        KeyringStore store("/profile");
        KeyringStore other("/other");
        QVERIFY(finish([&](auto done) {
            return store.write({"HQ"}, base::Secret(std::string_view("one")), done);
        }).has_value());
        QCOMPARE(read(other, "HQ").error().kind, ErrorKind::NotFound);
    }

    void removedIsNotFoundAndRemovedTwiceIsFine()
    {
        if (!isInside()) {
            QSKIP("the inner run tests this");
        }
        KeyringStore store("/profile");
        QVERIFY(finish([&](auto done) {
            return store.write({"HQ"}, base::Secret(std::string_view("one")), done);
        }).has_value());
        for (int i = 0; i < 2; ++i) {
            QVERIFY(finish([&](auto done) { return store.remove({"HQ"}, done); }).has_value());
            QCOMPARE(read(store, "HQ").error().kind, ErrorKind::NotFound);
        }
    }

    void nothingAfterCancel()
    {
        if (!isInside()) {
            QSKIP("the inner run tests this");
        }
        KeyringStore store("/profile");
        int times = 0;
        auto call = store.read({"HQ"}, [&](const base::Result<base::Secret> &) { ++times; });
        call.cancel();
        QVERIFY(!read(store, "none").has_value()); // answered after the cancelled one would be
        QCOMPARE(times, 0);
    }
};

QTEST_GUILESS_MAIN(KeyringTest)
#include "keyringtest.moc"
