// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/snapshot/exportsnapshotdialog.h"

#include "ui/common/buttons.h"
#include "ui/common/fitting.h"
#include "ui/common/textlabel.h"
#include "ui/snapshot/passphrasefield.h"
#include "ui/snapshot/troublelines.h"
#include "ui/style/style.h"
#include "words/snapshots.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPointer>
#include <QRadioButton>
#include <QVBoxLayout>

namespace latchkey::ui {

ExportSnapshotDialog::ExportSnapshotDialog(
    SnapshotDesk &desk, const QString &filter, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_filter(filter)
{
    setWindowTitle(tr("Export a snapshot"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setMinimumWidth(px(520));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(24), px(20), px(24), px(20));
    layout->setSpacing(px(12));
    createTexts(layout);
    createChoices(filter, layout);
    createFields(layout);
    createFoot(layout);
    updateButton();
    m_passphrase->setFocus(Qt::TabFocusReason);
}

void ExportSnapshotDialog::createTexts(QVBoxLayout *layout)
{
    layout->addWidget(
        (new TextLabel(windowTitle(), FontRole::ViewTitle, QPalette::WindowText, this))->wrapped());
    const QString what = tr("One encrypted file with everything that is known of the Macs now, for "
                            "a reviewer without a network. Notes, the audit and credentials are "
                            "not in it. The export is noted in the audit.");
    layout->addWidget((new TextLabel(what, FontRole::Body, role::text2, this))->wrapped());
}

void ExportSnapshotDialog::createChoices(const QString &filter, QVBoxLayout *layout)
{
    if (!filter.isEmpty()) {
        auto *all = new QRadioButton(tr("All Macs"), this);
        m_shownOnly = new QRadioButton(tr("Only those that Devices shows"), this);
        m_shownOnly->setAccessibleDescription(filter);
        all->setChecked(true);
        layout->addWidget(all);
        layout->addWidget(m_shownOnly);
        layout->addWidget((new TextLabel(filter, FontRole::Mono, role::text2, this))->wrapped());
    }
    m_names = new QCheckBox(tr("With the names of users and accounts"), this);
    layout->addWidget(m_names);
    layout->addWidget((new TextLabel(tr("Without, people get other names, the same in every "
                                        "snapshot of this profile."),
                           FontRole::Label, role::text3, this))
                          ->wrapped());
}

void ExportSnapshotDialog::createFields(QVBoxLayout *layout)
{
    const auto add = [this, layout](const QString &name) {
        auto *label = new TextLabel(name, FontRole::Body, role::text2, this);
        auto *field = new PassphraseField(name, this);
        label->setBuddy(field);
        layout->addWidget(label);
        layout->addWidget(field);
        connect(field, &PassphraseField::textChanged, this, &ExportSnapshotDialog::updateButton);
        return field;
    };
    m_passphrase = add(tr("Passphrase, to be told to the reviewer by another way"));
    m_again = add(tr("Passphrase again"));
}

void ExportSnapshotDialog::createFoot(QVBoxLayout *layout)
{
    m_trouble = new TroubleLines(this);
    layout->addWidget(m_trouble);
    m_progress = new TextLabel(FontRole::Label, role::text2, this);
    m_progress->hide();
    layout->addWidget(m_progress);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    auto *cancel = makeButton({.text = tr("Cancel")}, this);
    m_save = makeButton({.text = tr("Save…"), .kind = ButtonKind::Primary}, this);
    m_save->setDefault(true);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_save);
    layout->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ExportSnapshotDialog::chooseFile);
}

void ExportSnapshotDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    growToLines(*this);
}

QString ExportSnapshotDialog::obstacle() const
{
    if (m_writing.isPending()) {
        return tr("It is being written");
    }
    const QString passphrase = m_passphrase->text();
    const QString weak
        = words::passphraseObstacle(static_cast<std::size_t>(passphrase.toUtf8().size()));
    if (!weak.isEmpty()) {
        return weak;
    }
    return passphrase == m_again->text() ? QString() : words::passphrasesDiffer();
}

void ExportSnapshotDialog::updateButton()
{
    if (m_save != nullptr) {
        const QString why = obstacle();
        setAvailable(m_save, why.isEmpty(), why);
    }
}

void ExportSnapshotDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, windowTitle(), m_desk.folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("lksnapshot"));
    dialog->selectFile(QStringLiteral("latchkey.lksnapshot"));
    connect(dialog, &QFileDialog::fileSelected, this, &ExportSnapshotDialog::write);
    dialog->open();
}

void ExportSnapshotDialog::write(const QString &file)
{
    m_trouble->clear();
    m_again->clear();
    const bool isFiltered = m_shownOnly != nullptr && m_shownOnly->isChecked();
    const QPointer<ExportSnapshotDialog> alive(this);
    m_writing = m_desk.write(
        {.file = file,
            .filter = isFiltered ? m_filter : QString(),
            .withNames = m_names->isChecked()},
        m_passphrase->take(),
        [alive](std::size_t macs) {
            if (alive) {
                alive->m_progress->setText(
                    tr("%n Mac(s) written", nullptr, static_cast<int>(macs)));
                alive->m_progress->show();
            }
        },
        [this](const base::Result<WrittenSnapshot> &done) { finish(done); });
    updateButton();
}

void ExportSnapshotDialog::finish(const base::Result<WrittenSnapshot> &done)
{
    m_progress->hide();
    updateButton();
    if (done) {
        Q_EMIT written(done->file, static_cast<qint64>(done->macs));
        accept();
        return;
    }
    m_trouble->say(tr("Nothing was written."), words::snapshotSentence(done.error()));
    growToLines(*this);
    m_passphrase->setFocus(Qt::TabFocusReason);
}

} // namespace latchkey::ui
