// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/device/guidewindow.h"

#include "base/clock.h"
#include "ui/actions/actiontexts.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/commandbox.h"
#include "ui/common/iconlabel.h"
#include "ui/common/phrases.h"
#include "ui/common/textlabel.h"
#include "ui/device/findingcontent.h"
#include "ui/style/style.h"
#include "ui/window/context.h"
#include "words/steps.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace latchkey::ui {

namespace {

using State = RemedyRun::State;

Look stateLook(State state)
{
    switch (state) {
    case State::Todo:
        return {Glyph::StatusQueued, Tone::Neutral};
    case State::Waiting:
        return {Glyph::StatusInFlight, Tone::Stale};
    case State::Verified:
        return {Glyph::StatusVerified, Tone::Ok};
    case State::Done:
        return {Glyph::Check, Tone::Neutral};
    case State::Skipped:
        return {Glyph::StatusNotApplicable, Tone::Neutral};
    }
    return {};
}

// What a server does for the step; the others are a person's.
std::optional<domain::ActionKind> actionOf(domain::RemedyAction action)
{
    if (action == domain::RemedyAction::ResendOptions) {
        return domain::ActionKind::ResendOptions;
    }
    if (action == domain::RemedyAction::QueryEacsPreflight) {
        return domain::ActionKind::Prove;
    }
    return std::nullopt;
}

QString stateWord(State state)
{
    switch (state) {
    case State::Todo:
        return GuideWindow::tr("to do");
    case State::Waiting:
        return GuideWindow::tr("done, not verified yet");
    case State::Verified:
        return GuideWindow::tr("verified");
    case State::Done:
        return GuideWindow::tr("done, as you said");
    case State::Skipped:
        return GuideWindow::tr("skipped");
    }
    return {};
}

} // namespace

GuideWindow::GuideWindow(const Context &context, store::RowId mac, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_details(context.cache, context.clock)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setWindowTitle(tr("Mend step by step"));
    setMinimumSize(px(520), px(400));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(24), px(20), px(24), px(20));
    layout->setSpacing(px(10));
    m_title = (new TextLabel(FontRole::ViewTitle, QPalette::WindowText, this))->wrapped();
    m_why = (new TextLabel(FontRole::Body, role::text2, this))->wrapped();
    layout->addWidget(m_title);
    layout->addWidget(m_why);
    layout->addWidget(makeLine(this));
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    m_steps = new QVBoxLayout(page);
    m_steps->setContentsMargins(0, px(4), 0, px(4));
    m_steps->setSpacing(px(14));
    scroll->setWidget(page);
    layout->addWidget(scroll, 1);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    auto *close = makeButton({.text = tr("Close")}, this);
    close->setAutoDefault(false);
    foot->addWidget(close);
    layout->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_details, &models::DeviceDetails::recordChanged, this, &GuideWindow::showRecord);
    m_details.show(mac);
}

void GuideWindow::refresh()
{
    m_details.refresh();
}

void GuideWindow::showRecord()
{
    const auto record = m_details.record();
    if (record == nullptr) {
        return;
    }
    const auto &diagnosis = record->diagnosis;
    if (!m_run && !diagnosis.findings.empty()) {
        m_run.emplace(diagnosis.firstCause.value_or(diagnosis.findings.front().id), *record);
    }
    if (m_run) {
        m_run->look(*record);
    }
    fill();
}

void GuideWindow::change(const std::function<void()> &what)
{
    what();
    fill();
}

void GuideWindow::noteSent()
{
    if (m_run) {
        change([this] { m_run->did(m_context.clock.now()); });
    }
}

actions::Target GuideWindow::target() const
{
    const auto record = m_details.record();
    return {record->device.server, record->device.id};
}

QString GuideWindow::server() const
{
    return fromUtf8(m_details.record()->device.server.text());
}

