// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/diagnosticsdialog.h"

#include "ui/common/buttons.h"
#include "ui/common/textlabel.h"
#include "ui/style/style.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace latchkey::ui {

DiagnosticsDialog::DiagnosticsDialog(const QString &text, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Copy diagnostics"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(24), px(20), px(24), px(20));
    layout->setSpacing(px(12));
    layout->addWidget(
        new TextLabel(tr("Copy diagnostics"), FontRole::ViewTitle, QPalette::WindowText, this));
    layout->addWidget(
        (new TextLabel(tr("For a question to whoever helps you. Nothing is sent: this is "
                          "what will be copied. It has no names, serial numbers, "
                          "addresses or secrets."),
             FontRole::Body, role::text2, this))
            ->wrapped());
    auto *shown = new QPlainTextEdit(text, this);
    shown->setReadOnly(true);
    shown->setTabChangesFocus(true);
    shown->setLineWrapMode(QPlainTextEdit::NoWrap);
    shown->setLayoutDirection(Qt::LeftToRight); // machine words keep their own direction
    shown->setFont(fontFor(FontRole::Mono));
    shown->setAccessibleName(tr("What will be copied"));
    shown->setMinimumSize(px(620), px(320));
    layout->addWidget(shown, 1);
    auto *cancel = makeButton({.text = tr("Cancel")}, this);
    auto *copyButton = makeButton({.text = tr("Copy"), .glyph = Glyph::Copy}, this);
    copyButton->setDefault(true);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(copyButton);
    layout->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(copyButton, &QPushButton::clicked, this, [this, text] { copy(text); });
}

void DiagnosticsDialog::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT copied();
    accept();
}

} // namespace latchkey::ui
