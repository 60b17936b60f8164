// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/auditview.h"

#include "ui/audit/auditmodel.h"
#include "ui/audit/auditpane.h"
#include "ui/common/badge.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/phrases.h"
#include "ui/common/searchfield.h"
#include "ui/common/tableview.h"
#include "ui/common/textlabel.h"
#include "ui/common/viewheader.h"
#include "words/audit.h"
#include "words/errors.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedLayout>

namespace latchkey::ui {

namespace {

constexpr std::int64_t atOnce = 20'000;

} // namespace

AuditView::AuditView(AuditDesk desk, const base::Clock &clock, QWidget *parent)
    : Page(parent)
    , m_desk(std::move(desk))
    , m_clock(clock)
    , m_model(new AuditModel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    createHeader(layout);
    createToolbar(layout);
    createBody(layout);
}

void AuditView::createHeader(QVBoxLayout *layout)
{
    auto *header = new ViewHeader(tr("Audit"), this);
    m_headerRow = header->row();
    m_search = new SearchField(header);
    m_search->setPlaceholderText(tr("Who, what or Mac"));
    m_search->setAccessibleName(tr("Search the audit by who, what or Mac"));
    m_search->setFixedWidth(px(280));
    m_headerRow->addStretch();
    m_headerRow->addWidget(m_search);
    layout->addWidget(header);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setSearch(text);
        refresh();
    });
}

void AuditView::createToolbar(QVBoxLayout *layout)
{
    auto *bar = new QWidget(this);
    bar->setAutoFillBackground(true);
    bar->setBackgroundRole(QPalette::Base);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(px(20), px(6), px(16), px(6));
    row->setSpacing(px(10));
    m_badge = new Badge(bar);
    m_badge->hide();
    m_counted = new TextLabel(FontRole::Body, role::text2, bar);
    m_verify = makeButton({.text = tr("Verify again"), .glyph = Glyph::Check}, bar);
    m_verify->setToolTip(QStringLiteral("F5"));
    auto *save = makeButton({.text = tr("Export…"), .glyph = Glyph::Export}, bar);
    row->addWidget(m_badge);
    row->addWidget(m_counted, 1);
    row->addWidget(m_verify);
    row->addWidget(save);
    layout->addWidget(bar);
    layout->addWidget(makeLine(this));
    m_error = new Banner(Banner::Shape::Across, this);
    m_error->hide();
    layout->addWidget(m_error);
    connect(m_verify, &QPushButton::clicked, this, &AuditView::verify);
    connect(save, &QPushButton::clicked, this, &AuditView::exportAudit);
}

void AuditView::createBody(QVBoxLayout *layout)
{
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    auto *holder = new QWidget(this);
    m_stack = new QStackedLayout(holder);
    m_table
        = new TableView([this](const QModelIndex &index) { return m_model->cell(index); }, holder);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("Entries of the audit"));
    QHeaderView *header = m_table->horizontalHeader();
    m_table->setColumnWidth(AuditModel::NumberColumn, px(62));
    m_table->setColumnWidth(AuditModel::TimeColumn, px(124));
    m_table->setColumnWidth(AuditModel::WhoColumn, px(96));
    m_table->setColumnWidth(AuditModel::WhatColumn, px(186));
    m_table->setColumnWidth(AuditModel::OutcomeColumn, px(190));
    m_table->setColumnWidth(AuditModel::HashColumn, px(88));
    header->setSectionResizeMode(AuditModel::OnColumn, QHeaderView::Stretch);
    header->setSectionsClickable(false);
    m_empty = new EmptyState(holder);
    m_empty->setActions({});
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_pane = new AuditPane(this);
    body->addWidget(holder, 1);
    body->addWidget(m_pane);
    layout->addLayout(body, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &AuditView::showEntry);
    connect(m_pane, &AuditPane::copied, this, &AuditView::toasted);
    connect(m_table, &TableView::typed, this, [this](const QString &text) {
        focusSearch();
        m_search->setText(m_search->text() + text);
    });
}

void AuditView::addToHeader(QWidget *widget)
{
    m_headerRow->addWidget(widget);
}

