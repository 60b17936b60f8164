// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "macos/macoutput.h"

#include "base/encoding.h"
#include "macos/support/cases.h"
#include "macos/support/reporttext.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace latchkey;

namespace {

std::string replaced(std::string text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != std::string::npos;
         at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
    return text;
}

// Each line between two texts.
std::string wrapped(const std::string &text, std::string_view before, std::string_view after)
{
    std::string lines(before);
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\n') {
            lines.append(after).append("\n").append(i + 1 < text.size() ? before : "");
        } else {
            lines += text[i];
        }
    }
    return lines;
}

std::string utf16(const std::string &text, bool bigEndian)
{
    std::string bytes = bigEndian ? "\xFE\xFF" : "\xFF\xFE";
    for (const char16_t unit : QString::fromStdString(text).toStdU16String()) {
        const char high = static_cast<char>(unit >> 8U);
        const char low = static_cast<char>(unit & 0xFFU);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

std::string escapedHtml(const std::string &text)
{
    return QString::fromStdString(text).toHtmlEscaped().toStdString();
}

struct Disguise {
    const char *name;
    std::function<std::string(const std::string &)> put;
};

// Ways in which one and the same output reaches us; none of them may change what it says.
const std::vector<Disguise> &disguises()
{
    static const std::vector<Disguise> all = {
        {"CRLF", [](const auto &text) { return replaced(text, "\n", "\r\n"); }},
        {"CR", [](const auto &text) { return replaced(text, "\n", "\r"); }},
        {"UTF-8 with a mark", [](const auto &text) { return "\xEF\xBB\xBF" + text; }},
        {"UTF-16 little endian", [](const auto &text) { return utf16(text, false); }},
        {"UTF-16 big endian", [](const auto &text) { return utf16(text, true); }},
        {"colours", [](const auto &text) { return wrapped(text, "\x1B[0;32m", "\x1B[0m\x1B[K"); }},
        {"titles", [](const auto &text) { return wrapped(text, "\x1B]0;YES NO\x07", ""); }},
        {"NULs", [](const auto &text) { return wrapped(text, std::string_view("\0", 1), ""); }},
        {"mail", [](const auto &text) { return wrapped(text, "> ", ""); }},
        {"mail of a mail", [](const auto &text) { return wrapped(text, "> > ", ""); }},
        {"trailing blanks", [](const auto &text) { return wrapped(text, "", "  \t"); }},
        {"hard blanks", [](const auto &text) { return replaced(text, " ", "\xC2\xA0"); }},
        {"HTML", [](const auto &text) { return "<pre>" + escapedHtml(text) + "</pre>\n"; }},
        {"HTML breaks",
            [](const auto &text) {
                return "<div class=\"value\"><code>" + replaced(escapedHtml(text), "\n", "<br/>\n")
                    + "</code></div>\n";
            }},
        {"HTML breaks alone",
            [](const auto &text) { return replaced(escapedHtml(text), "\n", "<br>"); }},
        {"an extension attribute",
            [](const auto &text) { return "<result>" + text + "</result>\n"; }},
    };
    return all;
}

bool hasControl(std::string_view text)
{
    return std::ranges::any_of(text, [](char c) {
        return (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t') || c == 0x7F;
    });
}

} // namespace

class OutputCasesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_cases = readCases();
        QVERIFY(m_cases.size() >= 120);
    }

    void everyCaseIsReadAsExpected_data() { addCases(); }

    void everyCaseIsReadAsExpected()
    {
        const Case &entry = currentCase();
        const auto report = macos::readMacOutput(entry.input).value();
        QCOMPARE(QByteArray::fromStdString(reportText(report)),
            QByteArray::fromStdString(entry.expected));
    }

    void noReportIsEmptyOrUnprintable_data() { addCases(); }

    void noReportIsEmptyOrUnprintable()
    {
        const Case &entry = currentCase();
        const auto report = macos::readMacOutput(entry.input).value();
        QVERIFY(!report.inputs.empty() || !report.notRecognised.empty());
        QVERIFY(!hasControl(reportText(report)));
        QVERIFY(base::isValidUtf8(reportText(report)));
        for (const auto &[fact, statements] : report.facts.statements) {
            for (const auto &statement : statements) {
                QVERIFY(domain::isValidValue(fact, statement.value.value()));
            }
        }
    }

    void noDisguiseChangesWhatIsSaid_data() { addCases(); }

    void noDisguiseChangesWhatIsSaid()
    {
        const Case &entry = currentCase();
        if (entry.escaped) {
            return; // its bytes are its point
        }
        const auto plain = factsText(macos::readMacOutput(entry.input).value());
        for (const auto &disguise : disguises()) {
            const auto report = macos::readMacOutput(disguise.put(entry.input)).value();
            QVERIFY2(factsText(report) == plain,
                (std::string(disguise.name) + ":\n" + factsText(report)).c_str());
        }
    }

    void noCutLosesTheProcess_data() { addCases(); }

    void noCutLosesTheProcess()
    {
        const Case &entry = currentCase();
        for (std::size_t size = 0; size < entry.input.size(); size += 1 + size / 64) {
            const auto report
                = macos::readMacOutput(std::string_view(entry.input).substr(0, size)).value();
            QVERIFY(!report.inputs.empty() || !report.notRecognised.empty());
        }
    }

private:
    void addCases()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < m_cases.size(); ++i) {
            QTest::newRow(m_cases[i].name.c_str()) << static_cast<int>(i);
        }
    }

    const Case &currentCase()
    {
        const int index = *static_cast<int *>(QTest::qData("index", qMetaTypeId<int>()));
        return m_cases[static_cast<std::size_t>(index)];
    }

    std::vector<Case> m_cases;
};

QTEST_GUILESS_MAIN(OutputCasesTest)
#include "outputcasestest.moc"
