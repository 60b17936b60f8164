// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/headerbuttons.h"

#include "ui/common/buttons.h"
#include "ui/style/metrics.h"

#include <QAction>
#include <QHBoxLayout>

namespace latchkey::ui {

HeaderButtons::HeaderButtons(QAction *commands, QAction *sync, QWidget *parent)
    : QWidget(parent)
    , m_syncAction(sync)
    , m_commands(new HintButton(tr("Commands"), keyText(commands->shortcut()), this))
    , m_commandsIcon(makeButton({.glyph = Glyph::Terminal}, this))
    , m_sync(makeButton({.text = tr("Sync"), .glyph = Glyph::Sync}, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(10));
    layout->addWidget(m_commands);
    layout->addWidget(m_commandsIcon);
    layout->addWidget(m_sync);
    m_commandsIcon->setAccessibleName(tr("Commands"));
    m_commandsIcon->setToolTip(
        tr("Commands (%1)").arg(commands->shortcut().toString(QKeySequence::NativeText)));
    m_commandsIcon->hide();
    m_sync->setAccessibleName(tr("Sync all servers"));
    for (QPushButton *button : {m_commands, m_commandsIcon}) {
        connect(button, &QPushButton::clicked, commands, &QAction::trigger);
    }
    connect(m_sync, &QPushButton::clicked, sync, &QAction::trigger);
    setSyncOff({});
}

void HeaderButtons::setNarrow(bool narrow)
{
    m_commands->setVisible(!narrow);
    m_commandsIcon->setVisible(narrow);
    m_sync->setText(narrow ? QString() : tr("Sync"));
}

void HeaderButtons::setSyncOff(const QString &reason)
{
    setAvailable(m_sync, reason.isEmpty(), reason);
    if (reason.isEmpty()) {
        m_sync->setToolTip(m_syncAction->shortcut().toString(QKeySequence::NativeText));
    }
}

} // namespace latchkey::ui
