// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/listbar.h"

#include "ui/common/buttons.h"
#include "ui/common/textlabel.h"
#include "ui/style/style.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>

namespace latchkey::ui {

ListBar::ListBar(QWidget *parent)
    : QWidget(parent)
    , m_chip(makeButton({.glyph = Glyph::Close, .small = true}, this))
    , m_copy(makeButton({.kind = ButtonKind::Link, .small = true}, this))
    , m_hint(new TextLabel(tr("Pasted"), FontRole::Label, role::text3, this))
{
    setAccessibleName(tr("Pasted list"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(20), px(5), px(16), px(6));
    layout->setSpacing(px(10));
    layout->addWidget(m_chip);
    layout->addWidget(m_copy);
    layout->addStretch();
    layout->addWidget(m_hint);
    connect(m_chip, &QPushButton::clicked, this, &ListBar::removed);
    connect(m_copy, &QPushButton::clicked, this, &ListBar::copyMissing);
    hide();
}

void ListBar::setList(const std::shared_ptr<const MacList> &list)
{
    m_list = list;
    setVisible(list != nullptr);
    if (list == nullptr) {
        return;
    }
    const auto missing = static_cast<int>(list->missing.size());
    m_chip->setText(missing == 0
            //: %n Macs in a pasted list
            ? tr("List of %n: all found", nullptr, list->lines)
            //: %1 Macs in a pasted list: %n are known, %2 are not
            : tr("List of %1: %n found, %2 not", nullptr, list->lines - missing)
                  .arg(locale().toString(list->lines), locale().toString(missing)));
    m_chip->setAccessibleName(tr("%1, remove the list").arg(m_chip->text()));
    m_chip->setToolTip(tr("Show all Macs again"));
    m_copy->setText(tr("Copy the %n not found", nullptr, missing));
    m_copy->setVisible(missing > 0);
}

void ListBar::copyMissing()
{
    if (m_list != nullptr && !m_list->missing.isEmpty()) {
        QGuiApplication::clipboard()->setText(m_list->missing.join(u'\n') + u'\n');
        Q_EMIT toasted(tr("%n line(s) copied", nullptr, static_cast<int>(m_list->missing.size())));
    }
}

void ListBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().surface);
    painter.fillRect(0, height() - 1, width(), 1, theme().line);
}

} // namespace latchkey::ui
