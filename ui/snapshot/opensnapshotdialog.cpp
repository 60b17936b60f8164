// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/snapshot/opensnapshotdialog.h"

#include "snapshot/header.h"
#include "ui/common/buttons.h"
#include "ui/common/phrases.h"
#include "ui/common/textlabel.h"
#include "ui/snapshot/passphrasefield.h"
#include "ui/snapshot/troublelines.h"
#include "ui/style/style.h"
#include "words/snapshots.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace latchkey::ui {

OpenSnapshotDialog::OpenSnapshotDialog(const QString &file, const QString &verb, QWidget *parent)
    : QDialog(parent)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setMinimumWidth(px(520));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(24), px(20), px(24), px(20));
    layout->setSpacing(px(12));
    createTexts(file, layout);
    createField(layout);
    createFoot(verb, layout);
    updateButton();
    m_passphrase->setFocus(Qt::TabFocusReason);
}

void OpenSnapshotDialog::createTexts(const QString &file, QVBoxLayout *layout)
{
    const auto header = snapshot::readHeader(std::filesystem::path(file.toStdString()));
    m_isReadable = header.has_value();
    //: %1 is a file's name
    setWindowTitle(header ? words::snapshotTitle(header->takenAt)
                          : tr("%1 does not open").arg(QFileInfo(file).fileName()));
    layout->addWidget(
        (new TextLabel(windowTitle(), FontRole::ViewTitle, QPalette::WindowText, this))->wrapped());
    if (!header) {
        const QString why = words::snapshotSentence(header.error());
        layout->addWidget(
            (new TextLabel(why, FontRole::Body, QPalette::WindowText, this))->wrapped());
        return;
    }
    QStringList kinds;
    for (const std::string &kind : header->servers) {
        kinds += fromUtf8(kind);
    }
    kinds.removeAll(QString());
    kinds.removeDuplicates();
    const QStringList lines
        = words::snapshotHeader(header->takenAt, header->macs, kinds, fromUtf8(header->version));
    layout->addWidget(
        (new TextLabel(lines.join(u' '), FontRole::Body, role::text2, this))->wrapped());
    layout->addWidget(
        (new TextLabel(QFileInfo(file).fileName(), FontRole::Label, role::text3, this))->wrapped());
}

void OpenSnapshotDialog::createField(QVBoxLayout *layout)
{
    auto *label = new TextLabel(tr("Passphrase"), FontRole::Body, role::text2, this);
    m_passphrase = new PassphraseField(label->text(), this);
    label->setBuddy(m_passphrase);
    label->setVisible(m_isReadable);
    m_passphrase->setVisible(m_isReadable);
    layout->addWidget(label);
    layout->addWidget(m_passphrase);
    m_trouble = new TroubleLines(this);
    layout->addWidget(m_trouble);
    connect(m_passphrase, &PassphraseField::textChanged, this, &OpenSnapshotDialog::updateButton);
}

void OpenSnapshotDialog::createFoot(const QString &verb, QVBoxLayout *layout)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    auto *cancel = makeButton({.text = m_isReadable ? tr("Cancel") : tr("Close")}, this);
    m_open = makeButton({.text = verb, .kind = ButtonKind::Primary}, this);
    m_open->setDefault(true);
    m_open->setVisible(m_isReadable);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_open);
    layout->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, &OpenSnapshotDialog::confirm);
}

void OpenSnapshotDialog::confirm()
{
    m_isBusy = true;
    m_trouble->clear();
    const auto passphrase = std::make_shared<base::Secret>(m_passphrase->take());
    updateButton();
    Q_EMIT confirmed(passphrase);
}

void OpenSnapshotDialog::updateButton()
{
    m_passphrase->setEnabled(!m_isBusy);
    setAvailable(m_open, !m_isBusy && !m_passphrase->text().isEmpty(),
        m_isBusy ? tr("Opening") : tr("A passphrase is missing"));
}

void OpenSnapshotDialog::showError(const QString &sentence)
{
    m_isBusy = false;
    updateButton();
    m_trouble->say(tr("It was not opened."), sentence);
    m_passphrase->setFocus(Qt::TabFocusReason);
}

} // namespace latchkey::ui
