// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/chartpanel.h"

#include "ui/common/buttons.h"
#include "ui/common/tableview.h"
#include "ui/common/textlabel.h"
#include "ui/overview/charttable.h"
#include "ui/overview/chartview.h"

#include <QHBoxLayout>
#include <QStackedLayout>

namespace latchkey::ui {

ChartPanel::ChartPanel(const QString &title, ChartView *chart, QWidget *parent)
    : Panel(title, parent)
    , m_chart(chart)
    , m_model(new ChartTableModel(this))
    , m_table(makeChartTable(m_model, this))
    , m_nothing((new TextLabel(FontRole::Body, role::text2, this))->wrapped())
    , m_switch(makeButton(
          {.text = tr("Table"), .glyph = Glyph::Table, .kind = ButtonKind::Quiet, .small = true},
          this))
    , m_stack(new QStackedLayout)
{
    m_nothing->setAlignment(Qt::AlignCenter);
    m_switch->setCheckable(true);
    head()->addWidget(m_switch);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nothing);
    body()->addLayout(m_stack, 1);
    connect(m_switch, &QPushButton::toggled, this, &ChartPanel::showPart);
    refresh(title);
}

void ChartPanel::refresh(const QString &title)
{
    setTitle(title);
    m_table->setAccessibleName(title);
    m_switch->setAccessibleName(tr("Table, %1").arg(title));
    m_model->setTable(m_chart->table());
}

void ChartPanel::setNothing(const QString &sentence)
{
    m_nothing->setText(sentence);
    m_switch->setEnabled(sentence.isEmpty());
    showPart();
}

bool ChartPanel::isTableShown() const
{
    return m_switch->isChecked();
}

void ChartPanel::setTableShown(bool shown)
{
    m_switch->setChecked(shown);
}

void ChartPanel::showPart()
{
    QWidget *part = m_chart;
    if (!m_nothing->text().isEmpty()) {
        part = m_nothing;
    } else if (m_switch->isChecked()) {
        part = m_table;
    }
    m_stack->setCurrentWidget(part);
}

} // namespace latchkey::ui
