// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fixedtable.h"
#include "ui/common/tableview.h"
#include "ui/device/historycards.h"
#include "ui/device/historycontent.h"
#include "ui/style/style.h"

#include <QPushButton>
#include <QTest>

#include <memory>

using namespace latchkey;
using namespace latchkey::ui;
using namespace std::chrono_literals;
using domain::EventDetail;
using domain::EventKind;

namespace {

const base::Instant now = *base::parseRfc3339("2026-11-24T12:00:00Z");

models::DeviceRecord recordOf(std::vector<domain::Event> events)
{
    models::DeviceRecord record;
    record.device.server = domain::ServerId("HQ");
    record.device.facts.events = std::move(events);
    record.device.readAt = now - 2min;
    record.diagnosis.escrowed.value = domain::Trilean::No;
    return record;
}

} // namespace

class HistoryTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newestComesFirstWithTheReadOnTop()
    {
        const auto lines
            = timelineOf(recordOf({{EventKind::SetToken, now - 48h, EventDetail::Stored},
                             {EventKind::Options, now - 24h, EventDetail::Acknowledged}}),
                {}, now);
        QCOMPARE(lines.size(), std::size_t{3});
        QVERIFY(lines[0].title.contains(QStringLiteral("HQ holds no token")));
        QCOMPARE(lines[1].source, QStringLiteral("Settings / MDMOptions"));
        QCOMPARE(lines[2].source, QStringLiteral("SetBootstrapToken"));
    }

    void aFirstEnrollmentLosesNoToken()
    {
        const auto record
            = recordOf({{EventKind::Authenticate, now - 48h, EventDetail::ReEnrollment},
                {EventKind::SetToken, now - 24h, EventDetail::Stored}});
        const auto lines = timelineOf(record, {}, now);
        QCOMPARE(lines.back().source, QStringLiteral("Authenticate"));
        QCOMPARE(lines.back().look.tone, Tone::Neutral);
    }

    void aReEnrollmentAfterATokenLosesIt()
    {
        const auto record = recordOf({{EventKind::SetToken, now - 48h, EventDetail::Stored},
            {EventKind::Authenticate, now - 24h, EventDetail::ReEnrollment}});
        QCOMPARE(timelineOf(record, {}, now)[1].look.tone, Tone::No);
    }

    void whatTheServerToldWinsOverTheRecord()
    {
        const DeviceHistory history{{{EventKind::GetToken, now - 1h, EventDetail::Returned}}, {}};
        const auto lines = timelineOf(
            recordOf({{EventKind::SetToken, now - 48h, EventDetail::Stored}}), history, now);
        QCOMPARE(lines.size(), std::size_t{2});
        QCOMPARE(lines[1].source, QStringLiteral("GetBootstrapToken"));
    }

    void aCommandTellsTheMacsError()
    {
        domain::Command command;
        command.state = domain::CommandState::Error;
        command.queuedAt = now - 1h;
        command.errors = {{.code = 12021, .domain = "MCMDMErrorDomain", .text = "Unknown command"}};
        const auto lines = commandsOf({command}, now);
        QCOMPARE(lines.front().answer, QStringLiteral("Unknown command (MCMDMErrorDomain 12021)"));
        QCOMPARE(lines.front().state.look.tone, Tone::No);
    }

    void allCommandsAreInSightOnceTheyAreWanted()
    {
        applyTheme(Theme::light());
        const std::vector<CommandText> commands(23);
        bool showsAll = false;
        const std::unique_ptr<QWidget> card(makeCommandsCard(commands, {}, showsAll, nullptr));
        auto *all = card->findChild<QPushButton *>();
        QCOMPARE(all->text(), QStringLiteral("All 23"));
        const auto *table = card->findChild<TableView *>();
        QVERIFY(table->height() < fixedTableHeight(23));
        all->click();
        QCOMPARE(table->height(), fixedTableHeight(23));
        QVERIFY(all->isHidden());
        // The window makes its cards anew when something changes.
        const std::unique_ptr<QWidget> next(makeCommandsCard(commands, {}, showsAll, nullptr));
        QCOMPARE(next->findChild<TableView *>()->height(), fixedTableHeight(23));
        QVERIFY(next->findChild<QPushButton *>() == nullptr);
    }
};

QTEST_MAIN(HistoryTest)
#include "historytest.moc"
