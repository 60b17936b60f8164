// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/device/devicepane.h"

#include "ui/common/badge.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/flowlayout.h"
#include "ui/common/textlabel.h"
#include "ui/style/style.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace latchkey::ui {

namespace {

constexpr int paneMargin = 16;

} // namespace

DevicePane::DevicePane(QMenu *more, QWidget *parent)
    : QWidget(parent)
{
    setMinimumWidth(px(320));
    setAccessibleName(tr("Details"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    createHead(layout);
    createMiddle(layout);
    createFoot(layout, more);
}

void DevicePane::createHead(QVBoxLayout *layout)
{
    auto *head = new QVBoxLayout;
    head->setContentsMargins(px(paneMargin), px(10), px(paneMargin), px(12));
    head->setSpacing(px(4));
    auto *title = new QHBoxLayout;
    title->setSpacing(px(2));
    m_name = (new TextLabel(FontRole::PaneTitle, QPalette::WindowText, this))->wrapped();
    m_window = makeIconButton(Glyph::OpenWindow, tr("Open device"), this, tr("Enter", "the key"));
    auto *close = makeIconButton(Glyph::Close, tr("Close details"), this, QStringLiteral("F9"));
    title->addWidget(m_name, 1);
    title->addWidget(m_window);
    title->addWidget(close);
    head->addLayout(title);
    m_about = (new TextLabel(FontRole::Body, role::text2, this))->wrapped();
    head->addWidget(m_about);
    m_badges = new QWidget(this);
    new FlowLayout(m_badges, px(6));
    head->addWidget(m_badges);
    layout->addLayout(head);
    layout->addWidget(makeLine(this));
    connect(m_window, &QPushButton::clicked, this, &DevicePane::openRequested);
    connect(close, &QPushButton::clicked, this, &DevicePane::closeRequested);
}

void DevicePane::createMiddle(QVBoxLayout *layout)
{
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    m_sections = new QVBoxLayout(page);
    m_sections->setContentsMargins(0, 0, 0, 0);
    m_sections->setSpacing(0);
    m_scroll->setWidget(page);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    layout->addWidget(m_scroll, 1);
}

void DevicePane::createFoot(QVBoxLayout *layout, QMenu *more)
{
    layout->addWidget(makeLine(this));
    m_foot = new QWidget(this);
    auto *row = new QHBoxLayout(m_foot);
    row->setContentsMargins(px(paneMargin), px(8), px(paneMargin), px(8));
    row->setSpacing(px(8));
    auto *open = new HintButton(tr("Open device"), tr("Enter", "the key"), m_foot);
    auto *check = makeButton({.text = tr("Check this Mac…")}, m_foot); // Tab goes as they are made
    auto *menu = makeButton({.glyph = Glyph::More}, m_foot);
    menu->setAccessibleName(tr("More actions for this Mac"));
    menu->setToolTip(tr("More actions"));
    row->addWidget(open);
    row->addWidget(check);
    row->addStretch();
    row->addWidget(menu);
    layout->addWidget(m_foot);
    connect(open, &QPushButton::clicked, this, &DevicePane::openRequested);
    connect(check, &QPushButton::clicked, this, &DevicePane::checkRequested);
    connect(menu, &QPushButton::clicked, this, [more, menu] {
        const int up = more->sizeHint().height() + 2;
        more->popup(menu->mapToGlobal(QPoint(menu->width() - more->sizeHint().width(), -up)));
    });
}

void DevicePane::setContent(const DeviceContent &content)
{
    if (m_single && content == m_content && m_sections->count() > 0) {
        return;
    }
    const bool same = m_single && content.name == m_content.name && content.ids == m_content.ids;
    const int scroll = m_scroll->verticalScrollBar()->value();
    m_single = true;
    m_content = content;
    fillHead();
    fillMiddle();
    m_foot->show();
    m_window->show();
    m_scroll->verticalScrollBar()->setValue(same ? scroll : 0);
}

void DevicePane::setOverview(const DeviceContent &content)
{
    m_single = false;
    m_content = content;
    fillHead();
    fillMiddle();
    m_foot->hide();
    m_window->hide();
}

void DevicePane::setOffReasons(const StepReasons &reasons)
{
    if (reasons != m_off) {
        m_off = reasons;
        fillMiddle();
    }
}

void DevicePane::fillHead()
{
    m_name->setText(m_content.name);
    m_about->setText(m_content.about);
    m_about->setVisible(!m_content.about.isEmpty());
    qDeleteAll(m_badges->findChildren<Badge *>(Qt::FindDirectChildrenOnly));
    for (const LookText &value : m_content.badges) {
        auto *badge = new Badge(m_badges);
        badge->setValue(value.look, value.text);
        m_badges->layout()->addWidget(badge);
    }
    m_badges->setVisible(!m_content.badges.empty());
}

void DevicePane::fillMiddle()
{
    while (QLayoutItem *item = m_sections->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    if (!m_content.findings.empty()) {
        const FindingText &first = m_content.findings.front();
        addSection(tr("Why"), {}, makeWhy(first, m_scroll->widget()),
            makeHelpLink(first, sectionActions(), m_scroll->widget()));
        if (!first.steps.empty()) {
            auto *hand = makeButton({.text = m_content.handTo, .glyph = Glyph::Copy, .small = true},
                m_scroll->widget());
            hand->setVisible(!m_content.handTo.isEmpty());
            connect(hand, &QPushButton::clicked, this, [this] { sectionActions().handOver(); });
            addSection(tr("What to do"), {},
                makeSteps(first, sectionActions(), m_off, m_scroll->widget()), hand);
        }
    }
    for (const FactGroup &group : m_content.groups) {
        addSection(group.title, group.hint, makeFacts(group, m_scroll->widget()));
    }
    m_sections->addStretch();
}

void DevicePane::addSection(
    const QString &title, const QString &hint, QWidget *content, QWidget *aside)
{
    auto *section = new QWidget(m_scroll->widget());
    auto *layout = new QVBoxLayout(section);
    layout->setContentsMargins(px(paneMargin), px(12), px(10), px(12));
    layout->setSpacing(px(8));
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    row->addWidget(new TextLabel(title, FontRole::Strong, QPalette::WindowText, section));
    row->addWidget(new TextLabel(hint, FontRole::Label, role::text3, section));
    row->addStretch();
    if (aside != nullptr) {
        row->addWidget(aside);
    }
    layout->addLayout(row);
    layout->addWidget(content);
    const auto add = [this](QWidget *widget) {
        m_sections->addWidget(widget);
        widget->show(); // at once: a pane that is filled anew must not be empty for a moment
    };
    if (m_sections->count() > 0) {
        add(makeLine(section->parentWidget()));
    }
    add(section);
}

SectionActions DevicePane::sectionActions()
{
    return {.resend = [this] { Q_EMIT resendRequested(); },
        .readBack = [this] { Q_EMIT readAgainRequested(); },
        .handOver =
            [this] {
                QGuiApplication::clipboard()->setText(m_content.summary);
                Q_EMIT copied(tr("Summary of %1 copied").arg(m_content.name));
            },
        .explain = [this](domain::FindingId finding) { Q_EMIT explainRequested(finding); },
        .copied = [this](const QString &) { Q_EMIT copied(tr("Command copied")); }};
}

void DevicePane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().surface);
}

} // namespace latchkey::ui
