// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pictures/checkpictures.h"

#include "ui/check/checkview.h"
#include "ui/check/outputedit.h"
#include "ui/support/world.h"

#include <QSignalSpy>
#include <QTest>

namespace latchkey::tests {

namespace {

QString outputs(const std::string &serial)
{
    return QStringLiteral(
        "$ date -u +%FT%TZ; ioreg -rd1 -c IOPlatformExpertDevice | grep Serial\n"
        "2026-11-21T10:01:52Z\n"
        "    \"IOPlatformSerialNumber\" = \"%1\"\n"
        "\n"
        "$ profiles status -type bootstraptoken\n"
        "profiles: Bootstrap Token supported on server: YES\n"
        "profiles: Bootstrap Token escrowed to server: YES\n"
        "\n"
        "$ diskutil apfs listcryptousers /\n"
        "Cryptographic users for disk3s1s1 (4 found)\n"
        "|\n"
        "+-- 4D0F8C2E-71B3-4A95-8E16-2F9A60D3C7B8\n"
        "|   Type: Local Open Directory User\n"
        "|   Volume Owner: Yes\n"
        "|\n"
        "+-- A93B57D1-0C48-4E27-B5F2-61D8E4907A3C\n"
        "|   Type: Local Open Directory User\n"
        "|   Volume Owner: Yes\n"
        "|\n"
        "+-- 2457711A-523C-4604-B75A-F48A571D5036\n"
        "|   Type: MDM Bootstrap Token External Key\n"
        "|   Volume Owner: Yes\n"
        "|\n"
        "+-- EBC6C064-0000-11AA-AA11-00306543ECAC\n"
        "    Type: Personal Recovery User\n"
        "    Volume Owner: Yes\n"
        "\n"
        "$ sudo fdesetup list\n"
        "mkowal,4D0F8C2E-71B3-4A95-8E16-2F9A60D3C7B8\n"
        "tiriarte,E2617F04-9B5D-4C83-A7E0-3D1F8256BC49\n"
        "\n"
        "$ sysadminctl -secureTokenStatus mkowal\n"
        "2026-11-21 10:01:44.318 sysadminctl[2817:31055] Secure token is ENABLED for user Marta "
        "Kowal\n"
        "what is this line?\n")
        .arg(QString::fromStdString(serial));
}

void draw(World &world, const QString &text, const QString &path)
{
    const ui::Context context = world.context();
    ui::CheckView view(context, nullptr);
    view.resize(1204, 800);
    view.show();
    QSignalSpy answered(&view, &ui::CheckView::answered);
    view.findChild<ui::OutputEdit *>()->setPlainText(text);
    answered.wait();
    bool painted = false; // the marks come by an update that was posted with the answer
    QMetaObject::invokeMethod(
        &view, [&] { painted = true; }, Qt::QueuedConnection);
    (void)QTest::qWaitFor([&] { return painted; });
    view.grab().save(path);
}

} // namespace

void drawChecks(const QDir &folder, const QString &theme)
{
    World world;
    world.fill();
    const auto mac = world.cache->find("FIN-MBP-0142").value().front();
    const auto path = [&](const QString &name) {
        return folder.filePath(QStringLiteral("check-%1-%2.png").arg(name, theme));
    };
    draw(world, outputs(mac.serial), path(QStringLiteral("disagree")));
    draw(world, {}, path(QStringLiteral("empty")));
    draw(world, QStringLiteral("Dear helpdesk,\nmy Mac is slow.\n"), path(QStringLiteral("none")));
    draw(world,
        QStringLiteral("    \"IOPlatformSerialNumber\" = \"OTHER0000001\"\nprofiles: Bootstrap "
                       "Token escrowed to server: NO\n"),
        path(QStringLiteral("alone")));
}

} // namespace latchkey::tests
