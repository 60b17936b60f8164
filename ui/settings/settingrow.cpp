// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingrow.h"

#include "ui/common/iconlabel.h"
#include "ui/common/textlabel.h"
#include "ui/style/style.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace latchkey::ui {

namespace {

constexpr int labelWidth = 200;

} // namespace

SettingRow::SettingRow(const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_label(new TextLabel(label, FontRole::Body, QPalette::WindowText, this))
    , m_note((new TextLabel(FontRole::Label, role::text3, this))->wrapped())
    , m_line(new QHBoxLayout)
    , m_name(label)
{
    m_label->setMinimumWidth(px(labelWidth));
    m_line->setSpacing(px(8));
    m_line->addWidget(m_label);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(16), px(8), px(16), px(8));
    column->setSpacing(px(2));
    column->addLayout(m_line);
    auto *below = new QHBoxLayout;
    below->addSpacing(px(labelWidth + 8));
    below->addWidget(m_note, 1);
    column->addLayout(below);
    m_note->hide();
}

void SettingRow::setControl(QWidget *control)
{
    m_line->addWidget(control);
    m_line->addStretch();
    m_label->setBuddy(control);
    control->setAccessibleName(m_name);
}

void SettingRow::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void SettingRow::lock(QWidget *control)
{
    control->setEnabled(false);
    m_line->insertWidget(m_line->count() - 1, new GlyphView(Glyph::Lock, 16, this));
    const QString reason = tr("Set by your organization");
    setNote(reason);
    control->setAccessibleDescription(reason);
}

void SettingRow::paintEvent(QPaintEvent *)
{
    if (y() > px(50)) { // the first row stands below the card's own line
        QPainter painter(this);
        painter.fillRect(px(16), 0, width() - px(32), 1, theme().line);
    }
}

} // namespace latchkey::ui
