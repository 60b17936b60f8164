// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/profilevault.h"

#include "base/file.h"
#include "secrets/later.h"
#include "secrets/sessionstore.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace latchkey;
using base::ErrorKind;
using secrets::Kept;
using secrets::Protection;

namespace {

/// A machine without a keyring.
class NoKeyringStore final : public secrets::SecretStore {
public:
    base::Call read(const secrets::SecretName &name, base::Completion<base::Secret> done) override
    {
        return secrets::answerLater<base::Secret>(
            &m_context, std::move(done), base::fail(ErrorKind::NoKeyring, name.name));
    }
    base::Call write(
        const secrets::SecretName &name, base::Secret, base::Completion<void> done) override
    {
        return secrets::answerLater<void>(
            &m_context, std::move(done), base::fail(ErrorKind::NoKeyring, name.name));
    }
    base::Call remove(const secrets::SecretName &name, base::Completion<void> done) override
    {
        return secrets::answerLater<void>(
            &m_context, std::move(done), base::fail(ErrorKind::NoKeyring, name.name));
    }

private:
    QObject m_context;
};

} // namespace

class ProfileVaultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        qunsetenv("LATCHKEY_PROFILE_KEY");
        m_folder = std::make_unique<QTemporaryDir>();
    }
    void cleanup() { qunsetenv("LATCHKEY_PROFILE_KEY"); }

    void theStoreHoldsTheKeyAndIsNotCalledAKeyringWhereItIsNone()
    {
        secrets::SessionStore store;
        const auto first = key(store);
        QCOMPARE(first->value.size(), std::size_t{32});
        QCOMPARE(first->protection, Protection::Session);
        QVERIFY(key(store)->value.equals(first->value));
        QVERIFY(!std::filesystem::exists(file()));
    }

    void withoutAKeyringAPrivateFileHoldsIt()
    {
        NoKeyringStore store;
        const auto first = key(store);
        QCOMPARE(first->protection, Protection::FilePermissions);
        struct stat status = {};
        QCOMPARE(::stat(file().c_str(), &status), 0);
        QCOMPARE(status.st_mode & 0777U, 0600U);
        QVERIFY(key(store)->value.equals(first->value));
        secrets::SessionStore keyring; // one that comes later changes nothing
        QVERIFY(key(keyring)->value.equals(first->value));
    }

    void valuesAreKeptBesideTheKey()
    {
        NoKeyringStore store;
        const auto made = key(store);
        QCOMPARE(read(store, "audit-head").error().kind, ErrorKind::NotFound);
        QCOMPARE(*write(store, "audit-head", "12 00ff"), Protection::FilePermissions);
        QCOMPARE(read(store, "audit-head")->value.view(), std::string_view("12 00ff"));
        QVERIFY(key(store)->value.equals(made->value));
        secrets::SessionStore keyring;
        QCOMPARE(read(keyring, "audit-head")->value.view(), std::string_view("12 00ff"));
    }

    void theEnvironmentsKeyComesFirst()
    {
        secrets::SessionStore store;
        const auto own = key(store);
        qputenv("LATCHKEY_PROFILE_KEY", QByteArray(64, 'a'));
        const auto given = key(store);
        QCOMPARE(given->protection, Protection::Environment);
        QCOMPARE(given->value.view(), std::string_view(std::string(32, '\xaa')));
        QVERIFY(!given->value.equals(own->value));
    }

    void whatIsNoKeyIsRefused()
    {
        secrets::SessionStore store;
        for (const char *wrong : {"abc", "zz"}) {
            qputenv("LATCHKEY_PROFILE_KEY", QByteArray(wrong).repeated(wrong[0] == 'z' ? 32 : 1));
            const auto refused = key(store);
            QVERIFY(!refused.has_value());
            QCOMPARE(refused.error().kind, ErrorKind::KeyRefused);
            QCOMPARE(refused.error().where, std::string("LATCHKEY_PROFILE_KEY"));
        }
    }

    void aFileThatOthersMayReadIsRefused()
    {
        NoKeyringStore store;
        QVERIFY(key(store).has_value());
        QCOMPARE(::chmod(file().c_str(), 0644), 0);
        QCOMPARE(key(store).error().kind, ErrorKind::KeyRefused);
    }

    void aDamagedFileIsNamed()
    {
        QVERIFY(base::writeFileAtomically(file(), "nonsense\n").has_value());
        secrets::SessionStore store;
        const auto damaged = key(store);
        QCOMPARE(damaged.error().kind, ErrorKind::Damaged);
        QCOMPARE(damaged.error().where, file());
    }

private:
    [[nodiscard]] std::string file() const
    {
        return m_folder->filePath(QStringLiteral("profile.key")).toStdString();
    }
    [[nodiscard]] std::filesystem::path profile() const { return m_folder->path().toStdString(); }

    template <typename T, typename Ask> static base::Result<T> awaited(const Ask &ask)
    {
        std::optional<base::Result<T>> got;
        const base::Call call = ask([&](base::Result<T> result) { got = std::move(result); });
        if (!QTest::qWaitFor([&] { return got.has_value(); })) {
            return base::fail(ErrorKind::Internal, "no completion");
        }
        return std::move(*got);
    }
    base::Result<Kept> key(secrets::SecretStore &store) const
    {
        secrets::ProfileVault vault(profile(), store);
        return awaited<Kept>([&](auto done) { return vault.key(done); });
    }
    base::Result<Kept> read(secrets::SecretStore &store, const std::string &name) const
    {
        secrets::ProfileVault vault(profile(), store);
        return awaited<Kept>([&](auto done) { return vault.read(name, done); });
    }
    base::Result<Protection> write(
        secrets::SecretStore &store, const std::string &name, const std::string &value) const
    {
        secrets::ProfileVault vault(profile(), store);
        return awaited<Protection>([&](auto done) { return vault.write(name, value, done); });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(ProfileVaultTest)
#include "profilevaulttest.moc"
