// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cache.h"
#include "store/fleet/fleet.h"
#include "store/fleet/opencache.h"

#include <QTemporaryDir>
#include <QTest>

using namespace latchkey;
using namespace std::chrono_literals;
using domain::Fact;

namespace {

const domain::ServerId lab{"lab"};
const base::Instant now = fleet::now();
const domain::DeviceId id{"mac-1"};

store::CachedDevice mac(const char *option = nullptr)
{
    domain::Device device;
    device.server = lab;
    device.id = id;
    device.serial = "SERIAL1";
    device.readAt = now;
    if (option != nullptr) {
        device.facts.state(Fact::OptionState, std::string(option), domain::Source::Server, now);
    }
    return store::diagnosed(device, now);
}

} // namespace

/// A server that shows an option's command and not the Mac's option: what was acknowledged shows.
class AcknowledgedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_cache = tests::openCache(m_folder->path().toStdString()).value();
    }
    void cleanup() { m_cache.reset(); }

    void listAndRecordTellTheSame()
    {
        put(mac());
        QCOMPARE(listed(), domain::Option::Unknown);
        QVERIFY(m_cache->addAcknowledged(std::array{at(now - 1h)}));
        QCOMPARE(listed(), domain::Option::Acknowledged);
        QCOMPARE(recorded(), std::optional(now - 1h));
        put(mac()); // a sync brings the same Mac again
        QCOMPARE(listed(), domain::Option::Acknowledged);
        QCOMPARE(recorded(), std::optional(now - 1h));
    }

    void whatTheServerSaysCountsMore()
    {
        QVERIFY(m_cache->addAcknowledged(std::array{at(now + 1h)})); // before the Mac is here
        put(mac("error"));
        QCOMPARE(listed(), domain::Option::Refused);
        QCOMPARE(m_cache->device(lab, id)->facts.statements.at(Fact::OptionState).size(),
            std::size_t{1});
    }

    void theNewestCounts()
    {
        put(mac());
        QCOMPARE(*m_cache->newestAcknowledged(), std::optional<base::Instant>());
        QVERIFY(m_cache->addAcknowledged(std::array{at(now), at(now - 2h)}));
        QCOMPARE(recorded(), std::optional(now));
        QCOMPARE(*m_cache->newestAcknowledged(), std::optional(now));
    }

    void aForgottenMacLeavesNothing()
    {
        put(mac());
        QVERIFY(m_cache->addAcknowledged(std::array{at(now)}));
        QVERIFY(m_cache->forgetDevice(lab, id).has_value());
        put(mac());
        QCOMPARE(listed(), domain::Option::Unknown);
    }

private:
    static store::AcknowledgedAt at(base::Instant when) { return {lab, id, when}; }
    void put(const store::CachedDevice &device)
    {
        QVERIFY(m_cache->beginRun(lab).has_value());
        QVERIFY(m_cache->upsertPage(lab, std::array{device}).has_value());
    }
    domain::Option listed() { return m_cache->find("SERIAL1")->front().summary.option; }
    std::optional<base::Instant> recorded()
    {
        return m_cache->device(lab, id)->facts.statements.at(Fact::OptionState).front().at;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Cache> m_cache;
};

QTEST_GUILESS_MAIN(AcknowledgedTest)
#include "acknowledgedtest.moc"
