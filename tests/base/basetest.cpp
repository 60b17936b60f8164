// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/encoding.h"
#include "base/file.h"
#include "base/sealing.h"
#include "base/secret.h"
#include "base/time.h"

#include <QTemporaryDir>
#include <QTest>

using namespace latchkey::base;

class BaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sealOpensWithItsKeyAndBesideItsOwnerOnly()
    {
        const Secret key(std::string(32, 'k'));
        const std::string sealed = seal(key, "Ngozi Okoye", "HQ");
        QVERIFY(sealed != seal(key, "Ngozi Okoye", "HQ")); // a nonce of its own each time
        std::string plain;
        QVERIFY(unseal(key, sealed, "HQ", plain));
        QCOMPARE(plain, std::string("Ngozi Okoye"));
        QVERIFY(!unseal(key, sealed, "Schools", plain));
        QVERIFY(!unseal(Secret(std::string(32, 'x')), sealed, "HQ", plain));
        for (std::size_t at = 0; at < sealed.size(); ++at) {
            std::string changed = sealed;
            changed[at] = static_cast<char>(changed[at] ^ 1);
            QVERIFY(!unseal(key, changed, "HQ", plain));
            QVERIFY(!unseal(key, sealed.substr(0, at), "HQ", plain));
        }
    }

    void readsAndWritesRfc3339_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("written"); // empty: refused
        QTest::newRow("utc") << QByteArray("2026-03-10T08:00:00Z")
                             << QByteArray("2026-03-10T08:00:00Z");
        QTest::newRow("offset") << QByteArray("2026-03-10T08:00:00+02:00")
                                << QByteArray("2026-03-10T06:00:00Z");
        QTest::newRow("millis") << QByteArray("2026-03-10T08:00:00.25Z")
                                << QByteArray("2026-03-10T08:00:00.250Z");
        QTest::newRow("leap day") << QByteArray("2024-02-29T00:00:00Z")
                                  << QByteArray("2024-02-29T00:00:00Z");
        QTest::newRow("no leap day") << QByteArray("2026-02-29T00:00:00Z") << QByteArray();
        QTest::newRow("no zone") << QByteArray("2026-03-10T08:00:00") << QByteArray();
        QTest::newRow("hour 24") << QByteArray("2026-03-10T24:00:00Z") << QByteArray();
        QTest::newRow("trailing") << QByteArray("2026-03-10T08:00:00Zx") << QByteArray();
        QTest::newRow("empty") << QByteArray("") << QByteArray();
    }

    void readsAndWritesRfc3339()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, written);
        const auto at = parseRfc3339(text.toStdString());
        QCOMPARE(at.has_value(), !written.isEmpty());
        if (at) {
            QCOMPARE(QByteArray::fromStdString(formatRfc3339(*at)), written);
        }
    }

    void base64RoundTripsAndRefusesOtherBytes()
    {
        const std::string bytes("\0\xff latchkey", 11);
        QCOMPARE(fromBase64(toBase64(bytes)).value(), bytes);
        QCOMPARE(fromBase64("QUJD\nREVG").value(), std::string("ABCDEF"));
        QVERIFY(!fromBase64("QUJ*").has_value());
        QVERIFY(!fromBase64("QUJ").has_value());
    }

    void utf8IsCheckedStrictly()
    {
        QVERIFY(isValidUtf8("Zoë 東京 🍏"));
        QVERIFY(!isValidUtf8("\xC0\x80"));
        QVERIFY(!isValidUtf8("\xED\xA0\x80"));
        QVERIFY(!isValidUtf8("\xF5\x80\x80\x80"));
        QVERIFY(!isValidUtf8("\xE6\x9D"));
    }

    void textIsCutBetweenCharacters()
    {
        QCOMPARE(firstBytes("東京", 6), std::string_view("東京"));
        QCOMPARE(firstBytes("東京", 5), std::string_view("東"));
        QCOMPARE(firstBytes("東京", 3), std::string_view("東"));
        QCOMPARE(firstBytes("東京", 2), std::string_view());
        QCOMPARE(firstBytes("a🍏", 4), std::string_view("a"));
    }

    void secretComparesAndMoves()
    {
        std::string source = "token bytes";
        Secret secret = Secret::takeFrom(source);
        QVERIFY(source.empty());
        QVERIFY(secret.equals(Secret("token bytes")));
        const Secret moved = std::move(secret);
        QCOMPARE(std::string(moved.view()), std::string("token bytes"));
    }

    void endedSecretLeavesNothingInTheBlockThatTheNextOneGets()
    {
        const unsigned char *where = nullptr;
        {
            const Secret secret(std::string(40, 's'));
            where = secret.bytes();
        }
        const Secret next = Secret::ofSize(40);
        QCOMPARE(next.bytes(), where);
        QCOMPARE(std::string(next.view()), std::string(40, '\0'));
        const Secret shorter(std::string_view("s"));
        const Secret empty(std::string_view{});
        QVERIFY(shorter.bytes() != where);
        QVERIFY(empty.isEmpty());
    }

    void atomicWriteKeepsModeAndContent()
    {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath(QStringLiteral("file")).toStdString();
        QVERIFY(writeFileAtomically(path, "one").has_value());
        QVERIFY(writeFileAtomically(path, "two").has_value());
        QCOMPARE(readFile(path, 10).value(), std::string("two"));
        QVERIFY(requirePrivate(path).has_value());
        QCOMPARE(readFile(path, 2).error().kind, ErrorKind::TooLarge);
    }
};

QTEST_GUILESS_MAIN(BaseTest)
#include "basetest.moc"
