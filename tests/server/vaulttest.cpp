// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/support/testmac.h"

#include "base/file.h"
#include "server/vault/masterkey.h"
#include "server/vault/vault.h"

#include <QTest>

#include <sys/stat.h>

using namespace latchkey;
using namespace latchkey::server;
using namespace latchkey::server::test;

namespace {

const std::string token = "0123456789abcdefTOKEN-OF-THE-TEST";

base::Secret secret(std::string_view text)
{
    return base::Secret(text);
}

} // namespace

/// Tokens at rest: nothing opens that was touched, and nothing is found that is not ciphertext.
class VaultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sealedOpensForItsMacAlone();
    void anyFlippedBitIsDamage_data();
    void anyFlippedBitIsDamage();
    void fingerprintShowsAChangedTokenOnly();
    void damagedRowHandsOutNothingAndLosesNothingElse();
    void swappedRowsOpenForNobody();
    void keyFileIsPrivateAndItsOwn();
};

void VaultTest::sealedOpensForItsMacAlone()
{
    const Sealer sealer(secret(std::string(32, 'k')));
    const auto sealed = sealer.seal(secret(token), "MAC-1");
    QCOMPARE(std::string(sealer.open(sealed, "MAC-1")->view()), token);
    QCOMPARE(sealer.open(sealed, "MAC-2").error().kind, base::ErrorKind::Damaged);
    const Sealer other(secret(std::string(32, 'x')));
    QCOMPARE(other.open(sealed, "MAC-1").error().kind, base::ErrorKind::Damaged);
    QVERIFY(sealed.ciphertext.find(token) == std::string::npos);
    QVERIFY(!(sealer.seal(secret(token), "MAC-1") == sealed));
}

void VaultTest::anyFlippedBitIsDamage_data()
{
    QTest::addColumn<int>("field");
    for (int field = 0; field < 4; ++field) {
        QTest::newRow(qPrintable(QString::number(field))) << field;
    }
}

void VaultTest::anyFlippedBitIsDamage()
{
    QFETCH(int, field);
    const Sealer sealer(secret(std::string(32, 'k')));
    const auto sealed = sealer.seal(secret(token), "MAC-1");
    std::string SealedToken::*const fields[] = {&SealedToken::keyNonce, &SealedToken::wrappedKey,
        &SealedToken::nonce, &SealedToken::ciphertext};
    const auto member = fields[field];
    for (std::size_t i = 0; i < (sealed.*member).size(); ++i) {
        auto touched = sealed;
        (touched.*member)[i] = static_cast<char>((touched.*member)[i] ^ 1);
        QCOMPARE(sealer.open(touched, "MAC-1").error().kind, base::ErrorKind::Damaged);
    }
    auto cut = sealed;
    (cut.*member).pop_back();
    QVERIFY(!sealer.open(cut, "MAC-1"));
}

void VaultTest::fingerprintShowsAChangedTokenOnly()
{
    const Sealer sealer(secret(std::string(32, 'k')));
    const auto one = sealer.fingerprint(secret(token), "MAC-1");
    QCOMPARE(one.size(), std::size_t{16});
    QCOMPARE(sealer.fingerprint(secret(token), "MAC-1"), one);
    QVERIFY(sealer.fingerprint(secret(token + "x"), "MAC-1") != one);
    QVERIFY(sealer.fingerprint(secret(token), "MAC-2") != one);
    QVERIFY(Sealer(secret(std::string(32, 'x'))).fingerprint(secret(token), "MAC-1") != one);
}

void VaultTest::damagedRowHandsOutNothingAndLosesNothingElse()
{
    ServerUnder server;
    const TestMac mac(server);
    QCOMPARE(mac.authenticate(), 200);
    mac.setToken(token);
    TestMac other(server, "MAC-2");
    other.serial = "SERIAL2";
    QCOMPARE(other.authenticate(), 200);
    other.setToken("other token");
    server.withSession([](Session &session) {
        const auto damaged = session
                                 .query("update vault set ciphertext=wrapped_key where "
                                        "device=(select key from device where udid='MAC-1')")
                                 .count();
        QCOMPARE(*damaged, std::int64_t{1});
    });
    const auto reply = mac.checkin("GetBootstrapToken");
    QCOMPARE(reply.status, 500);
    QCOMPARE(reply.body, std::string());
    QCOMPARE(server.events("MAC-1").back(), std::string("get-token/error"));
    QVERIFY(server.log().back().find("vault row of MAC-1") != std::string::npos);
    QCOMPARE(other.token(), std::string("other token"));
    QCOMPARE(mac.setToken(token), 200); // a new one mends it
    QCOMPARE(mac.token(), token);
}

void VaultTest::swappedRowsOpenForNobody()
{
    ServerUnder server;
    const TestMac mac(server);
    QCOMPARE(mac.authenticate(), 200);
    mac.setToken(token);
    TestMac other(server, "MAC-2");
    other.serial = "SERIAL2";
    QCOMPARE(other.authenticate(), 200);
    other.setToken("other token");
    server.withSession([](Session &session) {
        QVERIFY(session.connection()
                    .runNow("create temp table before as select * from vault; update vault set "
                            "(key_nonce, wrapped_key, nonce, ciphertext)=(select b.key_nonce, "
                            "b.wrapped_key, b.nonce, b.ciphertext from before b "
                            "where b.device<>vault.device)")
                    .has_value());
    });
    QCOMPARE(mac.token(), std::string("500"));
    QCOMPARE(other.token(), std::string("500"));
}

void VaultTest::keyFileIsPrivateAndItsOwn()
{
    ServerUnder server;
    const auto file = server.folder() / "master.key";
    struct stat status = {};
    QCOMPARE(::stat(file.c_str(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0600U);
    server.stop();
    ::chmod(file.c_str(), 0640);
    QCOMPARE(server.restart().error().kind, base::ErrorKind::KeyRefused);
    ::chmod(file.c_str(), 0600);
    QVERIFY(server.restart().has_value());
    server.stop();
    std::filesystem::rename(file, file.string() + ".away");
    QCOMPARE(server.restart().error().kind, base::ErrorKind::KeyRefused);
    QVERIFY(!std::filesystem::exists(file)); // no new key for an old vault
    QVERIFY(base::writeFileAtomically(file, std::string(64, 'a')).has_value());
    QCOMPARE(
        server.restart().error().detail, std::string("this is the master key of another vault"));
    QVERIFY(base::writeFileAtomically(file, "short").has_value());
    QCOMPARE(server.restart().error().kind, base::ErrorKind::KeyRefused);
}

QTEST_GUILESS_MAIN(VaultTest)
#include "vaulttest.moc"
