// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devicetablemodel.h"
#include "store/fleet/fleet.h"
#include "store/fleet/opencache.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace latchkey;
using models::DeviceTableModel;
using store::RowId;

namespace {

std::shared_ptr<const store::View> viewOf(std::vector<RowId> rows)
{
    auto view = std::make_shared<store::View>();
    view->rows = std::move(rows);
    return view;
}

class FixedClock final : public base::Clock {
public:
    [[nodiscard]] base::Instant now() const override { return fleet::now(); }
};

} // namespace

class DeviceTableModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_cache = tests::openCache(m_folder->path().toStdString()).value();
        QVERIFY(m_cache->upsertPage(domain::ServerId{"HQ"}, fleet::macs(1, count)));
        m_model = std::make_unique<DeviceTableModel>(*m_cache, m_clock);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_cache.reset();
    }

    void rowsSayWhatTheCacheHolds()
    {
        m_model->setView(viewOf({RowId{3}, RowId{1}}));
        QCOMPARE(m_model->rowCount(), 2);
        const auto rows = m_cache->rows(std::vector{RowId{3}}).value();
        const auto cell = [&](store::Column column, int role) {
            return m_model->index(0, static_cast<int>(column)).data(role);
        };
        QCOMPARE(cell(store::Column::Name, Qt::DisplayRole).toString(),
            QString::fromStdString(rows[0].name));
        QCOMPARE(cell(store::Column::Name, models::RowIdRole).toLongLong(), 3);
        QCOMPARE(cell(store::Column::Status, models::StatusRole).toInt(),
            static_cast<int>(rows[0].summary.status));
        QVERIFY(cell(store::Column::Status, Qt::AccessibleTextRole)
                    .toString()
                    .contains(QString::fromStdString(rows[0].name)));
        QCOMPARE(m_model->rowOf(RowId{1}), 1);
        QCOMPARE(m_model->rowOf(RowId{2}), -1);
    }

    void everyCellOfAColumnThatNobodyToldSaysUnknown()
    {
        std::vector<RowId> all;
        for (std::uint32_t id = 1; id <= count; ++id) {
            all.push_back(RowId{id});
        }
        m_model->setView(viewOf(all));
        int unknown = 0;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const auto index = m_model->index(row, static_cast<int>(store::Column::Hardware));
            const bool isTold = !m_model->row(row)->hardware.empty();
            QCOMPARE(index.data(models::UnknownRole).toBool(), !isTold);
            QVERIFY(!index.data().toString().isEmpty());
            unknown += isTold ? 0 : 1;
        }
        QVERIFY(unknown > 0);
    }

    void anotherOrderKeepsPersistentIndexesOnTheirMacs()
    {
        m_model->setView(viewOf({RowId{1}, RowId{2}, RowId{3}}));
        const QPersistentModelIndex second = m_model->index(1, 4);
        const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        m_model->setView(viewOf({RowId{3}, RowId{1}, RowId{2}}));
        QCOMPARE(second.row(), 2);
        QCOMPARE(resets.count(), 0);
    }

    void newQuestionWithOtherMacsResets()
    {
        m_model->setView(viewOf({RowId{1}, RowId{2}}));
        const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        m_model->setView(viewOf({RowId{2}, RowId{5}}));
        QCOMPARE(resets.count(), 1);
    }

    void selectionStaysOnItsMacsWhileTheyChange()
    {
        QItemSelectionModel selection(m_model.get());
        std::mt19937_64 random{7};
        std::vector<RowId> shown;
        for (int round = 0; round < 300; ++round) {
            shown = changed(shown, random);
            const std::set<RowId> before = selected(selection);
            const QModelIndex current = selection.currentIndex();
            const auto currentMac
                = current.isValid() ? std::optional(m_model->rowId(current.row())) : std::nullopt;
            m_model->setView(viewOf(shown), DeviceTableModel::Answer::ToSameQuestion);
            QCOMPARE(m_model->rowCount(), static_cast<int>(shown.size()));
            for (std::size_t row = 0; row < shown.size(); ++row) {
                QVERIFY(m_model->rowId(static_cast<int>(row)) == shown[row]);
                QCOMPARE(m_model->rowOf(shown[row]), static_cast<int>(row));
            }
            std::set<RowId> expected;
            for (const RowId mac : before) {
                if (std::ranges::find(shown, mac) != shown.end()) {
                    expected.insert(mac);
                }
            }
            QVERIFY(selected(selection) == expected);
            if (currentMac && m_model->rowOf(*currentMac) >= 0) {
                QCOMPARE(selection.currentIndex().row(), m_model->rowOf(*currentMac));
            }
            selectSome(selection, random);
        }
    }

    void manyGapsResetOnce()
    {
        std::vector<RowId> all, half;
        for (std::uint32_t id = 1; id <= count; ++id) {
            all.push_back(RowId{id});
            if (id % 2 == 0) {
                half.push_back(RowId{id});
            }
        }
        m_model->setView(viewOf(all));
        const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        const QSignalSpy removals(m_model.get(), &QAbstractItemModel::rowsRemoved);
        m_model->setView(viewOf(half), DeviceTableModel::Answer::ToSameQuestion);
        QCOMPARE(resets.count(), 1);
        QCOMPARE(removals.count(), 0);
    }

    void changedRowIsReadAgain()
    {
        m_model->setView(viewOf({RowId{1}}));
        const auto name = m_model->index(0, static_cast<int>(store::Column::Name));
        const QString before = name.data().toString();
        auto macs = fleet::macs(1, 1);
        macs[0].device.name = "renamed";
        QVERIFY(m_cache->upsertPage(domain::ServerId{"HQ"}, macs));
        QCOMPARE(name.data().toString(), before);
        const QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->refreshRows();
        QCOMPARE(changes.count(), 1);
        QCOMPARE(name.data().toString(), QStringLiteral("renamed"));
    }

private:
    static constexpr std::uint32_t count = 200;

    // Some Macs leave, some come, some move.
    static std::vector<RowId> changed(std::vector<RowId> rows, std::mt19937_64 &random)
    {
        std::erase_if(rows, [&](RowId) { return random() % 12 == 0; });
        for (std::size_t i = random() % 12; i > 0; --i) {
            const auto mac = static_cast<RowId>(1 + random() % 60);
            if (std::ranges::find(rows, mac) == rows.end()) {
                rows.insert(
                    rows.begin() + static_cast<std::ptrdiff_t>(random() % (rows.size() + 1)), mac);
            }
        }
        if (rows.size() > 1 && random() % 3 == 0) {
            std::swap(rows[random() % rows.size()], rows[random() % rows.size()]);
        }
        return rows;
    }

    [[nodiscard]] std::set<RowId> selected(const QItemSelectionModel &selection) const
    {
        std::set<RowId> macs;
        for (const QModelIndex &row : selection.selectedRows()) {
            macs.insert(m_model->rowId(row.row()));
        }
        return macs;
    }

    void selectSome(QItemSelectionModel &selection, std::mt19937_64 &random) const
    {
        for (int i = 0; i < 3 && m_model->rowCount() > 0; ++i) {
            const auto row
                = static_cast<int>(random() % static_cast<std::size_t>(m_model->rowCount()));
            selection.select(
                m_model->index(row, 0), QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
            selection.setCurrentIndex(m_model->index(row, 1), QItemSelectionModel::NoUpdate);
        }
    }

    FixedClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Cache> m_cache;
    std::unique_ptr<DeviceTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(DeviceTableModelTest)
#include "devicetablemodeltest.moc"
