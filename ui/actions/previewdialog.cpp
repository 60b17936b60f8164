// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/previewdialog.h"

#include "ui/actions/actiontexts.h"
#include "ui/actions/planmodel.h"
#include "ui/actions/plantable.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/fitting.h"
#include "ui/common/tableview.h"
#include "ui/common/textlabel.h"
#include "ui/style/style.h"
#include "words/times.h"

#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace latchkey::ui {

namespace {

constexpr int dialogWidth = 1000;
constexpr int margin = 24;
constexpr std::chrono::milliseconds shortestRest{200};
constexpr int restsPerPlan = 20; // planning takes a twentieth of the thread's time at most

} // namespace

PreviewDialog::PreviewDialog(Planner planner, QWidget *parent)
    : PreviewDialog(std::move(planner), parent, false)
{
    replan();
    // One Mac: Enter acts. More: only the button that has the focus does.
    m_act->setAutoDefault(true);
    m_act->setDefault(plan().count() == 1);
    m_act->setFocus(Qt::TabFocusReason);
}

PreviewDialog::PreviewDialog(Planner planner, QWidget *parent, bool isDanger)
    : QDialog(parent)
    , m_planner(std::move(planner))
    , m_model(new PlanModel(this))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(shortestRest);
    connect(&m_soon, &QTimer::timeout, this, &PreviewDialog::replan);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    createParts(isDanger);
    connect(m_model, &PlanModel::planChanged, this, [this] {
        updateTexts();
        updateButton();
    });
}

void PreviewDialog::createParts(bool isDanger)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(margin), px(20), px(margin), px(20));
    layout->setSpacing(px(12));
    m_title = (new TextLabel(FontRole::ViewTitle, QPalette::WindowText, this))->wrapped();
    m_sentence = (new TextLabel(FontRole::Body, role::text2, this))->wrapped();
    m_above = new QVBoxLayout;
    m_above->setSpacing(px(8));
    m_table = new PlanTable(m_model, this);
    connect(m_table, &PlanTable::commandCopied, this, [this] {
        m_hint->setText(tr("Command copied. After it ran on the Mac, read the Mac again."));
    });
    m_below = new QVBoxLayout;
    m_error = new Banner(Banner::Shape::Boxed, this);
    m_error->hide();
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    layout->addLayout(m_above);
    layout->addWidget(m_table, 1);
    layout->addLayout(m_below);
    layout->addWidget(m_error);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(px(8));
    m_hint = (new TextLabel(FontRole::Label, role::text2, this))->wrapped();
    m_cancel = makeButton({.text = tr("Cancel")}, this);
    m_act = makeButton({.kind = isDanger ? ButtonKind::Danger : ButtonKind::Primary}, this);
    foot->addWidget(m_hint, 1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_act);
    layout->addLayout(foot);
    setMinimumWidth(px(560));
    resize(px(dialogWidth), sizeHint().height());
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_act, &QPushButton::clicked, this, [this] {
        if (isComplete()) {
            Q_EMIT confirmed();
        }
    });
}

void PreviewDialog::replan()
{
    QElapsedTimer clock;
    clock.start();
    const auto base = m_planner({});
    const bool isRevoke = base && base->kind == domain::ActionKind::Revoke;
    const auto anyway = isRevoke ? m_planner({.anyway = true}) : base; // else they are the same
    m_soon.setInterval(
        std::max(shortestRest, restsPerPlan * std::chrono::milliseconds(clock.elapsed())));
    if (!base || !anyway) {
        showError(tr("The Macs could not be weighed."),
            QString::fromStdString((base ? anyway.error() : base.error()).detail));
        return;
    }
    if (m_model->rowCount() > 0 && base->lines == m_model->base().lines) {
        return; // nothing changed, nothing moves
    }
    m_model->setPlans(*base, *anyway);
}

void PreviewDialog::replanSoon()
{
    if (!m_soon.isActive()) {
        m_soon.start();
    }
}

const actions::Plan &PreviewDialog::plan() const
{
    return m_model->plan();
}

void PreviewDialog::showError(const QString &what, const QString &why)
{
    m_error->setMessage(Look{Glyph::StatusNotEscrowed, Tone::No}, what, why);
    m_error->show();
}

void PreviewDialog::updateTexts()
{
    const QString title = previewTitle(plan());
    setWindowTitle(title);
    m_title->setText(title);
    m_sentence->setText(previewSentence(plan().kind));
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    m_act->setText(actionVerb(plan()));
    const QString time = plan().takes ? words::batchTime(*plan().takes) : QString();
    const QString cancel = tr("What has not been sent can be cancelled.");
    m_hint->setText(time.isEmpty() ? cancel : time + u' ' + cancel);
}

void PreviewDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    growToLines(*this);
}

bool PreviewDialog::isComplete() const
{
    return plan().count() > 0;
}

void PreviewDialog::updateButton()
{
    const bool nothing = plan().count() == 0;
    setAvailable(m_act, isComplete(),
        nothing ? tr("Nothing to do: every Mac of the selection is left alone") : QString());
}

} // namespace latchkey::ui
