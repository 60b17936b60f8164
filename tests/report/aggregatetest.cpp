// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/maker.h"

#include "base/file.h"
#include "journal/journal.h"
#include "journal/notes.h"
#include "report/writers.h"
#include "store/cache.h"
#include "store/fleet/fleet.h"
#include "store/fleet/opencache.h"
#include "store/index.h"

#include <QTemporaryDir>
#include <QTest>

using namespace latchkey;

namespace {

constexpr std::size_t fleetSize = 1500;

std::filesystem::path pathOf(const QTemporaryDir &folder)
{
    return folder.path().toStdString();
}

std::size_t numberOf(const report::Value &value)
{
    return static_cast<std::size_t>(std::get<std::int64_t>(value));
}

} // namespace

/// The reports' numbers beside those of the screen, which has a counting of its own.
class AggregateTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<store::Cache> m_cache;
    std::unique_ptr<journal::Journal> m_journal;
    std::unique_ptr<journal::Notes> m_notes;
    std::unique_ptr<report::Sources> m_sources;

    report::Report make(const report::Request &request)
    {
        auto made = report::make(*m_sources, request);
        return made ? std::move(*made) : report::Report{};
    }
    store::Overview overview(const char *server = "")
    {
        return m_cache->index()->overview(domain::ServerId{server}, fleet::now(), {}).value();
    }
    // The sum of one column of the report's first table.
    static std::size_t sumOf(const report::Report &made, std::string_view name)
    {
        const report::Table &table = made.tables.front();
        std::size_t sum = 0;
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            if (table.columns[i].name == name) {
                std::ignore = table.rows([&](report::Row row) {
                    sum += numberOf(row[i]);
                    return base::Result<void>();
                });
            }
        }
        return sum;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_cache = tests::openCache(pathOf(m_folder)).value();
        const domain::ServerId server{"HQ"};
        QVERIFY(m_cache->beginRun(server));
        QVERIFY(m_cache->upsertPage(server, fleet::macs(8, fleetSize, server)));
        QVERIFY(
            m_cache->finishRun({.server = server, .since = {}, .full = true, .at = fleet::now()}));
        m_journal
            = std::make_unique<journal::Journal>(journal::Journal::open(pathOf(m_folder)).value());
        m_notes = std::make_unique<journal::Notes>(journal::Notes::open(pathOf(m_folder)).value());
        m_sources.reset(new report::Sources{.cache = *m_cache,
            .journal = *m_journal,
            .notes = *m_notes,
            .now = fleet::now(),
            .madeBy = "kim",
            .version = "1"});
    }

    void coverageIsTheOverviews_data()
    {
        QTest::addColumn<int>("group");
        for (const auto group : report::groupsOf(report::Kind::Coverage)) {
            QTest::addRow("%s", std::string(wordOf(group)).c_str()) << static_cast<int>(group);
        }
    }

    void coverageIsTheOverviews()
    {
        QFETCH(int, group);
        const auto made = make({.group = static_cast<report::Group>(group)});
        const auto screen = overview();
        QCOMPARE(made.meta.sums.at(0).share.part, screen.of(domain::Status::Escrowed));
        QCOMPARE(made.meta.sums.at(0).share.whole, screen.eligible());
        QCOMPARE(made.meta.sums.at(1).share.part, screen.proven);
        QCOMPARE(made.meta.stale, screen.stale);
        QCOMPARE(made.meta.unknown, screen.of(domain::Status::Unknown));
        QCOMPARE(sumOf(made, "macs"), screen.total);
        QCOMPARE(sumOf(made, "escrowed"), screen.of(domain::Status::Escrowed));
        QCOMPARE(sumOf(made, "proven"), screen.proven);
        QCOMPARE(sumOf(made, "atRisk"), screen.of(domain::Status::AtRisk));
    }

    void consequencesAreTheOverviews()
    {
        const auto made = make({.kind = report::Kind::Consequences});
        const auto screen = overview();
        QCOMPARE(made.meta.sums.at(2).share.part, screen.notReadyToErase.yes);
        QCOMPARE(made.meta.sums.at(3).share.part, screen.managedUpdatesAskForPassword.yes);
        QCOMPARE(made.meta.sums.at(4).share.part, screen.newUsersGetNoSecureToken.yes);
        QCOMPARE(sumOf(made, "unknown"),
            screen.notReadyToErase.unknown + screen.managedUpdatesAskForPassword.unknown
                + screen.newUsersGetNoSecureToken.unknown);
    }

    void optionsAreTheOverviews()
    {
        const auto made = make({.kind = report::Kind::Options});
        QCOMPARE(sumOf(made, "pending"), overview().pending);
        QCOMPARE(sumOf(made, "macs"), overview().total);
    }

    void nothingIsCountedWhereNothingIsFound()
    {
        const auto made = make({.where = "os:>=99"});
        QCOMPARE(made.meta.macs, std::size_t{0});
        QCOMPARE(made.meta.total, fleetSize);
        QCOMPARE(made.meta.sums.at(0).share.whole, std::size_t{0});
    }

    void aFilterThatIsNoneIsRefused()
    {
        const auto made = report::make(*m_sources, {.where = "status:purple"});
        QVERIFY(!made);
        QCOMPARE(made.error().kind, base::ErrorKind::Usage);
    }

    void aCancelledReportIsNone()
    {
        base::Cancellation cancellation;
        report::Sources sources = *m_sources;
        sources.cancel = cancellation.token();
        cancellation.cancel();
        const auto made = report::make(sources, {});
        QVERIFY(!made);
        QCOMPARE(made.error().kind, base::ErrorKind::Cancelled);
    }

    void aFailingReceiverEndsTheTable()
    {
        const auto made = make({.parts = {report::Part::List}});
        int rows = 0;
        const auto done = made.tables.back().rows([&](report::Row) -> base::Result<void> {
            return ++rows < 3 ? base::Result<void>() : base::fail(base::ErrorKind::Unwritable);
        });
        QVERIFY(!done);
        QCOMPARE(rows, 3);
    }

    void anOlderFileKeepsItsMode()
    {
        const auto file = pathOf(m_folder) / "report.csv";
        QVERIFY(base::writeFileAtomically(file, "old", 0640));
        auto output = report::Output::open(file);
        QVERIFY(output);
        QVERIFY(output->write("new"));
        QVERIFY(output->finish());
        QCOMPARE(base::readFile(file, 100).value(), std::string("old"));
        QVERIFY(output->commit());
        QCOMPARE(base::readFile(file, 100).value(), std::string("new"));
        QCOMPARE(std::filesystem::status(file).permissions(), std::filesystem::perms(0640));
    }
};

QTEST_GUILESS_MAIN(AggregateTest)
#include "aggregatetest.moc"
