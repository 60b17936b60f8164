// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/removeserverdialog.h"

#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/fitting.h"
#include "ui/common/phrases.h"
#include "ui/common/textlabel.h"
#include "ui/style/style.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace latchkey::ui {

namespace {

constexpr int longestWhy = 500;

} // namespace

RemoveServerDialog::RemoveServerDialog(
    const ServerEntry &server, const QString &obstacle, QWidget *parent)
    : QDialog(parent)
    //: What must be typed to remove a server; %1 is its name
    , m_word(tr("REMOVE %1").arg(fromUtf8(server.id.text())))
    , m_obstacle(obstacle)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(24), px(20), px(24), px(20));
    layout->setSpacing(px(12));
    createTexts(server, obstacle, layout);
    createFields(layout);
    createFoot(fromUtf8(server.id.text()), layout);
    setMinimumWidth(px(520));
    validate();
    fitToLines(*this);
    m_reason->setFocus(Qt::TabFocusReason);
}

void RemoveServerDialog::createTexts(
    const ServerEntry &server, const QString &obstacle, QVBoxLayout *layout)
{
    const QString name = fromUtf8(server.id.text());
    setWindowTitle(tr("Remove %1 from Latchkey?").arg(name));
    layout->addWidget(
        new TextLabel(windowTitle(), FontRole::ViewTitle, QPalette::WindowText, this));
    //: %n Macs, %1 a server
    const QString what = tr("Its API token and what Latchkey has read of its %n Mac(s) are deleted "
                            "here. %1 itself, its Macs and their tokens are not touched. Activity "
                            "and audit stay.",
        nullptr, static_cast<int>(server.devices))
                             .arg(name);
    layout->addWidget((new TextLabel(what, FontRole::Body, QPalette::WindowText, this))->wrapped());
    if (!obstacle.isEmpty()) {
        auto *banner = new Banner(Banner::Shape::Boxed, this);
        banner->setMessage(
            {Glyph::Warning, Tone::Risk}, tr("%1 cannot be removed now.").arg(name), obstacle);
        layout->addWidget(banner);
    }
}

void RemoveServerDialog::createFields(QVBoxLayout *layout)
{
    const auto field = [this, layout](const QString &label) {
        auto *edit = new QLineEdit(this);
        edit->setAccessibleName(label);
        edit->installEventFilter(this);
        layout->addWidget(new TextLabel(label, FontRole::Body, role::text2, this));
        layout->addWidget(edit);
        connect(edit, &QLineEdit::textChanged, this, &RemoveServerDialog::validate);
        return edit;
    };
    m_reason = field(tr("Reason, required, kept in the audit log"));
    m_reason->setMaxLength(longestWhy);
    m_typed = field(tr("Type %1 to confirm").arg(m_word));
}

void RemoveServerDialog::createFoot(const QString &name, QVBoxLayout *layout)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    auto *cancel = makeButton({.text = tr("Cancel")}, this);
    m_remove = makeButton({.text = tr("Remove %1").arg(name), .kind = ButtonKind::Danger}, this);
    cancel->setDefault(true);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_remove);
    layout->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        Q_EMIT confirmed();
        accept();
    });
}

void RemoveServerDialog::validate()
{
    const QString missing = !m_obstacle.isEmpty() ? m_obstacle
        : reason().isEmpty()                      ? tr("A reason is missing")
        : !isTyped()                              ? tr("Type %1 to confirm").arg(m_word)
                                                  : QString();
    if (m_remove != nullptr) {
        setAvailable(m_remove, missing.isEmpty(), missing);
    }
}

QString RemoveServerDialog::reason() const
{
    return m_reason == nullptr ? QString() : m_reason->text().trimmed();
}

bool RemoveServerDialog::isTyped() const
{
    return m_typed->text().trimmed().compare(m_word, Qt::CaseInsensitive) == 0;
}

bool RemoveServerDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !isEnter(*static_cast<QKeyEvent *>(event))) {
        return QDialog::eventFilter(watched, event);
    }
    if (watched == m_reason) {
        m_typed->setFocus(Qt::TabFocusReason);
    } else if (m_remove->isEnabled()) {
        m_remove->setFocus(Qt::TabFocusReason);
    }
    return true;
}

void RemoveServerDialog::keyPressEvent(QKeyEvent *event)
{
    // The focused red button is the only place where Enter removes.
    if (isEnter(*event) && m_remove->hasFocus()) {
        m_remove->click();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace latchkey::ui
