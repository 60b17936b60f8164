// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/testcard.h"

#include "ui/common/card.h"
#include "ui/common/iconlabel.h"
#include "ui/common/textlabel.h"
#include "ui/servers/servertexts.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace latchkey::ui {

namespace {

constexpr std::array steps = {TestStep::Name, TestStep::Tls, TestStep::Credentials,
    TestStep::Permission, TestStep::ApiVersion};
constexpr int nameWidth = 104;

QWidget *makeRow(TestStep step, const TestResult &result, bool tested, QWidget *parent)
{
    auto *row = new QWidget(parent);
    row->setMinimumHeight(px(36));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(px(16), px(8), px(16), px(8));
    layout->setSpacing(px(10));
    layout->addWidget(new GlyphView(lookOf(result.outcome), 16, row), 0, Qt::AlignTop);
    auto *name = new TextLabel(stepText(step), FontRole::Name, QPalette::WindowText, row);
    name->setMinimumWidth(px(nameWidth));
    layout->addWidget(name, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(px(2));
    const QString text = result.outcome == TestOutcome::NotReached && result.text.isEmpty()
        ? (tested ? TestCard::tr("Not reached") : TestCard::tr("Not tested"))
        : result.text;
    words->addWidget((new TextLabel(text, FontRole::Body, QPalette::WindowText, row))->wrapped());
    if (!result.remedy.isEmpty()) {
        words->addWidget(
            (new TextLabel(result.remedy, FontRole::Body, role::text2, row))->wrapped());
    }
    words->addStretch();
    layout->addLayout(words, 1);
    if (result.took) {
        //: How long a step took
        const QString took = TestCard::tr("%1 ms").arg(
            row->locale().toString(static_cast<qlonglong>(result.took->count())));
        layout->addWidget(new TextLabel(took, FontRole::Label, role::text2, row), 0, Qt::AlignTop);
    }
    row->setAccessibleName(QStringLiteral("%1: %2").arg(stepText(step), text));
    return row;
}

} // namespace

TestCard::TestCard(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(tr("Connection test"), {}, this))
    , m_when(new TextLabel(FontRole::Label, role::text2, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    m_card->head()->addWidget(m_when);
    clear();
}

void TestCard::begin()
{
    m_results.clear();
    m_when->setText(tr("testing"));
    show();
}

void TestCard::setResult(const TestResult &result)
{
    m_results[result.step] = result;
    show();
}

void TestCard::end(const QString &when)
{
    m_when->setText(when);
}

void TestCard::clear()
{
    m_results.clear();
    m_when->setText(tr("not tested yet"));
    show();
}

void TestCard::show()
{
    if (m_rows != nullptr) {
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget(m_card);
    auto *layout = new QVBoxLayout(m_rows);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (const TestStep step : steps) {
        const auto found = m_results.find(step);
        if (layout->count() > 0) {
            layout->addWidget(makeLine(m_rows));
        }
        layout->addWidget(
            makeRow(step, found == m_results.end() ? TestResult{.step = step} : found->second,
                !m_results.empty(), m_rows));
    }
    m_card->body()->addWidget(m_rows);
    m_rows->setVisible(true);
}

} // namespace latchkey::ui