void AuditView::takeFocus()
{
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0) {
        m_table->setCurrentIndex(m_model->index(0, 0));
    }
    (m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_search)
        ->setFocus(Qt::ShortcutFocusReason);
    if (!m_badge->isVisible()) {
        verify();
    }
}

void AuditView::refresh()
{
    const auto entries = m_desk.journal.audit(m_model->newest(), atOnce);
    if (!entries) {
        showError(tr("The audit cannot be read."), entries.error());
        return;
    }
    std::vector<AuditRow> rows;
    for (const journal::AuditEntry &entry : *entries) {
        AuditRow row{.entry = entry};
        if (!entry.record.device.empty()) {
            const auto name = m_desk.journal.nameOf(entry.record.server, entry.record.device);
            row.mac = fromUtf8(name && !name->first.empty() ? name->first : entry.record.device);
        }
        rows.push_back(std::move(row));
    }
    m_model->append(std::move(rows), m_clock.now());
    m_counted->setText(tr("%n entry(ies)", nullptr, static_cast<int>(m_model->size())));
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setMessage(
        {isEmpty && m_model->size() > 0 ? Glyph::Search : Glyph::Audit, Tone::Neutral},
        m_model->size() > 0 ? tr("No entry matches “%1”").arg(m_search->text())
                            : tr("No entry yet"),
        m_model->size() > 0 ? tr("Searched who, what, Mac, outcome and reason.")
                            : tr("Sign-ins, actions and exports appear here."));
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_table);
    Q_EMIT statusChanged(statusText(), {});
}

void AuditView::showEntry()
{
    const int at = m_table->currentIndex().row();
    m_pane->setEntry(m_model->row(at), m_model->before(at));
}

void AuditView::verify()
{
    m_verify->setEnabled(false);
    m_calls.add(m_desk.keptHead([this](const base::Result<KeptHead> &kept) {
        m_verify->setEnabled(true);
        showVerdict(kept);
    }));
}

void AuditView::showVerdict(const base::Result<KeptHead> &kept)
{
    const auto verdict = m_desk.journal.verify(kept ? std::optional(kept->head) : std::nullopt);
    if (!verdict) {
        showError(tr("The audit cannot be checked."), verdict.error());
        return;
    }
    m_error->hide();
    if (!verdict->isIntact()) {
        m_badge->setValue(lookOf(domain::Outcome::Failed), tr("Broken"));
        m_error->setMessage(lookOf(domain::Outcome::Failed), tr("The audit does not hold."),
            words::auditVerdict(verdict->entries, journal::wordOf(verdict->flaw), verdict->at));
        m_error->show();
    } else if (kept) {
        m_badge->setValue(lookOf(domain::Outcome::Verified),
            tr("Unbroken against the head kept in %1").arg(kept->where));
    } else {
        m_badge->setValue(lookOf(domain::Status::Unknown), tr("Unbroken in itself"));
        m_error->setMessage(lookOf(domain::Status::Unknown), tr("No head is kept apart."),
            words::auditHeadNotKept());
        m_error->setVisible(m_model->size() > 0);
    }
    m_badge->show();
    Q_EMIT verified(verdict->isIntact());
}

void AuditView::showError(const QString &what, const base::Error &error)
{
    m_error->setMessage(lookOf(domain::Outcome::Failed), what, words::sentence(error));
    m_error->show();
}

void AuditView::exportAudit()
{
    auto *dialog
        = new QFileDialog(this, tr("Export the audit"), QString(), tr("JSON lines (*.jsonl)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("jsonl"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_calls.add(m_desk.exportTo(
            file.toStdString(), [this, file](const base::Result<std::string> &done) {
                if (!done) {
                    showError(tr("The audit was not exported."), done.error());
                    return;
                }
                Q_EMIT toasted(tr("Exported and signed: %1").arg(file));
                refresh();
            }));
    });
    dialog->open();
}

void AuditView::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
}

bool AuditView::stepBack()
{
    if (m_search->text().isEmpty()) {
        return false;
    }
    m_search->clear();
    return true;
}

std::vector<QWidget *> AuditView::regions() const
{
    return {m_search, m_verify, m_table, m_pane};
}

QString AuditView::statusText() const
{
    return tr("%n entry(ies)", nullptr, static_cast<int>(m_model->size()));
}

} // namespace latchkey::ui
