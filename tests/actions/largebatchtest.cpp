// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/support/site.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <cstdio>
#include <fstream>

using namespace latchkey;
using actions::ActionService;
using domain::ActionKind;
using domain::Outcome;
using tests::Site;

namespace {

// By hand: LATCHKEY_MACS=40000.
int macs()
{
    const int given = qEnvironmentVariableIntValue("LATCHKEY_MACS");
    return given > 0 ? given : 4000;
}

std::size_t residentKilobytes()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmRSS:")) {
            return std::stoul(line.substr(6));
        }
    }
    return 0;
}

std::size_t settledOf(const journal::Batch &batch)
{
    return static_cast<std::size_t>(
        std::ranges::count(batch.steps, journal::Phase::Settled, &journal::Step::phase));
}

/// How long the event loop, on which a console paints as well, was held up at most.
class HoldUp {
public:
    HoldUp()
    {
        m_since.start();
        QObject::connect(&m_beat, &QTimer::timeout, &m_beat,
            [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_beat.start(1);
    }
    [[nodiscard]] qint64 milliseconds() const { return m_longest; }

private:
    QElapsedTimer m_since;
    QTimer m_beat;
    qint64 m_longest = 0;
};

} // namespace

/// One batch over a whole large fleet. Prints what it took; no time is asserted.
class LargeBatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_site = std::make_unique<Site>(); }

    void progressIsExactAndMemorySteady()
    {
        const auto program = m_site->program("console");
        std::vector<std::size_t> progress;
        std::size_t afterSending = 0;
        connect(program.get(), &ActionService::batchChanged, this, [&](const auto &id) {
            progress.push_back(settledOf(*program->batch(id)));
            if (afterSending == 0 && progress.back() > 0) {
                afterSending = residentKilobytes();
            }
        });
        QElapsedTimer took;
        took.start();
        const auto id = start(*program);
        QSignalSpy finished(program.get(), &ActionService::batchFinished);
        const HoldUp heldUp;
        QVERIFY(finished.wait(250'000));
        const auto batch = *program->batch(id);
        QCOMPARE(Site::count(batch, Outcome::Verified), macs());
        QVERIFY(std::ranges::is_sorted(progress));
        QCOMPARE(progress.back(), batch.steps.size());
        for (const auto &[device, times] : m_site->server.executed) {
            QCOMPARE(times, 1);
        }
        const std::size_t grown = residentKilobytes() - std::min(residentKilobytes(), afterSending);
        QVERIFY2(grown < 64 * 1024, qPrintable(QString::number(grown)));
        std::printf(
            "%d Macs: %lld ms, %zu reports, grown by %zu KiB, held up for %lld ms at most\n",
            macs(), took.elapsed(), progress.size(), grown, heldUp.milliseconds());
    }

    void cancelStopsSendingAtOnce()
    {
        const auto program = m_site->program("console");
        domain::BatchId id;
        std::size_t sentAtCancel = 0;
        QElapsedTimer took;
        m_site->server.onSend = [&] {
            if (m_site->server.pages.size() == 1) { // the second is on its way
                took.start();
                program->cancel(id);
                sentAtCancel = m_site->server.pages.size() + 1;
                std::printf("cancelled in %lld ms\n", took.elapsed());
            }
        };
        id = start(*program);
        QSignalSpy finished(program.get(), &ActionService::batchFinished);
        const HoldUp heldUp;
        QVERIFY(finished.wait(250'000));
        std::printf("written after %lld ms, held up for %lld ms at most\n", took.elapsed(),
            heldUp.milliseconds());
        QCOMPARE(m_site->server.pages.size(), sentAtCancel);
        QCOMPARE(Site::count(*program->batch(id), Outcome::Cancelled), macs() - 1000);
    }

private:
    domain::BatchId start(ActionService &program)
    {
        const auto plan = Site::planFor(ActionKind::ResendOptions, macs());
        return *program.start(plan, Site::consent(plan));
    }

    std::unique_ptr<Site> m_site;
};

QTEST_GUILESS_MAIN(LargeBatchTest)
#include "largebatchtest.moc"
