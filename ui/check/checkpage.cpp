// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/check/checkpage.h"

#include "ui/check/checktable.h"
#include "ui/check/verdictbox.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/commandbox.h"
#include "ui/common/emptystate.h"
#include "ui/common/iconlabel.h"
#include "ui/common/textlabel.h"
#include "ui/device/findingrow.h"
#include "ui/style/style.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QScrollBar>

namespace latchkey::ui {

namespace {

// As tall as its content, however much room the page has.
Card *makeCard(const QString &title, QWidget *parent)
{
    auto *card = new Card(title, {}, parent);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    return card;
}

// Space around what stands inside a card.
QWidget *inset(QWidget *content, QWidget *parent)
{
    auto *frame = new QWidget(parent);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(px(16), px(12), px(12), px(12));
    layout->addWidget(content);
    return frame;
}

} // namespace

CheckPage::CheckPage(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget;
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(px(20), px(16), px(20), px(20));
    m_column->setSpacing(px(14));
    setWidget(page);
    addEmpty();
}

void CheckPage::clear()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

void CheckPage::setContent(const CheckContent &content)
{
    if (content == m_content && m_column->count() > 0) {
        return;
    }
    const int scroll = content.verdict == m_content.verdict ? verticalScrollBar()->value() : 0;
    m_content = content;
    clear();
    if (content.isEmpty) {
        addEmpty();
        return;
    }
    m_column->addWidget(new VerdictBox(content.look, content.verdict, content.reason, widget()));
    if (content.whose) {
        m_column->addWidget(makeIconLine(content.whose->look, content.whose->text, FontRole::Body,
            QPalette::WindowText, widget()));
    }
    addTable();
    addSteps();
    addOthers();
    addKeeping();
    m_column->addStretch(1);
    verticalScrollBar()->setValue(scroll);
}

void CheckPage::setError(const QString &sentence)
{
    m_content = {};
    m_content.isEmpty = false;
    clear();
    m_column->addWidget(new VerdictBox(
        lookOf(domain::Status::Unknown), tr("This could not be read"), sentence, widget()));
    m_column->addStretch();
}

void CheckPage::addEmpty()
{
    auto *empty = new EmptyState(widget());
    empty->setMessage({Glyph::CheckMac, Tone::Neutral}, tr("This output: good or bad?"),
        tr("Paste what a Mac printed, or drop a file."));
    empty->setActions(tr("Copy the commands to run"));
    connect(empty, &EmptyState::firstTriggered, this, &CheckPage::commandsWanted);
    m_column->addWidget(empty, 1);
}

void CheckPage::addTable()
{
    if (m_content.rows.empty()) {
        return;
    }
    auto *card = makeCard(tr("Mac and server, side by side"), widget());
    card->head()->addWidget(new TextLabel(m_content.rowsHint, FontRole::Label, role::text3, card));
    card->body()->addWidget(makeCheckTable(m_content, card));
    m_column->addWidget(card);
}

void CheckPage::addSteps()
{
    if (m_content.findings.empty() || m_content.findings.front().steps.empty()) {
        return;
    }
    auto *card = makeCard(tr("What to do"), widget());
    if (!m_content.handTo.isEmpty()) {
        auto *hand
            = makeButton({.text = m_content.handTo, .glyph = Glyph::Copy, .small = true}, card);
        connect(hand, &QPushButton::clicked, this, &CheckPage::copyResult);
        card->head()->addWidget(hand);
    }
    card->body()->addWidget(
        inset(makeSteps(m_content.findings.front(), actions(), offReasons(), card), card));
    m_column->addWidget(card);
}

void CheckPage::addOthers()
{
    if (m_content.findings.size() < 2) {
        return;
    }
    auto *card = makeCard(tr("Also found"), widget());
    for (std::size_t i = 1; i < m_content.findings.size(); ++i) {
        const FindingText &finding = m_content.findings[i];
        auto *row = new FindingRow(finding.look, finding.sentence, card);
        auto *details = new QWidget(card);
        auto *layout = new QVBoxLayout(details);
        layout->setContentsMargins(px(40), px(4), px(16), px(12));
        layout->setSpacing(px(10));
        layout->addWidget(makeWhy(finding, details));
        layout->addWidget(makeSteps(finding, actions(), offReasons(), details));
        row->setDetails(details);
        card->body()->addWidget(row);
        card->body()->addWidget(details);
    }
    m_column->addWidget(card);
}

void CheckPage::addKeeping()
{
    auto *row = new QWidget(widget());
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(px(12));
    line->addWidget(makeIconLine({Glyph::Lock, Tone::Neutral},
                        tr("The text stays on this computer and is forgotten. Saving keeps only "
                           "what it says."),
                        FontRole::Label, role::text2, row),
        1);
    auto *save
        = makeButton({.text = tr("Save to the device"), .glyph = Glyph::Save, .small = true}, row);
    setAvailable(save, m_content.toKeep.has_value(), m_content.keepOff);
    connect(save, &QPushButton::clicked, this, &CheckPage::keepRequested);
    line->addWidget(save, 0, Qt::AlignTop);
    m_column->addWidget(row);
    if (!m_content.keepOff.isEmpty()) {
        m_column->addWidget(
            (new TextLabel(m_content.keepOff, FontRole::Label, role::text2, widget()))->wrapped());
    }
    if (!m_content.keepRemedy.isEmpty()) {
        auto *box = new CommandBox(m_content.keepRemedy, widget());
        connect(box, &CommandBox::copied, this, [this] { Q_EMIT copied(tr("Command copied")); });
        m_column->addWidget(box);
    }
    m_trouble = new Banner(Banner::Shape::Boxed, widget());
    m_trouble->hide();
    m_column->addWidget(m_trouble);
}

void CheckPage::setTrouble(const QString &sentence)
{
    m_trouble->setMessage(lookOf(domain::Status::NotEscrowed), tr("Nothing was saved."), sentence);
    m_trouble->show();
}

bool CheckPage::copyCommand()
{
    for (const FindingText &finding : m_content.findings) {
        for (const StepText &step : finding.steps) {
            if (!step.command.isEmpty()) {
                QGuiApplication::clipboard()->setText(step.command);
                Q_EMIT copied(tr("Command copied"));
                return true;
            }
        }
    }
    return false;
}

void CheckPage::copyResult()
{
    QGuiApplication::clipboard()->setText(m_content.summary);
    Q_EMIT copied(tr("Result copied"));
}

// Only for a Mac of the list can a server do something.
StepReasons CheckPage::offReasons() const
{
    const QString off
        = m_content.comparedWith.isEmpty() ? tr("No Mac of the list is compared.") : QString();
    return {off, off};
}

SectionActions CheckPage::actions()
{
    return {.resend = [this] { Q_EMIT resendRequested(); },
        .readBack = [this] { Q_EMIT readAgainRequested(); },
        .handOver = [this] { copyResult(); },
        .copied = [this](const QString &) { Q_EMIT copied(tr("Command copied")); }};
}

} // namespace latchkey::ui
