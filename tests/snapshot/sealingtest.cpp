// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/sealedreader.h"
#include "snapshot/sealedwriter.h"

#include "base/encoding.h"
#include "base/file.h"
#include "domain/snapshottrouble.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace latchkey;
using domain::SnapshotTrouble;

namespace {

const base::Secret passphrase(std::string_view("a passphrase of some length"));
const std::vector<std::string> lines = {"first", std::string(70'000, 'x'), "", "last"};

snapshot::Header header()
{
    return {.takenAt = base::Instant(std::chrono::milliseconds(1'800'000'000'000)),
        .version = "1.0",
        .macs = 480,
        .servers = {"latchkey", "jamf"},
        .derivation = {.salt = {}, .passes = 1, .memory = 8192}};
}

std::string troubleOf(const base::Error &error)
{
    return error.detail;
}

} // namespace

/// One file of four lines over two chunks, and what can happen to it on its way.
class SealingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = std::filesystem::path(m_folder->path().toStdString()) / "file";
        auto writer = snapshot::SealedWriter::create(m_file, header(), passphrase);
        QVERIFY(writer);
        for (const std::string &line : lines) {
            QVERIFY(writer->writeLine(line));
        }
        const auto hash = writer->finish();
        QVERIFY(hash);
        QCOMPARE(hash->size(), std::size_t{64});
        QVERIFY(!std::filesystem::exists(m_file)); // not yet
        QVERIFY(writer->commit());
        m_bytes = base::readFile(m_file, 1'000'000).value();
        m_preamble = snapshot::preambleOf(snapshot::readHeader(m_file).value()).size();
    }

    void whatWasWrittenIsRead()
    {
        const auto read = readAll();
        QVERIFY(read);
        QCOMPARE(*read, (std::vector<std::string>{lines[0], lines[1], lines[3]}));
    }

    void verifiedFileIsReadFromItsFirstLine()
    {
        auto reader = snapshot::SealedReader::open(m_file, passphrase);
        QVERIFY(reader && reader->verify());
        const auto line = reader->next();
        QVERIFY(line && *line);
        QCOMPARE(std::string(**line), lines[0]);
    }

    void headerIsReadWithoutThePassphrase()
    {
        const auto read = snapshot::readHeader(m_file);
        QVERIFY(read);
        QCOMPARE(read->macs, std::size_t{480});
        QCOMPARE(read->version, std::string("1.0"));
        QCOMPARE(read->servers, header().servers);
        QCOMPARE(read->takenAt, header().takenAt);
    }

    void contentIsNotInTheClear()
    {
        QVERIFY(m_bytes.find("xxxxxxxx") == std::string::npos);
        QVERIFY(m_bytes.find("last") == std::string::npos);
    }

    void sameContentIsNeverTheSameFile()
    {
        const std::string before = m_bytes;
        init();
        QVERIFY(m_bytes.substr(m_preamble) != before.substr(m_preamble));
    }

    void wrongPassphraseIsSaidSo()
    {
        const auto reader
            = snapshot::SealedReader::open(m_file, base::Secret(std::string_view("another one")));
        QVERIFY(!reader);
        QCOMPARE(reader.error().kind, base::ErrorKind::KeyRefused);
        QCOMPARE(troubleOf(reader.error()), std::string("wrong-passphrase"));
    }

    // One in every byte of the header, and some in each part of the rest.
    void anyFlippedBitIsFound()
    {
        std::vector<std::size_t> places;
        for (std::size_t i = 0; i < m_preamble + 32 + 24 + 40; ++i) {
            places.push_back(i);
        }
        for (std::size_t i = m_preamble; i < m_bytes.size(); i += 4'999) {
            places.push_back(i);
        }
        places.push_back(m_bytes.size() - 1);
        for (const std::size_t place : places) {
            std::string changed = m_bytes;
            changed[place] = static_cast<char>(static_cast<unsigned>(changed[place]) ^ 1U);
            put(changed);
            const auto read = readAll();
            QVERIFY2(!read, std::to_string(place).c_str());
            const bool isInStream = place >= m_preamble + 32;
            QVERIFY2(
                !isInStream || troubleOf(read.error()) == "changed", read.error().detail.c_str());
        }
    }

