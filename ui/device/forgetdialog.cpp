// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/device/forgetdialog.h"

#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/fitting.h"
#include "ui/common/textlabel.h"
#include "ui/style/style.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace latchkey::ui {

ForgetDialog::ForgetDialog(const QString &mac, const QString &server, QWidget *parent)
    : QDialog(parent)
    , m_error(new Banner(Banner::Shape::Boxed, this))
{
    setWindowTitle(tr("Forget %1?").arg(mac));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setMinimumWidth(px(520));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(24), px(20), px(24), px(20));
    layout->setSpacing(px(12));
    layout->addWidget(
        (new TextLabel(windowTitle(), FontRole::ViewTitle, QPalette::WindowText, this))->wrapped());
    //: %1 is a server
    const QString what = tr("What was read of it, what it printed, its note, its exception and its "
                            "names in Activity are erased on this computer. The audit stays: it "
                            "holds no names. %1 keeps the Mac, and sends it again with the next "
                            "full read as long as it is enrolled there.")
                             .arg(server);
    layout->addWidget((new TextLabel(what, FontRole::Body, QPalette::WindowText, this))->wrapped());
    m_error->hide();
    layout->addWidget(m_error);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    auto *cancel = makeButton({.text = tr("Cancel")}, this);
    m_forget = makeButton({.text = tr("Forget this Mac"), .kind = ButtonKind::Danger}, this);
    m_forget->setAutoDefault(false);
    cancel->setDefault(true);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_forget);
    layout->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_forget, &QPushButton::clicked, this, [this] {
        m_forget->setEnabled(false);
        Q_EMIT confirmed();
    });
    cancel->setFocus(Qt::TabFocusReason);
    fitToLines(*this);
}

void ForgetDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    growToLines(*this);
}

void ForgetDialog::showError(const QString &sentence)
{
    m_error->setMessage(
        {Glyph::StatusNotEscrowed, Tone::No}, tr("Not all of it is erased."), sentence);
    m_error->show();
    growToLines(*this);
    m_forget->setEnabled(true);
}

} // namespace latchkey::ui
