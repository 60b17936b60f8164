// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/database.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace latchkey;
using sqlite::Database;

class DatabaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void valuesComeBackAsTheyWere()
    {
        auto database = Database::open(file()).value();
        QVERIFY(database.run("create table t(a, b, c, d)"));
        const std::string text("a\0b é", 6);
        auto insert = database.prepare("insert into t values(?1, ?2, ?3, ?4)").value();
        QVERIFY(insert.bind(1, std::int64_t{-7})
                    .bind(2, text)
                    .bind(3, std::optional<std::int64_t>{})
                    .bind(4, 1.5)
                    .run());
        auto query = database.prepare("select a, b, c, d from t").value();
        QVERIFY(query.step().value());
        QCOMPARE(query.integer(0), std::int64_t{-7});
        QCOMPARE(query.text(1), text);
        QVERIFY(query.isNull(2) && !query.optionalInteger(2));
        QCOMPARE(query.real(3), 1.5);
        QVERIFY(!query.step().value());
    }

    void failedTransactionLeavesNothing()
    {
        auto database = Database::open(file()).value();
        QVERIFY(database.run("create table t(a unique)"));
        const auto done = database.transaction([&]() -> base::Result<void> {
            auto first = database.run("insert into t values(1)");
            return first ? database.run("insert into t values(1)") : first;
        });
        QVERIFY(!done);
        auto query = database.prepare("select count(*) from t").value();
        QVERIFY(query.step().value());
        QCOMPARE(query.integer(0), std::int64_t{0});
    }

    void otherFileIsDamaged()
    {
        std::ofstream(file()) << std::string(4096, 'x');
        QCOMPARE(Database::open(file()).error().kind, base::ErrorKind::Damaged);
    }

    void migrationsRunOnceAndNewerFilesAreRefused()
    {
        auto database = Database::open(file()).value();
        QVERIFY(sqlite::migrate(database, {"create table a(x)"}));
        QVERIFY(sqlite::migrate(database, {"create table a(x)", "create table b(x)"}));
        QCOMPARE(sqlite::migrate(database, {"create table a(x)"}).error().kind,
            base::ErrorKind::UnsupportedVersion);
    }

    void brokenMigrationStepIsUndone()
    {
        auto database = Database::open(file()).value();
        QVERIFY(!sqlite::migrate(database, {"create table a(x); create table a(x)"}));
        QVERIFY(sqlite::migrate(database, {"create table a(x)"}));
    }

private:
    [[nodiscard]] std::filesystem::path file() const
    {
        return std::filesystem::path(m_folder->path().toStdString()) / "t.sqlite";
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "databasetest.moc"