    // Wherever it ends: in the header, between chunks, within one.
    void anyTruncationIsFound()
    {
        for (std::size_t size = 0; size < m_bytes.size(); size += size < 500 ? 3 : 7'001) {
            put(m_bytes.substr(0, size));
            const auto read = readAll();
            QVERIFY2(!read, std::to_string(size).c_str());
            QCOMPARE(
                troubleOf(read.error()), std::string(size < 16 ? "not-a-snapshot" : "truncated"));
        }
        put(m_bytes.substr(0, m_bytes.size() - snapshot::sealedChunkSize)); // a whole chunk
        QCOMPARE(troubleOf(readAll().error()), std::string("truncated"));
    }

    void anythingAfterTheEndIsFound()
    {
        put(m_bytes + "x");
        QCOMPARE(troubleOf(readAll().error()), std::string("changed"));
        put(m_bytes + m_bytes.substr(m_bytes.size() - snapshot::sealedChunkSize));
        QCOMPARE(troubleOf(readAll().error()), std::string("changed"));
    }

    void chunksInAnotherOrderAreFound()
    {
        const std::size_t start = m_preamble + 32 + snapshot::streamHeaderSize;
        std::string changed = m_bytes;
        const auto chunk = [&](std::size_t n) {
            return m_bytes.substr(start + n * snapshot::sealedChunkSize, snapshot::sealedChunkSize);
        };
        changed.replace(start, 2 * snapshot::sealedChunkSize, chunk(1) + chunk(0));
        put(changed);
        QCOMPARE(troubleOf(readAll().error()), std::string("changed"));
    }

    void newerFormatIsSaidSo()
    {
        std::string preamble = m_bytes.substr(0, m_preamble - 32);
        preamble[16] = 2;
        put(preamble + base::blake2b(preamble) + m_bytes.substr(m_preamble));
        QCOMPARE(troubleOf(readAll().error()), std::string("newer-format"));
        QCOMPARE(readAll().error().kind, base::ErrorKind::UnsupportedVersion);
    }

    void anotherFileIsNoSnapshot()
    {
        put("%PDF-1.7\nand more than sixteen bytes of it");
        QCOMPARE(troubleOf(readAll().error()), std::string("not-a-snapshot"));
    }

    // 1 TiB for one passphrase: nobody's machine is stopped by it.
    void passphraseThatCostsTooMuchIsRefused()
    {
        auto costly = header();
        costly.derivation
            = {.salt = std::string(16, 's'), .passes = 1, .memory = std::int64_t{1} << 40};
        put(snapshot::preambleOf(costly) + std::string(200, 'c'));
        QCOMPARE(troubleOf(readAll().error()), std::string("too-costly"));
    }

    void fileThatCannotBeWrittenLeavesTheOldOneWhole()
    {
        const auto missing = m_file.parent_path() / "missing" / "file";
        const auto writer = snapshot::SealedWriter::create(missing, header(), passphrase);
        QVERIFY(!writer);
        QCOMPARE(writer.error().kind, base::ErrorKind::Unwritable);
        {
            auto dropped = snapshot::SealedWriter::create(m_file, header(), passphrase);
            QVERIFY(dropped && dropped->writeLine("half") && dropped->finish());
        }
        QCOMPARE(base::readFile(m_file, 1'000'000).value(), m_bytes);
    }

private:
    base::Result<std::vector<std::string>> readAll()
    {
        auto reader = snapshot::SealedReader::open(m_file, passphrase);
        if (!reader) {
            return tl::unexpected(reader.error());
        }
        std::vector<std::string> read;
        while (true) {
            const auto line = reader->next();
            if (!line) {
                return tl::unexpected(line.error());
            }
            if (!*line) {
                return read;
            }
            read.emplace_back(**line);
        }
    }
    void put(const std::string &bytes) { QVERIFY(base::writeFileAtomically(m_file, bytes)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::filesystem::path m_file;
    std::string m_bytes;
    std::size_t m_preamble = 0;
};

QTEST_APPLESS_MAIN(SealingTest)
#include "sealingtest.moc"
