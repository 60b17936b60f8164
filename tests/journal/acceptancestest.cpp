// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/acceptances.h"

#include <QTemporaryDir>
#include <QTest>

using namespace latchkey;
using namespace std::chrono_literals;

namespace {

const domain::ServerId hq{"HQ"};
const domain::DeviceId mac{"4D0F8C2E"};
const base::Instant today = *base::parseRfc3339("2026-11-24T14:30:00Z");

journal::Acceptance until(base::Instant end)
{
    return {.reason = "Lent out", .who = "kim", .at = today, .until = end};
}

} // namespace

class AcceptancesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void exceptionComesBackWhole()
    {
        QTemporaryDir folder;
        const auto path = folder.path().toStdString();
        {
            auto kept = journal::Acceptances::open(path).value();
            QVERIFY(!kept.read(hq, mac).value());
            QVERIFY(kept.write({{hq, mac, until(today + 24h)}}));
        }
        auto kept = journal::Acceptances::open(path).value();
        QVERIFY(kept.read(hq, mac).value() == until(today + 24h));
        QVERIFY(!kept.read(domain::ServerId{"Schools"}, mac).value());
    }

    void newerTakesThePlaceOfTheOlder()
    {
        QTemporaryDir folder;
        auto kept = journal::Acceptances::open(folder.path().toStdString()).value();
        QVERIFY(kept.write({{hq, mac, until(today + 24h)}}));
        QVERIFY(kept.write({{hq, mac, until(today + 72h)}}));
        QCOMPARE(kept.all(today).value().size(), std::size_t{1});
        QVERIFY(kept.read(hq, mac).value() == until(today + 72h));
        QVERIFY(kept.remove(hq, mac));
        QVERIFY(kept.all(today).value().empty());
    }

    void onlyWhatHasNotEndedIsAmongAll()
    {
        QTemporaryDir folder;
        auto kept = journal::Acceptances::open(folder.path().toStdString()).value();
        QVERIFY(kept.write(
            {{hq, mac, until(today)}, {hq, domain::DeviceId{"other"}, until(today + 1s)}}));
        const auto all = kept.all(today).value();
        QCOMPARE(all.size(), std::size_t{1});
        QVERIFY(all.front().device == domain::DeviceId{"other"});
        QVERIFY(kept.all(today + 1s).value().empty());
    }
};

QTEST_APPLESS_MAIN(AcceptancesTest)
#include "acceptancestest.moc"
