// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/device/devicewindow.h"

#include "base/clock.h"
#include "ui/common/badge.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/textlabel.h"
#include "ui/device/exceptiondesk.h"
#include "ui/device/historycontent.h"
#include "ui/device/notecard.h"
#include "ui/device/recordcontent.h"
#include "words/errors.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>

namespace latchkey::ui {

namespace {

constexpr int oneColumnBelow = 1200;

} // namespace

DeviceWindow::DeviceWindow(const Context &context, store::RowId row, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_context(context)
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
    m_menu = new QMenu(this);
    m_note = new NoteCard(context.notes, this);
    m_note->hide();
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
    row->addWidget(m_name);
    row->addLayout(m_badges);
    row->addStretch();
    createHeadButtons(row, head);
    column->addLayout(row);
    m_about = (new TextLabel(FontRole::Body, role::text2, head))->wrapped();
    m_ids = (new TextLabel(FontRole::Mono, role::text2, head))->wrapped()->selectable();
    column->addWidget(m_about);
    column->addWidget(m_ids);
    layout->addWidget(head);
    layout->addWidget(makeLine(this));
}

void DeviceWindow::createHeadButtons(QHBoxLayout *row, QWidget *head)
{
    m_place = new TextLabel(FontRole::Body, role::text2, head);
    row->addWidget(m_place);
    auto *previous = makeIconButton(
        Glyph::ChevronLeft, tr("Previous Mac of the list"), head, tr("Alt+Up", "the keys"));
    auto *next = makeIconButton(
        Glyph::ChevronRight, tr("Next Mac of the list"), head, tr("Alt+Down", "the keys"));
    m_hand = makeButton({.glyph = Glyph::Copy, .kind = ButtonKind::Primary}, head);
    m_check = makeButton({.glyph = Glyph::CheckMac}, head);
    m_check->setAccessibleName(tr("Check this Mac…"));
    m_read = makeButton({.glyph = Glyph::Sync}, head);
    m_read->setAccessibleName(tr("Read again"));
    nameHeadButtons();
    auto *more = makeButton({.glyph = Glyph::More}, head);
    more->setAccessibleName(tr("More actions for this Mac"));
    for (QPushButton *button : {previous, next, m_hand, m_check, m_read, more}) {
        row->addWidget(button);
    }
    connect(previous, &QPushButton::clicked, this, [this] { Q_EMIT stepped(-1); });
    connect(next, &QPushButton::clicked, this, [this] { Q_EMIT stepped(1); });
    connect(m_hand, &QPushButton::clicked, this, &DeviceWindow::handOver);
    connect(m_check, &QPushButton::clicked, this, &DeviceWindow::checkRequested);
    connect(m_read, &QPushButton::clicked, this, &DeviceWindow::readAgain);
    connect(more, &QPushButton::clicked, this, [this, more] {
        fillMenu();
        const int back = isRightToLeft() ? 0 : more->width() - m_menu->sizeHint().width();
        m_menu->popup(more->mapToGlobal(QPoint(back, more->height() + 1)));
    });
}

// Where there is little room, the words go into the tool tips.
void DeviceWindow::nameHeadButtons()
{
    const bool isWide = width() >= px(oneColumnBelow);
    for (QPushButton *button : {m_check, m_read}) {
        button->setText(isWide ? button->accessibleName() : QString());
        button->setToolTip(isWide ? QString() : button->accessibleName());
    }
    if (isWide) {
        m_read->setToolTip(QStringLiteral("F5"));
    }
    if (m_context.offline) {
        setAvailable(m_read, false, m_context.offReason(tr("Off in offline mode")));
    }
}

void DeviceWindow::setPlace(const QString &place)
{
    m_place->setText(place);
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
    key(Qt::CTRL | Qt::SHIFT | Qt::Key_C, [this] { copyCommand(); });
    key(Qt::SHIFT | Qt::Key_F1, [this] {
        for (const FindingText &finding : m_content.findings) {
            if (finding.id) {
                Q_EMIT explainRequested(*finding.id);
                return;
            }
        }
    });
    key(Qt::CTRL | Qt::SHIFT | Qt::Key_M, [this] { request(domain::ActionKind::ResendOptions); });
    key(Qt::Key_F5, [this] { readAgain(); });
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
    m_note->show(record->device.server, record->device.id);
    readHistory();
    const base::Instant now = m_context.clock.now();
    DeviceContent content = contentOf(*record, now);
    if (const auto accepted = m_context.exceptions.of({record->device.server, record->device.id});
        accepted && *accepted) {
        addAcceptance(content, record->summary.status, **accepted, now);
    }
    content.timeline = timelineOf(*record, m_history, now);
    content.commands
        = commandsOf(m_history ? m_history->commands : decltype(m_history->commands)(), now);
    content.commandsHint = !m_historyTrouble.isEmpty() ? m_historyTrouble
        : m_history                                    ? tr("No command was sent to this Mac.")
                                                       : tr("Asking the server…");
    if (content == m_content) {
        return;
    }
    m_content = content;
    fillHead();
    fillPage();
    Q_EMIT recordShown();
}

// The server is asked when the Mac, or what it told, is another than when it was asked last.
void DeviceWindow::readHistory()
{
    const auto record = m_details.record();
    const actions::Target mac{record->device.server, record->device.id};
    if (m_historyMac == mac && m_historyOf == record->device.facts.events) {
        return;
    }
    if (m_historyMac != mac) {
        m_history.reset();
        m_historyTrouble.clear();
    }
    m_historyMac = mac;
    m_historyOf = record->device.facts.events;
    m_historyCall = m_context.servers.readHistory(
        mac.server, mac.device, [this, mac](base::Result<DeviceHistory> history) {
            m_historyTrouble = history ? QString()
                                       : words::sentence(history.error(),
                                           {.server = QString::fromStdString(mac.server.text())});
            if (history) {
                m_history = std::move(*history);
            }
            showRecord();
        });
}

std::optional<actions::Target> DeviceWindow::target() const
{
    const auto record = m_details.record();
    return record == nullptr
        ? std::nullopt
        : std::optional(actions::Target{record->device.server, record->device.id});
}

std::optional<qint64> DeviceWindow::row() const
{
    const auto record = m_details.record();
    return record == nullptr ? std::nullopt : std::optional(static_cast<qint64>(record->row));
}

void DeviceWindow::readAgain()
{
    if (const auto mac = target(); mac && !m_context.offline) {
        Q_EMIT readAgainRequested(*mac);
    }
}

void DeviceWindow::request(domain::ActionKind kind)
{
    if (const auto mac = target()) {
        Q_EMIT actionRequested(kind, *mac);
    }
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
    m_hand->setText(m_content.handTo.isEmpty() ? tr("Copy summary") : m_content.handTo);
    m_hand->setVisible(!m_content.summary.isEmpty());
}

void DeviceWindow::fillPage()
{
    const int scroll = m_scroll->verticalScrollBar()->value();
    QWidget *typing = m_note->isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
    m_note->setParent(this); // it outlives the page, with what is being typed
    auto *page = new QWidget;
    m_wide = width() >= px(oneColumnBelow);
    auto *columns
        = new QBoxLayout(m_wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, page);
    columns->setContentsMargins(px(20), px(14), px(20), px(20));
    columns->setSpacing(px(14));
    auto *first = new QVBoxLayout;
    first->setSpacing(px(12));
    fillFirstColumn(first);
    auto *second = new QVBoxLayout;
    second->setSpacing(px(12));
    fillSecondColumn(second);
    columns->addLayout(first, 19);
    columns->addLayout(second, 10);
    m_scroll->setWidget(page);
    m_scroll->verticalScrollBar()->setValue(scroll);
    if (typing != nullptr) {
        typing->setFocus(Qt::OtherFocusReason);
    }
}

void DeviceWindow::handOver()
{
    QGuiApplication::clipboard()->setText(m_content.summary);
    Q_EMIT copied(tr("Summary of %1 copied").arg(m_content.name));
}

void DeviceWindow::copyCommand()
{
    for (const FindingText &finding : m_content.findings) {
        for (const StepText &step : finding.steps) {
            if (!step.command.isEmpty()) {
                QGuiApplication::clipboard()->setText(step.command);
                Q_EMIT copied(tr("Command copied"));
                return;
            }
        }
    }
}

void DeviceWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    nameHeadButtons();
    if (m_wide != (width() >= px(oneColumnBelow)) && !m_content.name.isEmpty()) {
        fillPage();
    }
}

} // namespace latchkey::ui
