// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/index.h"
#include "store/cache.h"
#include "store/fleet/fleet.h"
#include "store/fleet/naive.h"
#include "store/fleet/opencache.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace latchkey;

namespace {

// A cache and, beside it, the plain list of what it must contain.
class Pair {
public:
    explicit Pair(const QTemporaryDir &folder)
        : m_folder(folder.path().toStdString())
        , m_cache(tests::openCache(m_folder).value())
    {
    }
    void reopen()
    {
        m_cache.reset();
        m_cache = tests::openCache(m_folder).value();
    }
    void upsert(const std::vector<store::CachedDevice> &page)
    {
        QVERIFY(m_cache->upsertPage(page.front().device.server, page).has_value());
        for (const auto &mac : page) {
            m_macs[{mac.device.server, mac.device.id}] = mac;
        }
    }
    void remove(const domain::ServerId &server, const domain::DeviceId &id)
    {
        QVERIFY(m_cache->finishRun(
            {.server = server, .since = "", .removed = {id}, .at = fleet::now()}));
        m_macs.erase({server, id});
    }
    [[nodiscard]] std::vector<fleet::NumberedMac> macs() const
    {
        std::vector<fleet::NumberedMac> numbered;
        for (const auto &[key, mac] : m_macs) {
            const auto found = m_cache->find(key.second.text()).value();
            for (const store::ListRow &row : found) {
                if (row.server == key.first) {
                    numbered.push_back({row.row, mac});
                }
            }
        }
        return numbered;
    }
    void compare(const std::vector<fleet::NumberedMac> &macs, std::uint64_t seed) const
    {
        compare(macs, fleet::anyQuestion(seed), seed);
    }
    void compare(const std::vector<fleet::NumberedMac> &macs, const store::Question &question,
        std::uint64_t seed) const
    {
        const auto expected = fleet::ask(macs, question);
        const auto view = m_cache->index()->ask(question, {}).value();
        const auto about = QByteArray::number(static_cast<qulonglong>(seed)) + " "
            + QByteArray::fromStdString(query::print(question.filter)) + " by "
            + QByteArray::number(static_cast<int>(question.sort.column));
        QVERIFY2(view->rows == expected.rows, about.constData());
        QVERIFY2(view->total == expected.total && view->all == expected.all, about.constData());
        QVERIFY2(view->byStatus == expected.byStatus, about.constData());
        QVERIFY2(view->pending == expected.pending, about.constData());
        QVERIFY2(view->stale == expected.stale, about.constData());
    }
    [[nodiscard]] store::Cache &cache() { return *m_cache; }

private:
    std::filesystem::path m_folder;
    std::unique_ptr<store::Cache> m_cache;
    std::map<std::pair<domain::ServerId, domain::DeviceId>, store::CachedDevice> m_macs;
};

} // namespace

class IndexTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void answersAsTheNaiveEvaluatorDoes()
    {
        Pair pair{*m_folder};
        pair.upsert(fleet::macs(1, 250));
        pair.upsert(fleet::macs(2, 100, domain::ServerId{"Lab"}));
        const auto macs = pair.macs();
        QCOMPARE(macs.size(), std::size_t{350});
        for (std::uint64_t seed = 1; seed <= 400; ++seed) {
            pair.compare(macs, seed);
        }
    }

    // The index uses what it found for the last question.
    void answersWhileLettersAreTypedAndTakenBack()
    {
        Pair pair{*m_folder};
        pair.upsert(fleet::macs(8, 300));
        auto macs = pair.macs();
        fleet::Random random{9};
        for (const std::string text : {"fin-mbp-01", "status:escrowed etage", "kim stale:no 4c4",
                 "c0200 fin", "macbook p", "age:>7d wide", "Łódź-1 account:kim token:yes"}) {
            store::Question question = fleet::anyQuestion(random());
            for (std::size_t length = 1; length <= 2 * text.size(); ++length) {
                const std::size_t end = length <= text.size() ? length : 2 * text.size() - length;
                const auto isHalf
                    = [&] { return (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U; };
                if (end < text.size() && isHalf()) {
                    continue; // nobody types half a letter
                }
                if (auto filter = query::parse(text.substr(0, end))) {
                    question.filter = std::move(*filter);
                    pair.compare(macs, question, length);
                }
                if (length % 7 == 0) {
                    pair.upsert({fleet::mac(random, length)});
                    macs = pair.macs();
                }
            }
        }
    }

    void answersTheSameAfterReopening()
    {
        Pair pair{*m_folder};
        pair.upsert(fleet::macs(3, 200));
        pair.reopen();
        const auto macs = pair.macs();
        for (std::uint64_t seed = 1; seed <= 100; ++seed) {
            pair.compare(macs, seed);
        }
    }

    void followsChangesAndRemovals()
    {
        Pair pair{*m_folder};
        pair.upsert(fleet::macs(4, 150));
        fleet::Random random{5};
        for (int round = 0; round < 40; ++round) {
            std::vector<store::CachedDevice> page;
            for (std::size_t i = 0; i < 8; ++i) {
                page.push_back(fleet::mac(random, fleet::below(random, 180)));
                if (fleet::below(random, 3) == 0) {
                    page.back().device.name = "renamed-" + std::to_string(random() % 100);
                }
            }
            pair.upsert(page);
            pair.remove(page[0].device.server, page[0].device.id);
            const auto macs = pair.macs();
            for (std::uint64_t seed = 0; seed < 10; ++seed) {
                pair.compare(macs, static_cast<std::uint64_t>(round) * 10 + seed);
            }
        }
    }

    void namesSortNaturally()
    {
        Pair pair{*m_folder};
        auto macs = fleet::macs(6, 4);
        const std::vector<std::string> names = {"FIN-101", "FIN-9", "fin-10", "FIN-2"};
        for (std::size_t i = 0; i < names.size(); ++i) {
            macs[i].device.name = names[i];
        }
        pair.upsert(macs);
        const auto view
            = pair.cache()
                  .index()
                  ->ask({.sort = {.column = store::Column::Name}, .now = fleet::now()}, {})
                  .value();
        QStringList shown;
        const auto rows = pair.cache().rows(view->rows).value();
        for (const store::ListRow &row : rows) {
            shown += QString::fromStdString(row.name);
        }
        QCOMPARE(shown.join(u' '), QStringLiteral("FIN-2 FIN-9 fin-10 FIN-101"));
    }

    void cancelledQuestionSaysSo()
    {
        Pair pair{*m_folder};
        pair.upsert(fleet::macs(7, 10));
        base::Cancellation cancellation;
        cancellation.cancel();
        const auto answer = pair.cache().index()->ask({}, cancellation.token());
        QCOMPARE(answer.error().kind, base::ErrorKind::Cancelled);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(IndexTest)
#include "indextest.moc"
