// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/device/devicewindow.h"

#include "base/clock.h"
#include "ui/common/badge.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/iconlabel.h"
#include "ui/common/textlabel.h"
#include "ui/device/cryptousers.h"
#include "ui/device/findingrow.h"
#include "ui/device/recordcontent.h"
#include "ui/device/sections.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>

namespace latchkey::ui {

namespace {

constexpr int oneColumnBelow = 1200;

} // namespace

DeviceWindow::DeviceWindow(const Context &context, store::RowId row, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_clock(context.clock)
    , m_details(context.cache, context.clock)
{
    setMinimumSize(px(900), px(600));
    resize(px(1440), px(900));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    createHead(layout);
    createPage(layout);
    createKeys();
    connect(&m_details, &models::DeviceDetails::recordChanged, this, &DeviceWindow::showRecord);
    show(row);
}

void DeviceWindow::createHead(QVBoxLayout *layout)
{
    auto *head = new QWidget(this);
    head->setAutoFillBackground(true);
    head->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(px(20), px(10), px(20), px(12));
    column->setSpacing(px(4));
    auto *row = new QHBoxLayout;
    row->setSpacing(px(10));
    m_name = new TextLabel(FontRole::ViewTitle, QPalette::WindowText, head);
    m_badges = new QHBoxLayout;
    m_badges->setSpacing(px(8));
    m_hand = makeButton({.glyph = Glyph::Copy, .kind = ButtonKind::Primary}, head);
    row->addWidget(m_name);
    row->addLayout(m_badges);
    row->addStretch();
    row->addWidget(m_hand);
    column->addLayout(row);
    m_about = (new TextLabel(FontRole::Body, role::text2, head))->wrapped();
    m_ids = (new TextLabel(FontRole::Mono, role::text2, head))->wrapped()->selectable();
    column->addWidget(m_about);
    column->addWidget(m_ids);
    layout->addWidget(head);
    layout->addWidget(makeLine(this));
    connect(
        static_cast<QPushButton *>(m_hand), &QPushButton::clicked, this, &DeviceWindow::handOver);
}

void DeviceWindow::createPage(QVBoxLayout *layout)
{
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setAccessibleName(tr("Details"));
    layout->addWidget(m_scroll, 1);
}

void DeviceWindow::createKeys()
{
    const auto key = [this](const QKeySequence &keys, auto run) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    key(Qt::Key_Escape, [this] { close(); });
    key(QKeySequence::Close, [this] { close(); });
    key(Qt::ALT | Qt::Key_Down, [this] { Q_EMIT stepped(1); });
    key(Qt::ALT | Qt::Key_Up, [this] { Q_EMIT stepped(-1); });
}

void DeviceWindow::show(store::RowId row)
{
    m_details.show(row);
}

void DeviceWindow::refresh()
{
    m_details.refresh();
}

void DeviceWindow::showRecord()
{
    const auto record = m_details.record();
    if (record == nullptr) {
        return;
    }
    const DeviceContent content = contentOf(*record, m_clock.now());
    if (content == m_content) {
        return;
    }
    m_content = content;
    fillHead();
    fillPage();
}

void DeviceWindow::fillHead()
{
    setWindowTitle(tr("%1 — Latchkey").arg(m_content.name));
    m_name->setText(m_content.name);
    m_about->setText(m_content.about);
    m_ids->setText(m_content.ids);
    while (QLayoutItem *item = m_badges->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const LookText &value : m_content.badges) {
        auto *badge = new Badge(m_name->parentWidget());
        badge->setValue(value.look, value.text);
        m_badges->addWidget(badge);
    }
    auto *hand = static_cast<QPushButton *>(m_hand);
    hand->setText(m_content.handTo.isEmpty() ? tr("Copy summary") : m_content.handTo);
    hand->setVisible(!m_content.summary.isEmpty());
}

void DeviceWindow::fillPage()
{
    const int scroll = m_scroll->verticalScrollBar()->value();
    auto *page = new QWidget;
    m_wide = width() >= px(oneColumnBelow);
    auto *columns
        = new QBoxLayout(m_wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, page);
    columns->setContentsMargins(px(20), px(14), px(20), px(20));
    columns->setSpacing(px(14));
    auto *first = new QVBoxLayout;
    first->setSpacing(px(12));
    first->addWidget(makeFindings());
    first->addWidget(makeCryptoUsers());
    first->addStretch();
    auto *second = new QVBoxLayout;
    second->setSpacing(px(12));
    for (const FactGroup &group : m_content.groups) {
        second->addWidget(makeFactCard(group));
    }
    second->addStretch();
    columns->addLayout(first, 19);
    columns->addLayout(second, 10);
    m_scroll->setWidget(page);
    m_scroll->verticalScrollBar()->setValue(scroll);
}

QWidget *DeviceWindow::makeFindings()
{
    const auto count = static_cast<int>(m_content.findings.size());
    auto *card = new Card(tr("Why and what to do"),
        count > 1 ? tr("%n finding(s), worst first", nullptr, count) : QString(), nullptr);
    if (count == 0) {
        auto *line = makeIconLine({Glyph::Check, Tone::Ok}, tr("Nothing to do for this Mac."),
            FontRole::Body, QPalette::WindowText, card);
        line->setContentsMargins(px(16), px(12), px(16), px(12));
        card->body()->addWidget(line);
    }
    for (const FindingText &finding : m_content.findings) {
        const bool first = card->body()->count() == 0;
        QWidget *details = makeFinding(finding, first, card);
        if (!first) {
            card->body()->addWidget(makeLine(card));
            auto *row = new FindingRow(finding.look, finding.sentence, card);
            row->setDetails(details);
            card->body()->addWidget(row);
        }
        card->body()->addWidget(details);
    }
    return card;
}

QWidget *DeviceWindow::makeFinding(const FindingText &finding, bool withSentence, QWidget *parent)
{
    const SectionActions actions{.resend
        =
            [this] {
                if (const auto record = m_details.record()) {
                    Q_EMIT resendRequested(record->device.server, record->device.id);
                }
            },
        .handOver = [this] { handOver(); },
        .copied = [this](const QString &) { Q_EMIT copied(tr("Command copied")); }};
    auto *block = new QWidget(parent);
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(px(16), withSentence ? px(12) : px(4), px(16), px(14));
    column->setSpacing(px(10));
    if (withSentence) {
        column->addWidget(makeIconLine(
            finding.look, finding.sentence, FontRole::Strong, QPalette::WindowText, block));
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(px(24));
    row->addWidget(makeEvidence(finding, block), 4, Qt::AlignTop);
    row->addWidget(makeSteps(finding, actions, {}, block), 5, Qt::AlignTop);
    column->addLayout(row);
    return block;
}

QWidget *DeviceWindow::makeCryptoUsers()
{
    auto *card = new Card(tr("Crypto users"), m_content.cryptoUsersHint, nullptr);
    if (m_content.cryptoUsers.empty()) {
        auto *line = makeIconLine(lookOf(domain::Status::Unknown),
            tr("The server has told none of this Mac's crypto users."), FontRole::Body,
            QPalette::WindowText, card);
        line->setContentsMargins(px(16), px(12), px(16), px(12));
        card->body()->addWidget(line);
        return card;
    }
    card->body()->addWidget(makeCryptoUserTable(m_content.cryptoUsers, card));
    return card;
}

QWidget *DeviceWindow::makeFactCard(const FactGroup &group)
{
    auto *card = new Card(group.title, group.hint, nullptr);
    QWidget *facts = makeFacts(group, card);
    facts->setContentsMargins(px(16), px(10), px(16), px(12));
    card->body()->addWidget(facts);
    return card;
}

void DeviceWindow::handOver()
{
    QGuiApplication::clipboard()->setText(m_content.summary);
    Q_EMIT copied(tr("Summary of %1 copied").arg(m_content.name));
}

void DeviceWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_wide != (width() >= px(oneColumnBelow)) && !m_content.name.isEmpty()) {
        fillPage();
    }
}

} // namespace latchkey::ui
