// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/device/acceptdialog.h"

#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/fitting.h"
#include "ui/common/phrases.h"
#include "ui/common/textlabel.h"
#include "ui/style/style.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <array>

namespace latchkey::ui {

namespace {

constexpr int longestReason = 500;
constexpr std::array<int, 5> daysOffered = {7, 30, 90, 180, 365};
constexpr int usualChoice = 1;

} // namespace

AcceptDialog::AcceptDialog(int macs, const QString &name, base::Instant now, QWidget *parent)
    : QDialog(parent)
    , m_now(now)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(24), px(20), px(24), px(20));
    layout->setSpacing(px(12));
    createTexts(macs, name, layout);
    createFields(layout);
    createFoot(layout);
    setMinimumWidth(px(520));
    validate();
    fitToLines(*this);
    m_reason->setFocus(Qt::TabFocusReason);
}

void AcceptDialog::createTexts(int macs, const QString &name, QVBoxLayout *layout)
{
    //: %n Macs
    const QString several = tr("Accept %n Mac(s) as exceptions?", nullptr, macs);
    setWindowTitle(name.isEmpty() ? several : tr("Accept %1 as an exception?").arg(name));
    layout->addWidget(
        (new TextLabel(windowTitle(), FontRole::ViewTitle, QPalette::WindowText, this))->wrapped());
    const QString what = tr("Until then it is counted apart, as accepted, and never as escrowed. "
                            "The exception ends by itself.");
    layout->addWidget((new TextLabel(what, FontRole::Body, QPalette::WindowText, this))->wrapped());
}

void AcceptDialog::createFields(QVBoxLayout *layout)
{
    const auto add = [this, layout](const QString &label, QWidget *field) {
        auto *name = new TextLabel(label, FontRole::Body, role::text2, this);
        name->setBuddy(field);
        field->setAccessibleName(label);
        layout->addWidget(name);
        layout->addWidget(field);
    };
    m_reason = new QLineEdit(this);
    m_reason->setMaxLength(longestReason);
    add(tr("Reason, required, kept in the audit log"), m_reason);
    m_until = new QComboBox(this);
    for (const int days : daysOffered) {
        const base::Instant end = m_now + std::chrono::days(days);
        //: %1 is a number of days with its noun, %2 a date
        m_until->addItem(
            tr("%1, until %2").arg(tr("%n day(s)", nullptr, days), dateText(end)), days);
    }
    m_until->setCurrentIndex(usualChoice);
    add(tr("For how long"), m_until);
    connect(m_reason, &QLineEdit::textChanged, this, &AcceptDialog::validate);
}

void AcceptDialog::createFoot(QVBoxLayout *layout)
{
    m_error = new Banner(Banner::Shape::Boxed, this);
    m_error->hide();
    layout->addWidget(m_error);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    auto *cancel = makeButton({.text = tr("Cancel")}, this);
    m_accept = makeButton({.text = tr("Accept"), .kind = ButtonKind::Primary}, this);
    m_accept->setDefault(true);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_accept);
    layout->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &AcceptDialog::confirmed);
}

void AcceptDialog::validate()
{
    if (m_accept != nullptr) {
        setAvailable(m_accept, !reason().isEmpty(), tr("A reason is missing"));
    }
}

QString AcceptDialog::reason() const
{
    return m_reason->text().trimmed();
}

base::Instant AcceptDialog::until() const
{
    return m_now + std::chrono::days(m_until->currentData().toInt());
}

void AcceptDialog::showError(const QString &sentence)
{
    m_error->setMessage(
        {Glyph::StatusNotEscrowed, Tone::No}, tr("The exception is not kept."), sentence);
    m_error->show();
}

} // namespace latchkey::ui
