// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/batchtexts.h"
#include "ui/actions/stepmodel.h"

#include <QTest>

using namespace latchkey;

namespace {

journal::Step verifiedStep(bool lockBefore, bool lockAfter)
{
    return {.server = domain::ServerId{"HQ"},
        .device = domain::DeviceId{"U1"},
        .name = "FIN-MBP-0028",
        .serial = {},
        .phase = journal::Phase::Settled,
        .outcome = domain::Outcome::Verified,
        .optionsBefore = {.activationLockAllowed = lockBefore},
        .optionsAfter = {.activationLockAllowed = lockAfter}};
}

journal::Batch batchOf(std::vector<journal::Step> steps)
{
    return {.id = domain::BatchId{"B"},
        .kind = domain::ActionKind::ResendOptions,
        .state = journal::BatchState::Finished,
        .createdAt = {},
        .who = "kim",
        .program = "console",
        .steps = std::move(steps)};
}

} // namespace

/// What Activity says of a re-sent option beside the option itself.
class BatchTextsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unchangedOptionsStandBesideWhatWasReadBack()
    {
        const auto batch = batchOf({verifiedStep(true, true)});
        QCOMPARE(ui::stepDetail(batch.kind, batch.steps[0]),
            QStringLiteral(
                "The Mac reports BootstrapTokenAllowed: true · Other options unchanged"));
        QCOMPARE(ui::outcomeText(batch), QStringLiteral("1 verified"));
        QCOMPARE(ui::lookOf(batch).glyph, ui::lookOf(domain::Outcome::Verified).glyph);
    }

    void aChangeIsSaidFirstAndIsNoSuccess()
    {
        const auto batch = batchOf({verifiedStep(true, true), verifiedStep(true, false)});
        QCOMPARE(ui::stepDetail(batch.kind, batch.steps[1]),
            QStringLiteral("ActivationLockAllowedWhileSupervised was true and is now false"));
        QCOMPARE(
            ui::outcomeText(batch), QStringLiteral("2 verified, 1 with other options changed"));
        const auto warning = ui::lookOf(domain::Status::AtRisk).glyph;
        QCOMPARE(ui::lookOf(batch).glyph, warning);
        ui::StepModel model(nullptr);
        model.setBatch(batch, {});
        const auto glyph = [&model](int row) {
            return model.cell(model.index(row, ui::StepModel::OutcomeColumn)).look->glyph;
        };
        QCOMPARE(glyph(1), warning);
        QCOMPARE(glyph(0), ui::lookOf(domain::Outcome::Verified).glyph);
    }
};

QTEST_MAIN(BatchTextsTest)
#include "batchtextstest.moc"
