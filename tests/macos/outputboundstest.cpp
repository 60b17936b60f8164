// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "macos/macoutput.h"

#include "macos/support/cases.h"
#include "macos/support/reporttext.h"

#include <QTest>

#include <ctime>
#include <functional>

using namespace latchkey;

namespace {

constexpr std::size_t mebibyte = std::size_t{1024} * 1024;

std::string repeated(std::string_view text, std::size_t size)
{
    std::string all;
    all.reserve(size + text.size());
    while (all.size() < size) {
        all += text;
    }
    return all;
}

double seconds(const std::string &input)
{
    const std::clock_t begin = std::clock();
    const auto report = macos::readMacOutput(input);
    return report ? static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC : -1;
}

std::string manyUnlockUsers(std::size_t size)
{
    std::string all;
    for (int i = 100'000; all.size() < size; ++i) {
        const std::string number = std::to_string(i);
        all += "user" + number + ",0A1B2C3D-1111-4222-8333-444455" + number + "\n";
    }
    return all;
}

} // namespace

class OutputBoundsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void workGrowsLinearly_data()
    {
        QTest::addColumn<QByteArray>("fragment");
        const auto row
            = [](const char *name, const QByteArray &fragment) { QTest::newRow(name) << fragment; };
        std::string all;
        for (const Case &entry : readCases()) {
            all += entry.escaped ? std::string() : entry.input;
        }
        row("real outputs", QByteArray::fromStdString(all));
        row("one line of letters", "a");
        row("one line of words", "bootstrap token ");
        row("newlines", "\n");
        row("open tags", "<");
        row("tags", "<p>");
        row("open entities", "&amp");
        row("entities", "&amp;");
        row("escapes", "\x1B[");
        row("titles", "\x1B]");
        row("quoting", "> ");
        row("high bytes", "\xFF");
        row("dashes", "\xE2\x80\x94");
        row("prompts", "$ ");
        row("prompt lines", "kim@mac ~ % sysadminctl -secureTokenStatus kim\n");
        row("commands of a line", "dscl . -list /Users; ");
        row("passwords", " -password");
        row("recovery keys", "ABCD-");
        row("entries", "+-- x\n");
        row("headers", "Cryptographic users for disk1 (9 found)\n");
        row("brackets", "{(");
        row("pairs", "a = b; ");
        row("pair lines", "EACSPreflight = success;\n");
        row("open quotes", "a = \"");
        row("open lists", "<plist>");
        row("open list lines", "<plist>\n");
        row("broken lists", "<plist>\nx y\n");
        row("base64", "YnBsaXN0");
        row("base64 lines", "YnBsaXN0\n");
        row("binary magic", " bplist00");
        row("commas", ",");
        row("alternating", "FileVault is On.\nnothing\n");
        row("dates", "2026-03-10T08:00:00Z\nFileVault is On.\n");
        row("tokens", "Secure token is ENABLED for user kim\n");
        row("authorities", ";securetoken");
    }

    // Eight times the bytes take far less than the 64 times of quadratic work.
    void workGrowsLinearly()
    {
        QFETCH(QByteArray, fragment);
        const double one = seconds(repeated(fragment.toStdString(), mebibyte / 16));
        const double eight = seconds(repeated(fragment.toStdString(), mebibyte / 2));
        QVERIFY2(one >= 0 && eight <= 24 * one + 0.3,
            (std::to_string(one) + " s, " + std::to_string(eight) + " s").c_str());
    }

    void sixtyFourMebibytesAreRead()
    {
        const auto report = macos::readMacOutput(std::string(64 * mebibyte, ' '));
        QVERIFY(report.has_value());
        QCOMPARE(QByteArray::fromStdString(reportText(*report)), QByteArray("not 1 empty\n"));
    }

    void moreIsRefused()
    {
        const auto report = macos::readMacOutput(std::string(64 * mebibyte + 1, ' '));
        QCOMPARE(report.error().kind, base::ErrorKind::TooLarge);
        const std::string half(33 * mebibyte, ' ');
        const std::array<std::string_view, 2> two = {half, half};
        QCOMPARE(macos::readMacOutput(two).error().kind, base::ErrorKind::TooLarge);
    }

    void whatIsKeptIsBounded()
    {
        const auto users = macos::readMacOutput(manyUnlockUsers(mebibyte)).value();
        QCOMPARE(users.facts.unlockUsers->items.size(), std::size_t{10'000});
        QVERIFY(!users.facts.unlockUsers->complete);

        const auto lines
            = macos::readMacOutput(repeated("FileVault is On.\nnothing\n", mebibyte)).value();
        QVERIFY(lines.inputs.size() <= 10'001);
        QVERIFY(lines.notRecognised.size() <= 10'001);
        QCOMPARE(lines.facts.statements.at(domain::Fact::FileVault).size(), std::size_t{1});
    }

    void aHundredThousandLevelsAreADamagedList()
    {
        const auto report
            = macos::readMacOutput("<plist>" + repeated("<array>\n", 800'000) + "</plist>").value();
        QCOMPARE(report.notRecognised.size(), std::size_t{1});
        QCOMPARE(report.notRecognised.front().why, domain::NotRecognisedWhy::DamagedPlist);
    }

    void filesAreOneMacWithTimesOfTheirOwn()
    {
        const std::array<std::string_view, 3> files = {"2026-03-10T08:00:00Z\nFileVault is On.\n",
            "profiles: Bootstrap Token escrowed to server: YES\n", "nothing"};
        const auto report = macos::readMacOutput(files).value();
        QCOMPARE(QByteArray::fromStdString(reportText(report)),
            QByteArray("fileVault on @2026-03-10T08:00:00Z\nmacSaysEscrowed true\ninput 1 date\n"
                       "input 2 fdesetup-status\ninput 3 profiles-status-bootstraptoken\n"
                       "not 4 not-a-known-output\n"));
    }

    // An install says what the Mac believes too, so the order across facts decides (W9).
    void theLastAnswerStandsLastAmongAllFacts()
    {
        const auto report = macos::readMacOutput("Bootstrap Token escrowed to server: NO\n"
                                                 "profiles: Bootstrap Token escrowed\n"
                                                 "Bootstrap Token escrowed to server: NO\n")
                                .value();
        const auto &statements = report.facts.statements;
        const auto &status = statements.at(domain::Fact::MacSaysEscrowed).front();
        const auto &install = statements.at(domain::Fact::InstallResult).front();
        QCOMPARE(status.value.value(), domain::Value(false));
        QVERIFY(status.position.value > install.position.value);
    }

    void noFileIsEmptyInput()
    {
        const auto report = macos::readMacOutput(std::span<const std::string_view>()).value();
        QCOMPARE(QByteArray::fromStdString(reportText(report)), QByteArray("not 1 empty\n"));
    }
};

QTEST_GUILESS_MAIN(OutputBoundsTest)
#include "outputboundstest.moc"
