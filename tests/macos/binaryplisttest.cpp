// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "macos/plist.h"

#include "macos/support/libplist.h"

#include <QTest>

using namespace latchkey;
using macos::Plist;

namespace {

constexpr std::size_t mebibyte = std::size_t{1024} * 1024;

std::string bigEndian(std::uint64_t value)
{
    std::string bytes;
    for (int shift = 56; shift >= 0; shift -= 8) {
        bytes += static_cast<char>(value >> shift);
    }
    return bytes;
}

// A binary list of these objects, the first of them its root; offsets of 4 bytes, references of 1.
std::string assembled(const std::vector<std::string> &objects, std::uint64_t top = 0)
{
    std::string bytes = "bplist00";
    std::string offsets;
    for (const auto &object : objects) {
        offsets += bigEndian(bytes.size()).substr(4);
        bytes += object;
    }
    const auto table = bytes.size();
    return bytes + offsets + std::string(6, '\0') + "\x04\x01" + bigEndian(objects.size())
        + bigEndian(top) + bigEndian(table);
}

} // namespace

class BinaryPlistTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatLibplistWrites()
    {
        const auto plist = Plist::dict(
            {{"Users",
                 Plist::array(
                     {Plist::dict({{"APFSCryptoUserUUID", "0A1B2C3D-1111-4222-8333-444455556666"},
                         {"VolumeOwner", true}})})},
                {"Name", "Zoë 東京 🍏"}, {"Small", 7}, {"Medium", 70'000}, {"Real", 0.25},
                {"Large", std::int64_t{1} << 40}, {"Data", Plist::data(std::string(300, 'x'))},
                {"At", base::fromMillis(1'772'000'000'000)}, {"Empty", Plist::dict()},
                {"No", false}});
        const auto bytes = libplist::toBinary(macos::writePlist(plist));
        QVERIFY(bytes.starts_with("bplist00"));
        QCOMPARE(macos::readPlist(bytes, mebibyte).value(), plist);
    }

    void everyTruncationIsRefused()
    {
        const auto bytes = libplist::toBinary(
            macos::writePlist(Plist::dict({{"a", Plist::array({1, "two", true})}})));
        for (std::size_t size = 0; size < bytes.size(); ++size) {
            QVERIFY(!macos::readPlist(bytes.substr(0, size), mebibyte).has_value());
        }
        QVERIFY(!macos::readPlist(bytes + '\0', mebibyte).has_value());
    }

    void readsOrRefusesObjects_data()
    {
        QTest::addColumn<QByteArray>("object");
        QTest::addColumn<QByteArray>("why"); // empty: read
        const auto row = [](const char *name, const QByteArray &object, const char *why) {
            QTest::newRow(name) << object << QByteArray(why);
        };
        const QByteArray zeros(16, '\0');
        row("true", "\x09", "");
        row("null", QByteArray("\0", 1), "an object that no property list has");
        row("fill", "\x0F", "an object that no property list has");
        row("integer 1", QByteArray("\x10\x07", 2), "");
        row("integer 8", "\x13" + QByteArray(8, '\xFF'), "");
        row("integer 16", "\x14" + zeros.left(8) + QByteArray(8, '\xFF'), "");
        row("integer 16 beyond 64 bits", "\x14" + QByteArray(16, '\x01'), "a bad integer");
        row("integer 32", "\x15" + zeros + zeros, "an object that no property list has");
        row("real nan", "\x23\x7F\xF8" + zeros.left(6), "a bad real");
        row("float infinity", QByteArray("\x22\x7F\x80\0\0", 5), "a bad real");
        row("date nan", "\x33\x7F\xF8" + zeros.left(6), "a bad date");
        row("date 1e300", "\x33\x7E\x37" + zeros.left(6), "a bad date");
        row("short date", "\x32" + zeros.left(4), "an object that no property list has");
        row("UID", QByteArray("\x80\x01", 2), "an object that no property list has");
        row("set", "\xC0", "an object that no property list has");
        row("ascii",
            "\x53"
            "abc",
            "");
        row("ascii with a high byte",
            "\x53"
            "ab\xC3",
            "a string with bytes that are no text");
        row("ascii with NUL",
            QByteArray("\x53"
                       "a\0b",
                4),
            "a string with bytes that are no text");
        row("ascii beyond the end",
            "\x5E"
            "abc",
            "an object beyond the end");
        row("UTF-16", QByteArray("\x61\x67\x71", 3), "");
        row("UTF-16 pair", "\x62\xD8\x3C\xDF\x4F", "");
        row("UTF-16 half a pair", "\x61\xD8\x3C", "a string with bytes that are no text");
        row("UTF-16 low first", "\x61\xDF\x4F", "a string with bytes that are no text");
        row("UTF-16 bad pair", QByteArray("\x62\xD8\x3C\0a", 5),
            "a string with bytes that are no text");
        row("data beyond the end",
            "\x4E"
            "abc",
            "an object beyond the end");
        row("long count",
            QByteArray("\x4F\x10\x03"
                       "abc",
                6),
            "");
        row("huge count", "\x4F\x13" + QByteArray(8, '\xFF') + "abc", "an object beyond the end");
        row("count that is no integer",
            QByteArray("\x4F\x53\x03"
                       "abc",
                6),
            "a bad count");
        row("array beyond the end", "\xAE", "an object beyond the end");
        row("array of itself", QByteArray("\xA1\0", 2), "more than 64 levels");
        row("array of nothing", QByteArray("\xA1\x09", 2), "a reference to nothing");
        row("dict with itself as key", QByteArray("\xD1\0\0", 3), "a key that is no string");
    }

    void readsOrRefusesObjects()
    {
        QFETCH(QByteArray, object);
        QFETCH(QByteArray, why);
        const auto plist = macos::readPlist(assembled({object.toStdString()}), mebibyte);
        QCOMPARE(QByteArray::fromStdString(plist ? "" : plist.error().detail), why);
    }

    void aKeyTwiceIsRefused()
    {
        const auto bytes = assembled({std::string("\xD2\x01\x02\x03\x03", 5),
            "\x51"
            "a",
            "\x51"
            "a",
            "\x09"});
        QCOMPARE(macos::readPlist(bytes, mebibyte).error().detail, std::string("a key twice"));
    }

    void sharedValuesCannotMultiply()
    {
        // 40 levels of 10 references each to the level below: 10^40 values in 500 bytes.
        std::vector<std::string> levels;
        for (char i = 1; i <= 40; ++i) {
            levels.push_back("\xAA" + std::string(10, i));
        }
        levels.emplace_back("\x09");
        const auto values = macos::readPlist(assembled(levels), mebibyte);
        QCOMPARE(values.error().kind, base::ErrorKind::TooLarge);

        // 100 references to one text of 100,000 bytes.
        const auto texts = macos::readPlist(
            assembled({"\xAF\x10\x64" + std::string(100, '\x01'),
                std::string("\x5F\x12\x00\x01\x86\xA0", 6) + std::string(100'000, 'x')}),
            mebibyte);
        QCOMPARE(texts.error().kind, base::ErrorKind::TooLarge);
    }

    void damagedTrailersAreRefused()
    {
        const auto good = assembled({"\x09"});
        QVERIFY(macos::readPlist(good, mebibyte).has_value());
        for (std::size_t i = good.size() - 26; i < good.size(); ++i) {
            for (const char value : {'\x02', '\x7F', '\xFF'}) {
                auto bytes = good;
                bytes[i] = value;
                const bool same = bytes == good || i == good.size() - 25; // any reference size
                QVERIFY(same || !macos::readPlist(bytes, mebibyte).has_value());
            }
        }
    }
};

QTEST_GUILESS_MAIN(BinaryPlistTest)
#include "binaryplisttest.moc"
