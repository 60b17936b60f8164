// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/deviceca.h"

#include "base/clock.h"
#include "base/encoding.h"

#include <QTemporaryDir>
#include <QTest>

#include <openssl/cms.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

using namespace latchkey;
using namespace latchkey::simulator;

namespace {

using Bio = std::unique_ptr<BIO, OpenSslFree<BIO_free_all>>;
using Cms = std::unique_ptr<CMS_ContentInfo, OpenSslFree<CMS_ContentInfo_free>>;
using Store = std::unique_ptr<X509_STORE, OpenSslFree<X509_STORE_free>>;

Bio memory(std::string_view bytes)
{
    return Bio(BIO_new_mem_buf(bytes.data(), static_cast<int>(bytes.size())));
}

// As a server does: the chain to the CA, clientAuth, and the signature over the body.
bool verifies(const std::string &header, std::string_view body, const std::string &caPem)
{
    const std::string der = base::fromBase64(header).value_or("");
    const Cms cms(d2i_CMS_bio(memory(der).get(), nullptr));
    const CertificatePointer root(
        PEM_read_bio_X509(memory(caPem).get(), nullptr, nullptr, nullptr));
    const Store store(X509_STORE_new());
    X509_STORE_add_cert(store.get(), root.get());
    X509_STORE_set_purpose(store.get(), X509_PURPOSE_SSL_CLIENT);
    const Bio content = memory(body);
    return cms
        && CMS_verify(
               cms.get(), nullptr, store.get(), content.get(), nullptr, CMS_DETACHED | CMS_BINARY)
        == 1;
}

DeviceCa newCa()
{
    return std::move(*DeviceCa::make(base::WallClock().now()));
}

} // namespace

class IdentityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signatureVerifiesAgainstItsCaAlone_data()
    {
        QTest::addColumn<KeyKind>("kind");
        QTest::newRow("EC P-256") << KeyKind::EcP256;
        QTest::newRow("RSA") << KeyKind::Rsa2048;
    }
    void signatureVerifiesAgainstItsCaAlone()
    {
        QFETCH(KeyKind, kind);
        const DeviceCa ca = newCa();
        const auto identity = ca.issue("MAC-1", kind);
        QVERIFY(identity.has_value());
        const std::string body = "line one\nline two\r\n";
        const auto header = identity->signature(body);
        QVERIFY(header.has_value());
        QVERIFY(verifies(*header, body, ca.certificatePem()));
        QVERIFY(!verifies(*header, body + " ", ca.certificatePem()));
        QVERIFY(!verifies(*header, body, newCa().certificatePem()));
    }

    void renewalKeepsTheKeyAndChangesTheCertificate()
    {
        const DeviceCa ca = newCa();
        const auto first = ca.issue("MAC-1", KeyKind::EcP256);
        const auto second = ca.renew(*first, "MAC-1");
        QVERIFY(second.has_value());
        QCOMPARE(EVP_PKEY_eq(X509_get0_pubkey(first->certificate()),
                     X509_get0_pubkey(second->certificate())),
            1);
        QVERIFY(X509_cmp(first->certificate(), second->certificate()) != 0);
    }

    void savedCaIssuesWhatItsCopyTrusts()
    {
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath(QStringLiteral("ca")).toStdString();
        const DeviceCa ca = newCa();
        QVERIFY(ca.save(path).has_value());
        QCOMPARE(QFile::permissions(QString::fromStdString(path / "ca.key")) & 0x077,
            QFile::Permissions());
        const auto copy = DeviceCa::load(path);
        QVERIFY(copy.has_value());
        const auto header = copy->issue("MAC-1", KeyKind::EcP256)->signature("body");
        QVERIFY(verifies(*header, "body", ca.certificatePem()));
    }

    void missingAndBrokenFilesAreToldApart()
    {
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        QCOMPARE(Identity::load(path, "MAC-1").error().kind, base::ErrorKind::NotFound);
        QFile half(folder.filePath(QStringLiteral("MAC-1.key")));
        QVERIFY(half.open(QIODevice::WriteOnly));
        half.write("no key");
        half.close();
        const auto broken = Identity::load(path, "MAC-1");
        QVERIFY(!broken && broken.error().kind != base::ErrorKind::NotFound);
        QVERIFY(broken.error().where.find("MAC-1.key") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(IdentityTest)
#include "identitytest.moc"
