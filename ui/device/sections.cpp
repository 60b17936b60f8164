// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/device/sections.h"

#include "ui/common/buttons.h"
#include "ui/common/commandbox.h"
#include "ui/common/iconlabel.h"
#include "ui/common/textlabel.h"
#include "ui/style/parts.h"
#include "ui/style/style.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QPainter>

namespace latchkey::ui {

namespace {

constexpr int labelColumn = 100;

struct SectionWords {
    Q_DECLARE_TR_FUNCTIONS(latchkey::ui::Sections)
};

/// The number of a step in its ring.
class StepNumber final : public QWidget {
public:
    StepNumber(int number, QWidget *parent)
        : QWidget(parent)
        , m_number(number)
    {
        setFixedSize(px(20), px(20));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        parts::box(painter, rect(), {}, theme().control, height() / 2.0);
        painter.setFont(fontFor(FontRole::KeyCap));
        painter.setPen(theme().text2);
        painter.drawText(rect(), Qt::AlignCenter, locale().toString(m_number));
    }

private:
    int m_number;
};

QWidget *makeRole(const QString &role, QWidget *parent)
{
    auto *widget = new QWidget(parent);
    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(4));
    layout->addWidget(new GlyphView(Glyph::User, 13, widget));
    layout->addWidget(new TextLabel(role, FontRole::KeyCap, role::text2, widget));
    return widget;
}

void addCommand(
    QVBoxLayout *layout, const StepText &step, const SectionActions &actions, QWidget *parent)
{
    auto *box = new CommandBox(step.command, parent);
    QObject::connect(
        box, &CommandBox::copied, box, [actions, box] { actions.copied(box->command()); });
    layout->addSpacing(px(4));
    layout->addWidget(box);
}

void addResend(
    QVBoxLayout *layout, const SectionActions &actions, const QString &offReason, QWidget *parent)
{
    auto *button = makeButton(
        {.text = SectionWords::tr("Re-send option…"), .glyph = Glyph::Resend, .small = true},
        parent);
    setAvailable(button, offReason.isEmpty(), offReason);
    QObject::connect(button, &QPushButton::clicked, button, actions.resend);
    layout->addSpacing(px(4));
    layout->addWidget(button, 0, Qt::AlignLeading);
    if (!offReason.isEmpty()) {
        layout->addWidget(
            (new TextLabel(offReason, FontRole::Label, role::text2, parent))->wrapped());
    }
}

QPushButton *makeReadBack(
    const StepText &step, const SectionActions &actions, const QString &off, QWidget *parent)
{
    //: Reads this Mac again from its server; %1 is the server
    auto *button = makeButton({.text = SectionWords::tr("Read %1").arg(step.readBack),
                                  .glyph = Glyph::Sync,
                                  .small = true},
        parent);
    button->setToolTip(QStringLiteral("F5"));
    setAvailable(button, off.isEmpty(), off);
    QObject::connect(button, &QPushButton::clicked, button, actions.readBack);
    return button;
}

} // namespace

QPushButton *makeHelpLink(
    const FindingText &finding, const SectionActions &actions, QWidget *parent)
{
    if (!finding.id) {
        return nullptr;
    }
    auto *link = makeButton({.text = SectionWords::tr("Explain"),
                                .glyph = Glyph::Help,
                                .kind = ButtonKind::Quiet,
                                .small = true},
        parent);
    //: The page of the help about a finding; %1 is the finding's short name
    link->setAccessibleName(SectionWords::tr("Explain %1").arg(finding.shortName));
    link->setToolTip(SectionWords::tr("Shift+F1", "the keys"));
    QObject::connect(link, &QPushButton::clicked, link,
        [explain = actions.explain, id = *finding.id] { explain(id); });
    return link;
}

QWidget *makeWhy(const FindingText &finding, QWidget *parent)
{
    auto *widget = new QWidget(parent);
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(4));
    layout->addWidget(
        (new TextLabel(finding.sentence, FontRole::Body, QPalette::WindowText, widget))->wrapped());
    layout->addSpacing(px(2));
    for (const LookText &line : finding.evidence) {
        const QString text = line.source.isEmpty()
            ? line.text
            : QStringLiteral("%1 · %2").arg(line.text, line.source);
        layout->addWidget(makeIconLine(line.look, text, FontRole::Label, role::text2, widget));
    }
    return widget;
}

QWidget *makeEvidence(const FindingText &finding, QWidget *parent)
{
    auto *widget = new QWidget(parent);
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(px(22), 0, 0, 0);
    layout->setSpacing(px(6));
    layout->addWidget(
        new TextLabel(SectionWords::tr("Evidence"), FontRole::LabelName, role::text3, widget));
    for (const LookText &line : finding.evidence) {
        QWidget *row
            = makeIconLine(line.look, line.text, FontRole::Body, QPalette::WindowText, widget);
        layout->addWidget(row);
        if (!line.source.isEmpty()) {
            auto *source = new TextLabel(line.source, FontRole::Label, role::text3, widget);
            source->setContentsMargins(px(22), 0, 0, 0);
            layout->addWidget(source);
        }
    }
    return widget;
}

QWidget *makeSteps(const FindingText &finding, const SectionActions &actions,
    const StepReasons &off, QWidget *parent)
{
    auto *widget = new QWidget(parent);
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(px(8));
    grid->setVerticalSpacing(px(10));
    grid->setColumnStretch(1, 1);
    int number = 0;
    for (const StepText &step : finding.steps) {
        grid->addWidget(new StepNumber(number + 1, widget), number, 0, Qt::AlignTop);
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        auto *title = new QHBoxLayout;
        title->setSpacing(px(8));
        title->addWidget(
            (new TextLabel(step.title, FontRole::Name, QPalette::WindowText, widget))->wrapped(),
            1);
        if (!step.role.isEmpty()) {
            title->addWidget(makeRole(step.role, widget), 0, Qt::AlignTop);
        }
        column->addLayout(title);
        if (!step.sentence.isEmpty()) {
            column->addWidget(
                (new TextLabel(step.sentence, FontRole::Label, role::text2, widget))->wrapped());
        }
        if (!step.command.isEmpty()) {
            addCommand(column, step, actions, widget);
        }
        if (step.resend) {
            addResend(column, actions, off.resend, widget);
        }
        if (!step.readBack.isEmpty()) {
            title->addWidget(makeReadBack(step, actions, off.read, widget), 0, Qt::AlignTop);
        }
        grid->addLayout(column, number, 1);
        ++number;
    }
    return widget;
}

QWidget *makeFacts(const FactGroup &group, QWidget *parent)
{
    auto *widget = new QWidget(parent);
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(px(8));
    grid->setVerticalSpacing(px(6));
    grid->setColumnMinimumWidth(0, px(labelColumn));
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const FactText &fact : group.facts) {
        auto *label = new TextLabel(fact.label, FontRole::Body, role::text3, widget);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        if (fact.look) {
            grid->addWidget(
                makeIconLine(*fact.look, fact.value, FontRole::Body, QPalette::WindowText, widget),
                row, 1);
        } else {
            grid->addWidget(
                (new TextLabel(fact.value, FontRole::Body, QPalette::WindowText, widget))
                    ->wrapped()
                    ->selectable(),
                row, 1);
        }
        ++row;
    }
    return widget;
}

} // namespace latchkey::ui
