// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/headless.h"

#include "base/file.h"
#include "secrets/layeredstore.h"
#include "secrets/sessionstore.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace latchkey;
using base::ErrorKind;
using secrets::SecretName;

namespace {

base::Result<std::string> read(secrets::SecretStore &store, const SecretName &name)
{
    std::optional<base::Result<std::string>> result;
    const auto call = store.read(name, [&](const base::Result<base::Secret> &secret) {
        result = secret ? base::Result<std::string>(std::string(secret->view()))
                        : base::Result<std::string>(tl::unexpected(secret.error()));
    });
    if (result || !QTest::qWaitFor([&] { return result.has_value(); })) {
        return base::fail(ErrorKind::Internal, "at once, or never");
    }
    return *result;
}

bool write(secrets::SecretStore &store, const std::string &name, std::string_view text)
{
    bool done = false;
    const auto call = store.write({name}, base::Secret(text),
        [&](const base::Result<void> &result) { done = result.has_value(); });
    return QTest::qWaitFor([&] { return done; });
}

} // namespace

class HeadlessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto session = std::make_unique<secrets::SessionStore>();
        QVERIFY(write(*session, "HQ-1", "from the store"));
        m_store = std::make_unique<secrets::LayeredStore>(std::move(session));
    }
    void cleanup()
    {
        qunsetenv("LATCHKEY_SECRET_HQ_1");
        qunsetenv("CREDENTIALS_DIRECTORY");
    }

    void storeAnswersWhereNothingElseIsSetUp()
    {
        QCOMPARE(read(*m_store, {"HQ-1"}).value(), std::string("from the store"));
        QCOMPARE(read(*m_store, {"other"}).error().kind, ErrorKind::NotFound);
    }

    void variableBeatsAll()
    {
        QCOMPARE(secrets::variableFor("hq-1"), std::string("LATCHKEY_SECRET_HQ_1"));
        qputenv("LATCHKEY_SECRET_HQ_1", "from the variable");
        QCOMPARE(read(*m_store, {"HQ-1", "/nowhere"}).value(), std::string("from the variable"));
    }

    void namedFileBeatsCredentialAndStore()
    {
        credential("from the credential");
        QVERIFY(base::writeFileAtomically(path("secret"), "from the file\n").has_value());
        QCOMPARE(read(*m_store, {"HQ-1", path("secret")}).value(), std::string("from the file"));
    }

    void credentialBeatsTheStore()
    {
        credential("from the credential\n");
        QCOMPARE(read(*m_store, {"HQ-1"}).value(), std::string("from the credential"));
    }

    void fileThatOthersMayReadIsRefused()
    {
        QVERIFY(base::writeFileAtomically(path("secret"), "x", 0640).has_value());
        const auto secret = read(*m_store, {"HQ-1", path("secret")});
        QCOMPARE(secret.error().kind, ErrorKind::KeyRefused);
        QCOMPARE(secret.error().where, path("secret"));
    }

    void namedFileThatIsMissingFallsBackToNothing()
    {
        QCOMPARE(read(*m_store, {"HQ-1", path("none")}).error().kind, ErrorKind::Unreadable);
    }

    void emptyFileIsNoSecret()
    {
        QVERIFY(base::writeFileAtomically(path("secret"), "\n").has_value());
        QCOMPARE(read(*m_store, {"HQ-1", path("secret")}).error().kind, ErrorKind::KeyRefused);
    }

    void nothingAfterCancelOrDeath()
    {
        int times = 0;
        auto call = m_store->read({"HQ-1"}, [&](const base::Result<base::Secret> &) { ++times; });
        call.cancel();
        const auto other
            = m_store->read({"HQ-1"}, [&](const base::Result<base::Secret> &) { ++times; });
        m_store.reset();
        // What was posted before this comes before it.
        bool turned = false;
        QObject later;
        QMetaObject::invokeMethod(
            &later, [&] { turned = true; }, Qt::QueuedConnection);
        QTRY_VERIFY(turned);
        QCOMPARE(times, 0);
    }

private:
    [[nodiscard]] std::string path(const char *name) const
    {
        return m_folder->filePath(QString::fromLatin1(name)).toStdString();
    }
    void credential(std::string_view text) const
    {
        qputenv("CREDENTIALS_DIRECTORY", m_folder->path().toLocal8Bit());
        QVERIFY(base::writeFileAtomically(path("latchkey-secret-HQ-1"), text).has_value());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<secrets::LayeredStore> m_store;
};

QTEST_GUILESS_MAIN(HeadlessTest)
#include "headlesstest.moc"
