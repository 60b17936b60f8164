// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/snapshot/comparewindow.h"

#include "ui/common/buttons.h"
#include "ui/common/chip.h"
#include "ui/common/flowlayout.h"
#include "ui/common/tableview.h"
#include "ui/common/textlabel.h"
#include "ui/snapshot/comparemodel.h"
#include "ui/style/parts.h"
#include "ui/style/style.h"
#include "words/snapshots.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QShortcut>
#include <QVBoxLayout>

namespace latchkey::ui {

CompareWindow::CompareWindow(const snapshot::Compared &compared, QWidget *parent)
    : QDialog(parent)
    , m_model(new CompareModel(compared.difference.changes, this))
{
    setWindowTitle(tr("Compare — Latchkey"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(px(980), px(640));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(20), px(16), px(20), px(16));
    layout->setSpacing(px(12));
    createHead(compared, layout);
    createChips(compared.difference, layout);
    createTable(layout);
    createFoot(layout);
    auto *copy = new QShortcut(QKeySequence::Copy, this);
    connect(copy, &QShortcut::activated, this, &CompareWindow::copyRows);
    m_table->setFocus(Qt::TabFocusReason);
}

void CompareWindow::createHead(const snapshot::Compared &compared, QVBoxLayout *layout)
{
    const snapshot::Difference &difference = compared.difference;
    const QString title = difference.changes.empty()
        ? tr("Nothing is different")
        //: %1 is a number
        : tr("Differences: %1")
              .arg(QLocale().toString(static_cast<qulonglong>(difference.changes.size())));
    layout->addWidget(new TextLabel(title, FontRole::ViewTitle, QPalette::WindowText, this));
    QString about
        = words::snapshotsCompared(compared.before.takenAt, compared.after.takenAt) + u' ';
    //: %1 is a number of Macs
    about += tr("%n Mac(s) then, %1 after.", nullptr, static_cast<int>(difference.before))
                 .arg(QLocale().toString(static_cast<qulonglong>(difference.after)));
    if (!compared.withUsers) {
        about += u' ' + words::snapshotUsersNotCompared();
    }
    layout->addWidget((new TextLabel(about, FontRole::Body, role::text2, this))->wrapped());
}

void CompareWindow::createChips(const snapshot::Difference &difference, QVBoxLayout *layout)
{
    auto *bar = new QWidget(this);
    auto *flow = new FlowLayout(bar, px(6));
    for (const snapshot::ChangeKind kind : base::valuesOf<snapshot::ChangeKind>()) {
        auto *chip = new Chip(words::snapshotChange(base::wordOf(kind)), lookOf(kind), bar);
        chip->setCheckable(true);
        chip->setCount(static_cast<qint64>(difference.count(kind)));
        flow->addWidget(chip);
        m_chips[kind] = chip;
        connect(chip, &Chip::toggled, this, &CompareWindow::showChosen);
    }
    layout->addWidget(bar);
}

void CompareWindow::createTable(QVBoxLayout *layout)
{
    m_table
        = new TableView([this](const QModelIndex &index) { return m_model->cell(index); }, this);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("What is different"));
    m_table->setColumnWidth(CompareModel::KindColumn, px(150));
    m_table->setColumnWidth(CompareModel::NameColumn, px(190));
    m_table->setColumnWidth(CompareModel::SerialColumn, px(120));
    m_table->setColumnWidth(CompareModel::ServerColumn, px(110));
    m_table->horizontalHeader()->setStretchLastSection(true);
    layout->addWidget(m_table, 1);
}

void CompareWindow::createFoot(QVBoxLayout *layout)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    auto *copy = makeButton({.text = tr("Copy rows"), .glyph = Glyph::Copy}, this);
    setAvailable(copy, m_model->rowCount() > 0, tr("There is nothing to copy"));
    copy->setAutoDefault(false);
    auto *close = makeButton({.text = tr("Close")}, this);
    close->setAutoDefault(false);
    row->addWidget(copy);
    row->addStretch();
    row->addWidget(close);
    layout->addLayout(row);
    connect(copy, &QPushButton::clicked, this, &CompareWindow::copyRows);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
}

void CompareWindow::showChosen()
{
    std::set<snapshot::ChangeKind> kinds;
    for (const auto &[kind, chip] : m_chips) {
        if (chip->isChecked()) {
            kinds.insert(kind);
        }
    }
    m_model->setKinds(std::move(kinds));
}

void CompareWindow::copyRows()
{
    QGuiApplication::clipboard()->setText(m_model->text());
    Q_EMIT copied(tr("Rows copied"));
}

} // namespace latchkey::ui
