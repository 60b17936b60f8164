// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "macos/macoutput.h"
#include "macos/print.h"
#include "macos/support/reporttext.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace latchkey;

namespace {

const std::string scriptPath = LATCHKEY_SOURCE_DIR "/resources/mac/latchkey-report.sh";

std::string scriptText()
{
    return base::readFile(scriptPath, 65536).value();
}

} // namespace

class ReportScriptTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        tool("date", macos::printDate(base::parseRfc3339("2026-03-10T08:00:00Z").value()));
        tool("ioreg", macos::printIdentity("C02LK0000001", "0A1B2C3D-1111-4222-8333-444455556666"));
        tool("sw_vers", macos::printVersion("14.4.1", "23E224"));
        tool("profiles",
            macos::printEnrollment({.enrolledViaDep = true,
                .enrolled = true,
                .userApproved = true,
                .mdmServer = "https://mdm.example.com/mdm?a=1&b=2"}),
            macos::printTokenStatus(true, false));
        tool("diskutil",
            macos::printCryptoUsers(
                std::vector<domain::CryptoUser>{{.uuid = "0C1B2C3D-1111-4222-8333-444455556666",
                    .type = domain::CryptoUserType::LocalUser,
                    .volumeOwner = true}}));
        tool("fdesetup",
            macos::printUnlockUsers(std::vector<domain::UnlockUser>{
                {.name = "kim<lee>", .uuid = "0C1B2C3D-1111-4222-8333-444455556666"}}));
    }

    void itsOutputIsReadWhole()
    {
        tool("id", "0\n");
        const auto report = macos::readMacOutput(run()).value();
        QCOMPARE(QByteArray::fromStdString(factsText(report)),
            QByteArray("serial C02LK0000001\n"
                       "uuid 0A1B2C3D-1111-4222-8333-444455556666\n"
                       "osVersion 14.4.1 @2026-03-10T08:00:00Z\n"
                       "enrolled true @2026-03-10T08:00:00Z\n"
                       "enrollmentType ade @2026-03-10T08:00:00Z\n"
                       "userApproved true @2026-03-10T08:00:00Z\n"
                       "macSaysSupported true @2026-03-10T08:00:00Z\n"
                       "macSaysEscrowed false @2026-03-10T08:00:00Z\n"
                       "mdmServer https://mdm.example.com/mdm?a=1&b=2 @2026-03-10T08:00:00Z\n"
                       "crypto 0C1B2C3D-1111-4222-8333-444455556666 local-user owner=yes\n"
                       "cryptoUsers complete @2026-03-10T08:00:00Z\n"
                       "unlock kim<lee> 0C1B2C3D-1111-4222-8333-444455556666\n"
                       "unlockUsers complete @2026-03-10T08:00:00Z\n"));
        QVERIFY(report.notRecognised.empty());
        QCOMPARE(report.inputs.front().kind, std::string("date"));
    }

    void withoutRootItAsksNobody()
    {
        tool("id", "501\n");
        const auto text = run();
        QVERIFY(text.find("fdesetup") == std::string::npos);
        QVERIFY(text.find("sudo") == std::string::npos);
    }

    void theResultIsOneXmlElement()
    {
        tool("id", "0\n");
        const auto text = QString::fromStdString(run());
        QVERIFY(text.startsWith(QStringLiteral("<result>\n")));
        QVERIFY(text.endsWith(QStringLiteral("</result>\n")));
        QCOMPARE(text.count(QLatin1Char('<')), 2);
        QVERIFY(text.contains(QStringLiteral("kim&lt;lee&gt;")));
        QVERIFY(text.contains(QStringLiteral("a=1&amp;b=2")));
    }

    void itRunsTheseCommandsAndNoOthers()
    {
        tool("id", "0\n");
        for (const char *other : {"sysadminctl", "dscl", "security", "defaults", "launchctl"}) {
            tool(other, "");
        }
        (void)run();
        QCOMPARE(base::readFile(callsPath(), 65536).value(),
            std::string("date -u +%FT%TZ\n"
                        "ioreg -rd1 -c IOPlatformExpertDevice\n"
                        "sw_vers \n"
                        "profiles status -type enrollment\n"
                        "profiles status -type bootstraptoken\n"
                        "diskutil apfs listcryptousers /\n"
                        "id -u\n"
                        "fdesetup list\n"));
    }

    void itAsksNobodyForAnything()
    {
        tool("id", "0\n");
        tool("profiles", "", "");
        QFile asking(m_folder->filePath(QStringLiteral("profiles")));
        QVERIFY(asking.open(QIODevice::WriteOnly));
        asking.write("#!/bin/sh\nread -r answer && echo \"typed: $answer\"\necho asked\n");
        asking.close();
        const std::string text = run("typed at the prompt\n");
        QVERIFY(text.find("asked") != std::string::npos);
        QVERIFY(text.find("typed") == std::string::npos);
    }

    void itChangesNothingOnTheMac_data()
    {
        QTest::addColumn<QByteArray>("word");
        for (const char *word : {"install", "remove", "renew", "validate", "sysadminctl",
                 "dseditgroup", "defaults", "rm ", "password -", "curl", "osascript"}) {
            QTest::newRow(word) << QByteArray(word);
        }
    }

    void itChangesNothingOnTheMac()
    {
        QFETCH(QByteArray, word);
        QVERIFY(scriptText().find(word.toStdString()) == std::string::npos);
    }

    void shellcheckFindsNothing()
    {
        const QString checker = QStandardPaths::findExecutable(QStringLiteral("shellcheck"));
        if (checker.isEmpty()) {
            QSKIP("shellcheck is not installed");
        }
        QProcess process;
        process.start(checker, {QString::fromStdString(scriptPath)});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.readAll(), QByteArray());
        QCOMPARE(process.exitCode(), 0);
    }

private:
    // A command of the Mac that prints this text, or the other where it is asked for the token.
    void tool(const QString &name, const std::string &text, const std::string &tokenText = {})
    {
        const QString path = m_folder->filePath(name);
        QFile::remove(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\necho \"${0##*/} $*\" >>" + QByteArray::fromStdString(callsPath())
            + "\ncase \"$*\" in *bootstraptoken*) cat <<'END'\n");
        file.write(QByteArray::fromStdString(tokenText));
        file.write("END\n;; *) cat <<'END'\n");
        file.write(QByteArray::fromStdString(text));
        file.write("END\n;; esac\n");
        file.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    }

    void tool(const char *name, const std::string &text, const std::string &tokenText = {})
    {
        tool(QString::fromLatin1(name), text, tokenText);
    }

    [[nodiscard]] std::string callsPath() const
    {
        return m_folder->filePath(QStringLiteral("calls")).toStdString();
    }

    // The script as it is, in the plainest shell there is, with the commands above before those of
    // this machine.
    std::string run(const QByteArray &typed = {})
    {
        std::string text = scriptText();
        const std::string path = "\nPATH=";
        text.insert(text.find(path) + path.size(), m_folder->path().toStdString() + ":");
        QFile script(m_folder->filePath(QStringLiteral("script.sh")));
        if (!script.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
            qFatal("cannot write the script");
        }
        script.write(QByteArray::fromStdString(text));
        script.close();
        const QString dash = QStandardPaths::findExecutable(QStringLiteral("dash"));
        QProcess process;
        process.start(dash.isEmpty() ? QStringLiteral("/bin/sh") : dash, {script.fileName()});
        process.write(typed);
        process.closeWriteChannel();
        return process.waitForFinished() && process.exitCode() == 0
            ? process.readAllStandardOutput().toStdString()
            : std::string();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(ReportScriptTest)
#include "reportscripttest.moc"
