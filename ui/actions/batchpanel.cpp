// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/batchpanel.h"

#include "ui/actions/batchtexts.h"
#include "ui/actions/stepmodel.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/iconlabel.h"
#include "ui/common/phrases.h"
#include "ui/common/tableview.h"
#include "ui/common/textlabel.h"
#include "words/filling.h"
#include "words/values.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

namespace latchkey::ui {

namespace {

using domain::Outcome;
using journal::BatchState;

void emptyOut(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace

BatchPanel::BatchPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new StepModel(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    createHead(layout);
    createTable(layout);
    createNote(layout);
}

void BatchPanel::createHead(QVBoxLayout *layout)
{
    auto *head = new QVBoxLayout;
    head->setContentsMargins(px(20), px(12), px(16), px(12));
    head->setSpacing(px(8));
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    m_title = (new TextLabel(FontRole::PaneTitle, QPalette::WindowText, this))->wrapped();
    m_about = (new TextLabel(FontRole::Body, role::text2, this))->wrapped();
    words->addWidget(m_title);
    words->addWidget(m_about);
    m_pause = makeButton({.text = tr("Pause"), .glyph = Glyph::Pause}, this);
    m_pause->setToolTip(tr("Space", "the key"));
    m_cancel = makeButton({.text = tr("Cancel the rest"), .glyph = Glyph::Close}, this);
    m_cancel->setToolTip(tr("Delete", "the key"));
    m_retry = makeButton({.text = tr("Retry failed…"), .glyph = Glyph::Retry}, this);
    row->addLayout(words, 1);
    row->addWidget(m_pause);
    row->addWidget(m_cancel);
    row->addWidget(m_retry);
    head->addLayout(row);
    m_bar = new QProgressBar(this);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(px(6));
    m_bar->setAccessibleName(tr("Macs that have their answer"));
    head->addWidget(m_bar);
    m_counts = new QHBoxLayout;
    m_counts->setSpacing(px(14));
    head->addLayout(m_counts);
    m_token = (new TextLabel(FontRole::Body, role::text2, this))->wrapped();
    head->addWidget(m_token);
    layout->addLayout(head);
    connect(m_pause, &QPushButton::clicked, this, &BatchPanel::pauseOrResume);
    connect(m_cancel, &QPushButton::clicked, this, &BatchPanel::cancelRest);
    connect(m_retry, &QPushButton::clicked, this, &BatchPanel::retryFailed);
}

void BatchPanel::createTable(QVBoxLayout *layout)
{
    layout->addWidget(makeLine(this));
    m_table
        = new TableView([this](const QModelIndex &index) { return m_model->cell(index); }, this);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Macs of this batch"));
    m_table->setColumnWidth(StepModel::MacColumn, px(148));
    m_table->setColumnWidth(StepModel::ServerColumn, px(84));
    m_table->setColumnWidth(StepModel::OutcomeColumn, px(182));
    m_table->setColumnWidth(StepModel::TokenColumn, px(142));
    m_table->setColumnWidth(StepModel::TimeColumn, px(110));
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(StepModel::DetailColumn, QHeaderView::Stretch);
    header->setSectionsClickable(false);
    layout->addWidget(m_table, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &BatchPanel::showStep);
}

void BatchPanel::createNote(QVBoxLayout *layout)
{
    m_note = new QWidget(this);
    auto *column = new QVBoxLayout(m_note);
    column->setContentsMargins(px(20), px(12), px(20), px(12));
    column->setSpacing(px(6));
    auto *title = new QHBoxLayout;
    title->setSpacing(px(8));
    m_noteGlyph = new GlyphView(Glyph::StatusUnknown, 16, m_note);
    m_noteTitle = (new TextLabel(FontRole::Strong, QPalette::WindowText, m_note))->wrapped();
    title->addWidget(m_noteGlyph);
    title->addWidget(m_noteTitle, 1);
    column->addLayout(title);
    m_noteText = (new TextLabel(FontRole::Body, role::text2, m_note))->wrapped()->selectable();
    column->addWidget(m_noteText);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    m_read = makeButton({.text = tr("Read again"), .glyph = Glyph::Sync, .small = true}, m_note);
    m_again
        = makeButton({.text = tr("Send again…"), .glyph = Glyph::Resend, .small = true}, m_note);
    auto *copy = makeButton({.text = tr("Copy details"),
                                .glyph = Glyph::Copy,
                                .kind = ButtonKind::Quiet,
                                .small = true},
        m_note);
    row->addWidget(m_read);
    row->addWidget(m_again);
    row->addWidget(copy);
    row->addStretch();
    column->addLayout(row);
    layout->addWidget(makeLine(this));
    layout->addWidget(m_note);
    auto *foot = makeIconLine({Glyph::Info, Tone::Neutral},
        tr("If Latchkey stops, the batch continues here at the next start. Nothing is sent to a "
           "Mac that still has the same command queued."),
        FontRole::Label, role::text2, this);
    foot->setContentsMargins(px(20), px(8), px(20), px(8));
    layout->addWidget(makeLine(this));
    layout->addWidget(foot);
    connect(m_read, &QPushButton::clicked, this, [this] {
        if (const auto *step = chosen()) {
            Q_EMIT readRequested({step->server, step->device});
        }
    });
    connect(m_again, &QPushButton::clicked, this, [this] {
        if (const auto *step = chosen()) {
            Q_EMIT retryRequested(batch().kind, {{step->server, step->device}});
        }
    });
    connect(copy, &QPushButton::clicked, this, &BatchPanel::copyDetails);
}

const journal::Batch &BatchPanel::batch() const
{
    return m_model->batch();
}

void BatchPanel::setBatch(const journal::Batch &batch, base::Instant now)
{
    m_now = now;
    m_model->setBatch(batch, now);
    m_title->setText(batchTitle(batch));
    QStringList about = {batch.who.empty()
            ? tr("Started %1").arg(whenText(batch.createdAt, now))
            : tr("Started %1 by %2").arg(whenText(batch.createdAt, now), fromUtf8(batch.who)),
        serversOf(batch)};
    if (!batch.reason.empty()) {
        about.append(tr("“%1”").arg(fromUtf8(batch.reason)));
    }
    m_about->setText(words::dotted(about));
    m_bar->setRange(0, std::max(1, static_cast<int>(batch.steps.size())));
    m_bar->setValue(settledSteps(batch));
    m_table->setColumnHidden(
        StepModel::TokenColumn, batch.kind != domain::ActionKind::ResendOptions);
    showCounts();
    showToken();
    showStep();
    updateButtons();
}

void BatchPanel::showCounts()
{
    emptyOut(m_counts);
    for (const auto &[outcome, count] : countsOf(batch())) {
        auto *pair = new QWidget(this);
        auto *row = new QHBoxLayout(pair);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(px(6));
        row->addWidget(new GlyphView(lookOf(outcome), 15, pair));
        row->addWidget(
            new TextLabel(words::word(outcome), FontRole::Body, QPalette::WindowText, pair));
        row->addWidget(
            new TextLabel(QLocale().toString(count), FontRole::Strong, QPalette::WindowText, pair));
        m_counts->addWidget(pair);
    }
    m_counts->addStretch();
}

void BatchPanel::showToken()
{
    int missing = 0;
    for (const journal::Step &step : batch().steps) {
        const bool isOnTheMac
            = step.outcome == Outcome::Verified || step.outcome == Outcome::Acknowledged;
        missing += isOnTheMac && !step.token ? 1 : 0;
    }
    m_token->setVisible(batch().kind == domain::ActionKind::ResendOptions && missing > 0);
    m_token->setText(tr("Token: %n not yet. The option makes no token: each Mac waits for a login "
                        "with a password, or for profiles install; every sync looks again.",
        nullptr, missing));
}

const journal::Step *BatchPanel::chosen() const
{
    return m_model->step(m_table->currentIndex().row());
}

void BatchPanel::showStep()
{
    const journal::Step *step = chosen();
    m_note->setVisible(step != nullptr);
    if (step == nullptr) {
        return;
    }
    const QString server = fromUtf8(step->server.text());
    const QString mac = fromUtf8(step->name.empty() ? step->serial : step->name);
    const bool isLost = step->outcome == Outcome::Unknown;
    m_noteGlyph->setLook(lookOf(*step));
    m_noteTitle->setText(isLost
            ? tr("%1: nobody knows yet whether %2 took the command").arg(mac, server)
            : QStringLiteral("%1: %2").arg(mac, words::word(step->outcome)));
    m_noteText->setText(isLost
            ? tr("The connection broke after the request had left. Latchkey does not repeat it by "
                 "itself. It reads %1 again when the batch ends, and says then which it was.")
                  .arg(server)
            : stepDetail(batch().kind, *step));
    m_noteText->setVisible(!m_noteText->text().isEmpty());
    const bool isOver
        = batch().state != BatchState::Running || step->phase == journal::Phase::Settled;
    const bool mayRepeat = isOver
        && (isLost || step->outcome == Outcome::Failed || step->outcome == Outcome::Cancelled);
    m_again->setVisible(mayRepeat);
}

void BatchPanel::updateButtons()
{
    const bool isPaused = batch().state == BatchState::Paused;
    const bool runs = isUnderWay(batch());
    m_pause->setText(isPaused ? tr("Resume") : tr("Pause"));
    m_pause->setIcon(glyphIcon(isPaused ? Glyph::Resume : Glyph::Pause));
    const bool isCancelled = batch().cancelledAt.has_value();
    const QString why = isCancelled && (runs || isPaused)
        ? tr("The rest is cancelled; what was sent is followed")
        : tr("The batch has ended");
    setAvailable(m_pause, (runs || isPaused) && !isCancelled, why);
    setAvailable(m_cancel, (runs || isPaused) && !isCancelled, why);
    const OutcomeCounts counts = countsOf(batch());
    const bool hasFailed = counts.contains(Outcome::Failed);
    setAvailable(m_retry, hasFailed && !runs && !isPaused,
        hasFailed ? tr("Possible once the batch has ended") : tr("No Mac failed"));
}

void BatchPanel::pauseOrResume()
{
    if (!m_pause->isEnabled()) {
        return;
    }
    if (batch().state == BatchState::Paused) {
        Q_EMIT resumeRequested(batch().id);
    } else {
        Q_EMIT pauseRequested(batch().id);
    }
}

void BatchPanel::cancelRest()
{
    if (m_cancel->isEnabled()) {
        Q_EMIT cancelRequested(batch().id);
    }
}

void BatchPanel::retryFailed()
{
    std::vector<actions::Target> macs;
    for (const journal::Step &step : batch().steps) {
        if (step.outcome == Outcome::Failed) {
            macs.push_back({step.server, step.device});
        }
    }
    Q_EMIT retryRequested(batch().kind, macs);
}

void BatchPanel::copyDetails()
{
    const journal::Step *step = chosen();
    if (step == nullptr) {
        return;
    }
    QStringList lines = {batchTitle(batch()), m_noteTitle->text(), m_noteText->text(),
        tr("Serial: %1").arg(fromUtf8(step->serial))};
    if (!step->requestId.empty()) {
        lines.append(tr("Request: %1").arg(fromUtf8(step->requestId)));
    }
    lines.removeAll(QString());
    QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
    Q_EMIT copied(tr("Details copied"));
}

} // namespace latchkey::ui