void GuideWindow::fill()
{
    const auto record = m_details.record();
    const QString name
        = fromUtf8(record->device.name.empty() ? record->device.serial : record->device.name);
    setWindowTitle(tr("Mend %1").arg(name));
    m_title->setText(windowTitle());
    const auto findings = findingsOf(*record, m_context.clock.now());
    m_why->setText(findings.empty() ? QString() : findings.front().sentence);
    const bool hadFocus = isAncestorOf(focusWidget());
    while (QLayoutItem *item = m_steps->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    const std::size_t steps = m_run ? m_run->steps().size() : 0;
    for (std::size_t number = 0; number < steps; ++number) {
        m_steps->addWidget(makeStep(number));
    }
    addVerdict();
    m_steps->addStretch();
    if (hadFocus) {
        focusNextPrevChild(true);
    }
}

QWidget *GuideWindow::makeStep(std::size_t number)
{
    const RemedyRun::Step &step = m_run->steps()[number];
    const words::Reader reader{.server = server(), .now = m_context.clock.now()};
    auto *widget = new QWidget(this);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(10));
    row->addWidget(new GlyphView(stateLook(step.state), 16, widget), 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(px(3));
    const bool isNow = number == m_run->current() && !m_run->isMended();
    //: %1 the number of a step, %2 what is to be done
    auto *title = (new TextLabel(tr("%1. %2").arg(locale().toString(static_cast<int>(number) + 1),
                                     words::stepTitle(step.remedy, reader)),
                       isNow ? FontRole::Strong : FontRole::Body, QPalette::WindowText, widget))
                      ->wrapped();
    column->addWidget(title);
    column->addWidget((new TextLabel(QStringLiteral("%1 · %2").arg(
                                         stateWord(step.state), words::roleWord(step.remedy.role)),
                           FontRole::Label, role::text3, widget))
                          ->wrapped());
    if (isNow) {
        column->addWidget((new TextLabel(words::stepExplanation(step.remedy, reader),
                               FontRole::Body, role::text2, widget))
                              ->wrapped());
        addButtons(column, step, widget);
    }
    row->addLayout(column, 1);
    return widget;
}

void GuideWindow::addButtons(QVBoxLayout *column, const RemedyRun::Step &step, QWidget *parent)
{
    const auto &remedy = step.remedy;
    if (!remedy.command.empty()) {
        auto *box = new CommandBox(fromUtf8(remedy.command), parent);
        connect(box, &CommandBox::copied, this, [this] { Q_EMIT copied(tr("Command copied")); });
        column->addWidget(box);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    const auto add = [this, row, parent](const ButtonParts &parts, auto run) {
        auto *button = makeButton(parts, parent);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, run);
        row->addWidget(button);
        return button;
    };
    const bool isWaiting = step.state == State::Waiting;
    if (const auto kind = actionOf(remedy.action); kind && !isWaiting) {
        add({.text = actionName(*kind), .kind = ButtonKind::Primary},
            [this, kind] { Q_EMIT actionRequested(*kind, target()); });
    } else if (isShownByFact(remedy)) {
        auto *read = add(
            {.text = isWaiting ? tr("Read %1").arg(server()) : tr("Done: read %1").arg(server()),
                .glyph = Glyph::Sync,
                .kind = ButtonKind::Primary},
            [this, isWaiting] {
                if (!isWaiting) {
                    noteSent();
                }
                Q_EMIT readAgainRequested(target());
            });
        setAvailable(read, !m_context.offline, m_context.offReason(tr("Off in offline mode")));
    } else {
        add({.text = tr("Done"), .glyph = Glyph::Check, .kind = ButtonKind::Primary},
            [this] { change([this] { m_run->confirm(); }); });
    }
    add({.text = tr("Skip"), .kind = ButtonKind::Quiet},
        [this] { change([this] { m_run->skip(); }); });
    row->addStretch();
    column->addLayout(row);
    const words::Reader reader{.server = server(), .now = m_context.clock.now()};
    column->addWidget((new TextLabel(words::stepConfirmation(remedy, reader), FontRole::Label,
                           role::text3, parent))
                          ->wrapped());
}

// How it ends: by what was read, never because somebody has clicked through.
void GuideWindow::addVerdict()
{
    const bool isMended = !m_run || m_run->isMended();
    if (!isMended && m_run->current() < m_run->steps().size()) {
        return;
    }
    const auto record = m_details.record();
    const Look look = isMended ? lookOf(domain::Severity::Info) : lookOf(record->summary.status);
    m_steps->addWidget(makeIconLine(isMended ? Look{Glyph::StatusVerified, Tone::Ok} : look,
        isMended ? tr("%1 no longer gives this reason. Nothing of it is left to do.").arg(server())
                 : tr("Every step is done, and %1 still gives this reason. It may take until the "
                      "next login.")
                       .arg(server()),
        FontRole::Strong, QPalette::WindowText, this));
    if (!isMended) {
        auto *read = makeButton(
            {.text = tr("Read %1").arg(server()), .glyph = Glyph::Sync, .small = true}, this);
        read->setAutoDefault(false);
        setAvailable(read, !m_context.offline, m_context.offReason(tr("Off in offline mode")));
        connect(read, &QPushButton::clicked, this, [this] { Q_EMIT readAgainRequested(target()); });
        m_steps->addWidget(read, 0, Qt::AlignLeading);
    }
}

} // namespace latchkey::ui
