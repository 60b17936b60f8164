// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/auditpane.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/phrases.h"
#include "ui/common/textlabel.h"
#include "ui/device/sections.h"
#include "ui/style/style.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>

namespace latchkey::ui {

namespace {

constexpr int paneWidth = 352;

void addFact(FactGroup &group, const QString &label, const QString &value)
{
    if (!value.isEmpty()) {
        group.facts.push_back({label, value});
    }
}

FactGroup factsOf(const AuditRow &row)
{
    const journal::AuditRecord &record = row.entry.record;
    FactGroup group;
    addFact(group, AuditPane::tr("When"), dateText(record.at));
    addFact(group, AuditPane::tr("Who"), record.who.empty() ? QString() : auditWho(record));
    addFact(group, AuditPane::tr("Program"), fromUtf8(record.program));
    addFact(group, AuditPane::tr("Server"), fromUtf8(record.server));
    addFact(group, AuditPane::tr("Mac"), row.mac);
    addFact(group, AuditPane::tr("Reason"), fromUtf8(record.reason));
    addFact(group, AuditPane::tr("Outcome"), auditOutcome(record).text);
    if (const auto cited = journal::citationOf(record)) {
        //: Of an entry in a server's own audit; %1 its number, %2 the server
        addFact(group, AuditPane::tr("Server’s audit"),
            AuditPane::tr("entry %1 of %2")
                .arg(QLocale().toString(static_cast<qlonglong>(cited->number)),
                    fromUtf8(record.server)));
    }
    addFact(group, AuditPane::tr("Detail"), fromUtf8(record.detail));
    addFact(group, AuditPane::tr("SHA-256"), fromUtf8(record.sha256));
    return group;
}

} // namespace

AuditPane::AuditPane(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(FontRole::PaneTitle, QPalette::WindowText, this))
    , m_about((new TextLabel(FontRole::Body, role::text2, this))->wrapped())
    , m_copy(makeIconButton(Glyph::Copy, tr("Copy the entry"), this))
    , m_facts(new QVBoxLayout)
{
    setFixedWidth(px(paneWidth));
    setAccessibleName(tr("Entry"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(16), px(10), px(16), px(12));
    layout->setSpacing(px(8));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_copy);
    layout->addLayout(head);
    layout->addWidget(m_about);
    layout->addWidget(makeLine(this));
    layout->addLayout(m_facts);
    layout->addStretch();
    connect(m_copy, &QPushButton::clicked, this, &AuditPane::copy);
    hide();
}

void AuditPane::setEntry(const AuditRow *row, const AuditRow *before)
{
    setVisible(row != nullptr);
    while (QLayoutItem *item = m_facts->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    if (row == nullptr) {
        return;
    }
    const QString number = locale().toString(static_cast<qlonglong>(row->entry.number));
    m_title->setText(tr("Entry %1").arg(number));
    const QString on = auditOn(*row);
    m_about->setText(on.isEmpty() ? auditWhat(row->entry.record)
                                  : auditWhat(row->entry.record) + QStringLiteral(" · ") + on);
    FactGroup chain{tr("Chain")};
    addFact(chain, tr("This entry"), wholeHash(row->entry.hash));
    addFact(chain, tr("Before"),
        before == nullptr ? tr("the first entry") : wholeHash(before->entry.hash));
    m_plain = m_title->text() + u'\n' + m_about->text() + u'\n';
    for (const FactGroup &group : {factsOf(*row), chain}) {
        if (!group.title.isEmpty()) {
            m_facts->addWidget(makeLine(this));
            m_facts->addWidget(
                new TextLabel(group.title, FontRole::Strong, QPalette::WindowText, this));
        }
        m_facts->addWidget(makeFacts(group, this));
        for (const FactText &fact : group.facts) {
            m_plain += QStringLiteral("%1: %2\n").arg(fact.label, fact.value);
        }
    }
}

void AuditPane::copy()
{
    QGuiApplication::clipboard()->setText(m_plain);
    Q_EMIT copied(tr("Entry copied"));
}

void AuditPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().surface);
    painter.fillRect(isRightToLeft() ? width() - 1 : 0, 0, 1, height(), theme().line);
}

} // namespace latchkey::ui
