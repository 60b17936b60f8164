// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/testcard.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/iconlabel.h"
#include "ui/common/textlabel.h"
#include "ui/servers/servertexts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace latchkey::ui {

namespace {

constexpr std::array steps = {TestStep::Name, TestStep::Tls, TestStep::Credentials,
    TestStep::Permission, TestStep::ApiVersion};
constexpr int nameWidth = 104;

bool fallsShort(const TestResult &result)
{
    return result.outcome == TestOutcome::Warning || result.outcome == TestOutcome::Failed;
}

// `more` stands under the words; null = nothing does.
QWidget *makeRow(
    TestStep step, const TestResult &result, bool tested, QWidget *more, QWidget *parent)
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
    if (more != nullptr) {
        words->addWidget(more);
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

void TestCard::setPrivileges(const QString &privileges)
{
    m_privileges = privileges;
}

QWidget *TestCard::makePermissionButtons(QWidget *parent)
{
    auto *buttons = new QWidget(parent);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, px(6), 0, 0);
    row->setSpacing(px(8));
    if (!m_privileges.isEmpty()) {
        auto *copy = makeButton(
            {.text = tr("Copy the list of privileges"), .glyph = Glyph::Copy, .small = true},
            buttons);
        row->addWidget(copy);
        connect(copy, &QPushButton::clicked, this, [this] {
            QGuiApplication::clipboard()->setText(m_privileges);
            Q_EMIT privilegesCopied();
        });
    }
    auto *again
        = makeButton({.text = tr("Test again"), .glyph = Glyph::Sync, .small = true}, buttons);
    row->addWidget(again);
    row->addStretch();
    connect(again, &QPushButton::clicked, this, &TestCard::testRequested);
    return buttons;
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
        const TestResult result
            = found == m_results.end() ? TestResult{.step = step} : found->second;
        const bool isShort = step == TestStep::Permission && fallsShort(result);
        layout->addWidget(makeRow(step, result, !m_results.empty(),
            isShort ? makePermissionButtons(m_rows) : nullptr, m_rows));
    }
    m_card->body()->addWidget(m_rows);
    m_rows->setVisible(true);
}

} // namespace latchkey::ui
