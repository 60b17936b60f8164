// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "macos/macoutput.h"

#include "macos/support/cases.h"

#include <QTest>

#include <algorithm>
#include <cstdlib>
#include <malloc.h>
#include <new>

using namespace latchkey;

namespace {

// What this program has taken by `new` and not given back, and the most that it ever was. One
// thread runs here.
std::size_t taken = 0;
std::size_t most = 0;

} // namespace

void *operator new(std::size_t size, const std::nothrow_t &) noexcept
{
    void *memory = std::malloc(size);
    if (memory != nullptr) {
        taken += malloc_usable_size(memory);
        most = std::max(most, taken);
    }
    return memory;
}

void *operator new(std::size_t size)
{
    void *memory = operator new(size, std::nothrow);
    if (memory == nullptr) {
        throw std::bad_alloc();
    }
    return memory;
}

void operator delete(void *memory) noexcept
{
    taken -= memory == nullptr ? 0 : malloc_usable_size(memory);
    std::free(memory);
}

void operator delete(void *memory, std::size_t) noexcept
{
    operator delete(memory);
}

namespace {

constexpr std::size_t mebibyte = std::size_t{1024} * 1024;

std::string repeated(const std::string &text, std::size_t size)
{
    std::string all;
    all.reserve(size + text.size());
    while (all.size() < size) {
        all += text;
    }
    return all;
}

} // namespace

class OutputMemoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tenMebibytesTakeAFixedAmount_data()
    {
        QTest::addColumn<QByteArray>("text");
        std::string all;
        for (const Case &entry : readCases()) {
            all += entry.escaped ? std::string() : entry.input;
        }
        QTest::newRow("every output") << QByteArray::fromStdString(all);
        QTest::newRow("one answer") << QByteArray("FileVault is On.\n");
        QTest::newRow("answer and nonsense") << QByteArray("FileVault is On.\nnothing\n");
        QTest::newRow("two reasons in turn")
            << QByteArray("Cryptographic users for disk1 (9 found)\n+-- x\n\nnothing\n");
    }

    // Beside the text itself; it is reached long before, and 64 MiB take no more.
    void tenMebibytesTakeAFixedAmount()
    {
        constexpr std::size_t enough = 8 * mebibyte;
        QFETCH(QByteArray, text);
        const std::string input = repeated(text.toStdString(), 10 * mebibyte);
        const std::size_t before = taken;
        most = taken;
        const auto report = macos::readMacOutput(input).value();
        QVERIFY2(most - before <= enough, std::to_string(most - before).c_str());
        QVERIFY(report.inputs.size() <= 10'020);
        QVERIFY(report.notRecognised.size() <= 10'010);
        QVERIFY(!report.inputs.empty());
    }
};

QTEST_GUILESS_MAIN(OutputMemoryTest)
#include "outputmemorytest.moc"
