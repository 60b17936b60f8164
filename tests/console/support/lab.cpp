// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/support/lab.h"

#include "base/file.h"
#include "connectors/serverregistry.h"
#include "console/support/must.h"
#include "console/support/patience.h"
#include "server/rest/tokenadmin.h"
#include "simulator/fleet.h"

#include <QTcpServer>
#include <QTest>

#include <sys/prctl.h>

#include <csignal>

namespace latchkey::tests {

namespace {

constexpr std::uint64_t seed = 7;

QString program(const QString &name)
{
    return QStringLiteral(LATCHKEY_BIN_DIR "/") + name;
}

/// The rest of the first line that starts so, once the program has said it.
QString said(QProcess &process, const QString &start)
{
    QByteArray all;
    while (process.waitForReadyRead(patience)) {
        all += process.readAllStandardOutput();
        for (const QByteArray &line : all.split('\n')) {
            const QString text = QString::fromUtf8(line);
            if (text.startsWith(start) && all.endsWith('\n')) {
                return text.mid(start.size()).trimmed();
            }
        }
    }
    qFatal("%s did not say “%s”, but: %s", qPrintable(process.program()), qPrintable(start),
        all.constData());
}

domain::Outcome afterResendOf(const simulator::Telling &telling)
{
    simulator::Mac mac = telling.mac;
    for (const simulator::Scene &scene : telling.scenes) {
        for (const simulator::Errand &errand : scene.errands) {
            if (const auto *change = std::get_if<simulator::Change>(&errand)) {
                change->apply(mac);
            }
        }
    }
    switch (mac.settings) {
    case simulator::Settings::Obeyed:
        return domain::Outcome::Verified;
    case simulator::Settings::Postponed:
        return domain::Outcome::Waiting;
    case simulator::Settings::Failing:
        return domain::Outcome::Failed;
    }
    return domain::Outcome::Unknown;
}

void end(QProcess &process)
{
    process.terminate();
    process.waitForFinished(patience);
}

QString freeAddress()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return QStringLiteral("127.0.0.1:%1").arg(probe.serverPort());
}

} // namespace

Lab::Lab(std::size_t macs)
    : m_wakes(freeAddress())
{
    for (QProcess *process : {&m_server, &m_fleet}) {
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        // A test that aborts leaves nobody behind.
        process->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    }
    if (QProcess::execute(program(QStringLiteral("latchkey-sim")),
            {QStringLiteral("ca"), QStringLiteral("--out"),
                m_folder.filePath(QStringLiteral("ca"))})
        != 0) {
        qFatal("no device CA");
    }
    startServer();
    m_importer = std::make_unique<Importer>(
        m_folder.filePath(QStringLiteral("data")).toStdString(), m_url);
    if (macs > 0) {
        startMacs(macs);
        importMacs(macs);
    }
    registerServer();
}

Lab::~Lab()
{
    end(m_fleet);
    end(m_server);
}

std::string Lab::profile() const
{
    return m_folder.filePath(QStringLiteral("profile")).toStdString();
}

void Lab::startServer()
{
    m_server.start(program(QStringLiteral("latchkeyd")),
        {QStringLiteral("serve"), QStringLiteral("--data"),
            m_folder.filePath(QStringLiteral("data")), QStringLiteral("--listen"), m_listen,
            QStringLiteral("--device-ca"), m_folder.filePath(QStringLiteral("ca/ca.pem")),
            QStringLiteral("--wake-url"), QStringLiteral("http://%1/").arg(m_wakes)});
    const QString url = said(m_server, QStringLiteral("listening on "));
    m_url = url.toStdString();
    m_listen = url.section(u'/', -1);
}

void Lab::killServer()
{
    m_server.kill();
    m_server.waitForFinished(patience);
}

void Lab::startMacs(std::size_t macs)
{
    m_fleet.start(program(QStringLiteral("latchkey-sim")),
        {QStringLiteral("fleet"), QStringLiteral("--server"), QString::fromStdString(m_url),
            QStringLiteral("--macs"), QString::number(macs), QStringLiteral("--seed"),
            QString::number(seed), QStringLiteral("--identity-in"),
            m_folder.filePath(QStringLiteral("ca")), QStringLiteral("--listen"), m_wakes,
            QStringLiteral("--keep"), QStringLiteral("3600")});
    std::ignore = said(m_fleet, QStringLiteral("%1 Macs played").arg(macs));
}

void Lab::importMacs(std::size_t macs)
{
    for (const simulator::Telling &telling : simulator::castFleet(seed, macs)) {
        m_macs.push_back({QString::fromStdString(telling.mac.serial),
            QString::fromStdString(telling.mac.name), QString::fromStdString(telling.mac.model),
            QStringLiteral("Person%1x").arg(m_macs.size() + 1)});
        m_afterResend.emplace(telling.mac.serial, afterResendOf(telling));
    }
    tell(m_macs);
}

void Lab::tell(const std::vector<AssignedRow> &rows)
{
    m_importer->post(rows);
    if (!QTest::qWaitFor([this] { return !m_importer->isBusy(); }, patience)) {
        qFatal("the import has no end");
    }
}

void Lab::registerServer()
{
    const base::WallClock clock;
    auto tokens = must(server::TokenAdmin::open(
        {.data = m_folder.filePath(QStringLiteral("data")).toStdString()}, clock));
    using enum server::Scope;
    const base::Secret secret
        = must(tokens.add({.name = "console", .scopes = {Read, Names, Act, Revoke}}));
    qputenv("LATCHKEY_SECRET_LAB", QByteArray::fromStdString(std::string(secret.view())));
    must(base::makePrivateFolder(profile()));
    auto registry = must(connectors::ServerRegistry::open(profile()));
    must(registry.add({.id = domain::ServerId("lab"), .url = m_url}));
}

} // namespace latchkey::tests
