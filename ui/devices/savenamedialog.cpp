// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/savenamedialog.h"

#include "ui/common/buttons.h"
#include "ui/common/textlabel.h"
#include "ui/style/style.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace latchkey::ui {

namespace {

constexpr int longestName = 60;

} // namespace

SaveNameDialog::SaveNameDialog(
    const QString &name, QStringList taken, QStringList fixed, QWidget *parent)
    : QDialog(parent)
    , m_taken(std::move(taken))
    , m_fixed(std::move(fixed))
{
    setWindowTitle(tr("Save view"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(24), px(20), px(24), px(20));
    layout->setSpacing(px(10));
    layout->addWidget(
        new TextLabel(windowTitle(), FontRole::ViewTitle, QPalette::WindowText, this));
    layout->addWidget((new TextLabel(tr("Keeps search, chips, columns and order under a name."),
                           FontRole::Body, role::text2, this))
                          ->wrapped());
    m_name = new QLineEdit(name, this);
    m_name->setMaxLength(longestName);
    m_name->setAccessibleName(tr("Name of the view"));
    m_name->selectAll();
    layout->addWidget(m_name);
    m_hint = (new TextLabel(FontRole::Label, role::text2, this))->wrapped();
    layout->addWidget(m_hint);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    auto *cancel = makeButton({.text = tr("Cancel")}, this);
    m_save = makeButton({.text = tr("Save view"), .kind = ButtonKind::Primary}, this);
    m_save->setDefault(true);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_save);
    layout->addLayout(row);
    setMinimumWidth(px(420));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_name, &QLineEdit::textChanged, this, &SaveNameDialog::validate);
    validate();
    m_name->setFocus(Qt::TabFocusReason);
}

QString SaveNameDialog::name() const
{
    return m_name->text().trimmed();
}

void SaveNameDialog::validate()
{
    const bool isFixed = m_fixed.contains(name(), Qt::CaseInsensitive);
    setAvailable(m_save, !name().isEmpty() && !isFixed,
        isFixed ? tr("A view of this name is built in") : tr("A name is missing"));
    m_hint->setText(isFixed            ? tr("A view of this name is built in.")
            : m_taken.contains(name()) ? tr("The view of this name is replaced.")
                                       : QString());
}

} // namespace latchkey::ui
