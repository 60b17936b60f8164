// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/device/historycards.h"

#include "ui/common/card.h"
#include "ui/common/iconlabel.h"
#include "ui/common/tableview.h"
#include "ui/common/textlabel.h"
#include "ui/style/style.h"

#include <QAbstractTableModel>
#include <QCoreApplication>
#include <QGridLayout>
#include <QHeaderView>
#include <QVBoxLayout>

namespace latchkey::ui {

namespace {

constexpr std::size_t mostEvents = 40;
constexpr int mostShownCommands = 6; // more scroll

struct Words {
    Q_DECLARE_TR_FUNCTIONS(latchkey::ui::HistoryCards)
};

enum CommandColumn { Time, Command, State, Answer, ColumnCount };

class CommandModel final : public QAbstractTableModel {
public:
    CommandModel(std::vector<CommandText> rows, QObject *parent)
        : QAbstractTableModel(parent)
        , m_rows(std::move(rows))
    {
    }

    [[nodiscard]] Cell cell(const QModelIndex &index) const
    {
        const CommandText &row = m_rows[static_cast<std::size_t>(index.row())];
        switch (static_cast<CommandColumn>(index.column())) {
        case Time:
            return {.text = row.when};
        case Command:
            return {.text = row.command, .font = FontRole::Name};
        case State:
            return {.text = row.state.text, .look = row.state.look};
        case Answer:
            return {.text = row.answer, .ink = CellInk::Second};
        case ColumnCount:
            break;
        }
        return {};
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const bool wanted = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return index.isValid() && wanted ? QVariant(cell(index).text) : QVariant();
    }
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
            return {};
        }
        const QStringList heads
            = {Words::tr("Time"), Words::tr("Command"), Words::tr("State"), Words::tr("Answer")};
        return heads.value(section);
    }

private:
    std::vector<CommandText> m_rows;
};

void addLine(Card *card, const QString &text)
{
    auto *line = (new TextLabel(text, FontRole::Body, role::text2, card))->wrapped();
    line->setContentsMargins(px(16), px(12), px(16), px(12));
    card->body()->addWidget(line);
}

} // namespace

QWidget *makeTimelineCard(const std::vector<EventText> &events, QWidget *parent)
{
    auto *card = new Card(Words::tr("Timeline"), Words::tr("newest first"), parent);
    if (events.empty()) {
        addLine(card, Words::tr("No message of this Mac is known."));
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
    const std::vector<CommandText> &commands, const QString &hint, QWidget *parent)
{
    const auto count = static_cast<int>(commands.size());
    auto *card = new Card(Words::tr("Commands"),
        count == 0 ? QString() : Words::tr("%n, newest first", nullptr, count), parent);
    if (commands.empty()) {
        addLine(card, hint);
        return card;
    }
    auto *model = new CommandModel(commands, card);
    auto *table
        = new TableView([model](const QModelIndex &index) { return model->cell(index); }, card);
    table->setModel(model);
    table->setStatic();
    table->setAccessibleName(Words::tr("Commands"));
    table->setColumnWidth(Time, px(120));
    table->setColumnWidth(Command, px(240));
    table->setColumnWidth(State, px(150));
    table->horizontalHeader()->setStretchLastSection(true);
    table->setFixedHeight((std::min(count, mostShownCommands) + 1) * rowHeight());
    card->body()->addWidget(table);
    return card;
}

} // namespace latchkey::ui
