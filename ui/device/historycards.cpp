// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/device/historycards.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/fixedtable.h"
#include "ui/common/iconlabel.h"
#include "ui/common/tableview.h"
#include "ui/common/textlabel.h"
#include "ui/style/style.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace latchkey::ui {

namespace {

constexpr std::size_t mostEvents = 40;
constexpr int mostShownCommands = 6; // more scroll

struct HistoryCardWords {
    Q_DECLARE_TR_FUNCTIONS(latchkey::ui::HistoryCards)
};

std::vector<Cell> commandCells(const CommandText &row)
{
    return {
        {.text = row.when},
        {.text = row.command, .font = FontRole::Name},
        {.text = row.state.text, .look = row.state.look},
        {.text = row.answer, .ink = CellInk::Second},
    };
}

// The others scroll until all are wanted at once.
void offerAll(Card *card, TableView *table, int count, bool &showsAll)
{
    auto *all = makeButton({.text = HistoryCardWords::tr("All %n", nullptr, count),
                               .kind = ButtonKind::Quiet,
                               .small = true},
        card);
    all->setAccessibleName(HistoryCardWords::tr("All %n command(s), show", nullptr, count));
    card->head()->addWidget(all);
    QObject::connect(all, &QPushButton::clicked, table, [all, table, &showsAll] {
        showsAll = true;
        table->setFocus(Qt::OtherFocusReason); // before its place goes
        table->setFixedHeight(fixedTableHeight(table->model()->rowCount()));
        all->hide();
    });
}

void addLine(Card *card, const QString &text)
{
    auto *line = (new TextLabel(text, FontRole::Body, role::text2, card))->wrapped();
    line->setContentsMargins(px(16), px(12), px(16), px(12));
    card->body()->addWidget(line);
}

} // namespace

QWidget *makeTimelineCard(const std::vector<EventText> &events, QWidget *parent)
{
    auto *card
        = new Card(HistoryCardWords::tr("Timeline"), HistoryCardWords::tr("newest first"), parent);
    if (events.empty()) {
        addLine(card, HistoryCardWords::tr("No message of this Mac is known."));
        return card;
    }
    auto *list = new QWidget(card);
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins(px(16), px(8), px(16), px(12));
    grid->setHorizontalSpacing(px(10));
    grid->setVerticalSpacing(px(5));
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (std::size_t i = 0; i < events.size() && i < mostEvents; ++i) {
        const EventText &event = events[i];
        grid->addWidget(new GlyphView(event.look, 14, list), row, 0, Qt::AlignTop);
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(
            (new TextLabel(event.title, FontRole::Name, QPalette::WindowText, list))->wrapped());
        words->addWidget(
            (new TextLabel(event.source, FontRole::Label, role::text3, list))->wrapped());
        grid->addLayout(words, row, 1);
        grid->addWidget(
            new TextLabel(event.when, FontRole::Label, role::text3, list), row, 2, Qt::AlignTop);
        ++row;
    }
    card->body()->addWidget(list);
    return card;
}

QWidget *makeCommandsCard(
    const std::vector<CommandText> &commands, const QString &hint, bool &showsAll, QWidget *parent)
{
    const auto count = static_cast<int>(commands.size());
    auto *card = new Card(HistoryCardWords::tr("Commands"),
        count == 0 ? QString() : HistoryCardWords::tr("%n, newest first", nullptr, count), parent);
    if (commands.empty()) {
        addLine(card, hint);
        return card;
    }
    FixedTable table{.name = HistoryCardWords::tr("Commands"),
        .heads = {HistoryCardWords::tr("Time"), HistoryCardWords::tr("Command"),
            HistoryCardWords::tr("State"), HistoryCardWords::tr("Answer")},
        .widths = {120, 240, 150, 0},
        .rows = {}};
    std::ranges::transform(commands, std::back_inserter(table.rows), commandCells);
    TableView *shown = makeFixedTable(table, card, showsAll ? count : mostShownCommands);
    card->body()->addWidget(shown);
    if (count > mostShownCommands && !showsAll) {
        offerAll(card, shown, count, showsAll);
    }
    return card;
}

} // namespace latchkey::ui
