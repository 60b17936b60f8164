// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/query.h"

#include <QTest>

#include <random>

using namespace latchkey;
using query::Filter;
using query::Key;
using query::Relation;

namespace {

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

std::string anyValue(std::mt19937_64 &random, Key key)
{
    if (const auto words = query::wordsOf(key); !words.empty()) {
        return std::string(words[random() % words.size()]);
    }
    switch (query::valueKind(key)) {
    case query::ValueKind::Age:
        return std::to_string(random() % 100) + "mhdw"[random() % 4];
    case query::ValueKind::Date:
        return "2026-0" + std::to_string(random() % 9 + 1) + "-17";
    case query::ValueKind::Version:
        return std::to_string(random() % 27) + "." + std::to_string(random() % 9);
    case query::ValueKind::Text:
    case query::ValueKind::Word:
        break;
    }
    static const std::vector<std::string> pieces
        = {"a", " ", "\"", "\\", ":", "<", ">=", "os:", "é", "山", "\t", "9", "-"};
    std::string value = "x";
    for (std::size_t i = random() % 6; i > 0; --i) {
        value.insert(random() % 2 == 0 ? 0 : value.size(), pieces[random() % pieces.size()]);
    }
    return value;
}

Filter anyFilter(std::mt19937_64 &random)
{
    Filter filter;
    for (std::size_t i = random() % 6; i > 0; --i) {
        const auto key = static_cast<Key>(random() % (static_cast<std::size_t>(Key::Accepted) + 1));
        query::Term term{.key = key, .value = anyValue(random, key)};
        const auto kind = query::valueKind(key);
        if (kind == query::ValueKind::Age) {
            term.relation = static_cast<Relation>(1 + random() % 4);
        } else if (kind == query::ValueKind::Date || kind == query::ValueKind::Version) {
            term.relation = static_cast<Relation>(random() % 5);
        }
        filter.terms.push_back(term);
    }
    return filter;
}

} // namespace

class QueryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKeyOfTheLanguageIsRead()
    {
        const auto filter = query::parse(
            "status:not-escrowed os:>=14 server:lab age:>7d user:kim account:hqadmin token:no "
            "filevault:off hardware:apple-silicon proof:not-proven proven:<30d owner:none "
            "option:pending why:option-pending escrowed:<2026-10-12 enrollment:ade "
            "model:\"MacBook Pro\" stale:yes consequence:not-ready-to-erase accepted:yes");
        QVERIFY2(filter.has_value(), filter ? "" : filter.error().where.c_str());
        QCOMPARE(filter->terms.size(), std::size_t{20});
        for (std::size_t i = 0; i < filter->terms.size(); ++i) {
            QCOMPARE(static_cast<std::size_t>(filter->terms[i].key), i + 1);
        }
        QCOMPARE(filter->terms[1].relation, Relation::GreaterOrEqual);
        QCOMPARE(text(filter->terms[16].value), QStringLiteral("MacBook Pro"));
    }

    void wordsStayAsTyped()
    {
        const auto filter = query::parse("  Étage \"two words\" 12:34 STATUS:Escrowed ");
        QVERIFY(filter.has_value());
        const Filter expected{.terms = {{.value = "Étage"}, {.value = "two words"},
                                  {.value = "12:34"}, {.key = Key::Status, .value = "escrowed"}}};
        QVERIFY(*filter == expected);
    }

    void errorPointsAtTheCharacter_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("where");
        QTest::newRow("unknown key") << "fin colour:red"
                                     << "character 5";
        QTest::newRow("characters, not bytes") << "山é colour:red"
                                               << "character 4";
        QTest::newRow("unknown word") << "status:lost"
                                      << "character 8";
        QTest::newRow("no value") << "user:"
                                  << "character 6";
        QTest::newRow("no version") << "os:>=big"
                                    << "character 6";
        QTest::newRow("age without relation") << "age:7d"
                                              << "character 5";
        QTest::newRow("age without unit") << "age:>7"
                                          << "character 6";
        QTest::newRow("no date") << "escrowed:<2026-13-01"
                                 << "character 11";
        QTest::newRow("relation on a word") << "status:<escrowed"
                                            << "character 8";
        QTest::newRow("open quotation") << "a \"b c"
                                        << "character 3";
    }
    void errorPointsAtTheCharacter()
    {
        QFETCH(QString, typed);
        QFETCH(QString, where);
        const auto filter = query::parse(typed.toStdString());
        QVERIFY(!filter.has_value());
        QCOMPARE(filter.error().kind, base::ErrorKind::Usage);
        QCOMPARE(text(filter.error().where), where);
        QVERIFY(!filter.error().detail.empty());
    }

    void printedFilterReadsBackTheSame()
    {
        std::mt19937_64 random{11};
        for (int round = 0; round < 3000; ++round) {
            const Filter filter = anyFilter(random);
            const std::string printed = query::print(filter);
            const auto read = query::parse(printed);
            QVERIFY2(read.has_value() && *read == filter, printed.c_str());
        }
    }

    void anyTextIsReadOrRefused()
    {
        std::mt19937_64 random{12};
        const std::string bytes = "os:<>=\"\\ 14.ageé\t\xff\xc3";
        for (int round = 0; round < 5000; ++round) {
            std::string typed;
            for (std::size_t i = random() % 16; i > 0; --i) {
                typed += bytes[random() % bytes.size()];
            }
            if (const auto filter = query::parse(typed)) {
                QVERIFY(query::parse(query::print(*filter)) == filter);
            }
        }
    }

    void completesKeysAndTheirWords()
    {
        const auto keys = query::complete("fin fi", 6);
        QCOMPARE(keys.from, std::size_t{4});
        QVERIFY(keys.options == std::vector<std::string>{"filevault:"});
        const auto words = query::complete("status:Not", 10);
        QCOMPARE(words.from, std::size_t{7});
        QVERIFY((words.options == std::vector<std::string>{"not-escrowed", "not-applicable"}));
        QVERIFY(query::complete("user:ki", 7).options.empty());
        QVERIFY(query::complete("model:\"a b", 10).from == 6);
    }

    void agesAndDates()
    {
        QVERIFY(query::parseAge("12h") == std::chrono::hours{12});
        QVERIFY(query::parseAge("4w") == std::chrono::hours{24 * 28});
        for (const char *bad : {"", "d", "7", "-7d", "7dd", "9999999999d"}) {
            QVERIFY2(!query::parseAge(bad), bad);
        }
        QVERIFY(query::parseDate("2026-10-12") == base::parseRfc3339("2026-10-12T00:00:00Z"));
        QVERIFY(!query::parseDate("2026-10"));
    }
};

QTEST_GUILESS_MAIN(QueryTest)
#include "querytest.moc"
