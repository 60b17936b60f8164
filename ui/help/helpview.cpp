// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpview.h"

#include "ui/common/card.h"
#include "ui/common/searchfield.h"
#include "ui/common/tableview.h"
#include "ui/common/viewheader.h"
#include "ui/help/helptexts.h"
#include "ui/style/metrics.h"
#include "ui/style/style.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QUrl>

namespace latchkey::ui {

namespace {

constexpr int topicListWidth = 280;
constexpr int pageWidth = 680; // a line that is longer is hard to read
constexpr int pageMargin = 20;
constexpr int idRole = Qt::UserRole + 1;
constexpr int findingRole = Qt::UserRole + 2;

Cell topicCell(const QModelIndex &index)
{
    const bool isFinding = index.data(findingRole).toBool();
    return {.text = index.data().toString(),
        .font = isFinding ? FontRole::Body : FontRole::Name,
        .ink = isFinding ? CellInk::Second : CellInk::Text};
}

QFont headingFont(int level)
{
    return fontFor(level == 1 ? FontRole::ViewTitle : FontRole::PaneTitle);
}

void setFont(QTextCursor &cursor, const QFont &font)
{
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    QTextCharFormat format = cursor.charFormat();
    format.clearProperty(QTextFormat::FontSizeAdjustment);
    format.setFont(font);
    cursor.setCharFormat(format);
}

bool isCommand(const QTextBlock &block)
{
    return block.isValid() && block.blockFormat().hasProperty(QTextFormat::BlockCodeFence);
}

// Thin lines and room, where Qt draws two frames around each cell.
void dressTables(const QTextDocument &document)
{
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(frame)) {
            QTextTableFormat format = table->format();
            format.setBorderCollapse(true);
            format.setBorder(1);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBorderBrush(theme().line);
            format.setCellSpacing(0);
            format.setCellPadding(px(6));
            format.setBottomMargin(px(8));
            table->setFormat(format);
        }
    }
}

// Markdown's own sizes and code grounds give way to those of the console.
void dress(QTextDocument &document)
{
    dressTables(document);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        const bool isCode = isCommand(block);
        format.setLineHeight(px(isCode ? 18 : 20), QTextBlockFormat::MinimumHeight);
        const bool isTight = cursor.currentTable() != nullptr;
        format.setTopMargin(level > 1 ? px(16) : isCode || isTight ? 0 : px(2));
        format.setBottomMargin(isTight || (isCode && isCommand(block.next())) ? 0 : px(6));
        if (isCode) {
            format.setBackground(theme().sunken);
            format.setLayoutDirection(Qt::LeftToRight); // commands keep their own direction
        }
        cursor.setBlockFormat(format);
        if (level > 0) {
            setFont(cursor, headingFont(level));
        } else if (isCode) {
            setFont(cursor, fontFor(FontRole::Mono));
        }
    }
}

} // namespace

HelpView::HelpView(QWidget *parent)
    : Page(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *header = new ViewHeader(tr("Help"), this);
    m_headerRow = header->row();
    m_headerRow->addStretch();
    m_search = new SearchField(header);
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
    m_search->setFixedWidth(px(topicListWidth));
    m_headerRow->addWidget(m_search);
    layout->addWidget(header);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    layout->addLayout(body, 1);
    createList(body);
    createPage(body);
    fill();
    connect(m_search, &QLineEdit::textChanged, this, &HelpView::fill);
    showTopic(help::topics().constFirst().id);
}

void HelpView::createList(QHBoxLayout *layout)
{
    m_model = new QStandardItemModel(0, 1, this);
    m_list = new TableView(&topicCell, this);
    m_list->setFixedWidth(px(topicListWidth));
    m_list->setAlternatingRowColors(false);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setModel(m_model);
    m_list->horizontalHeader()->hide();
    m_list->horizontalHeader()->setStretchLastSection(true);
    m_list->setAccessibleName(tr("Help topics"));
    layout->addWidget(m_list);
    auto *edge = makeLine(this);
    edge->setMinimumSize(1, 0);
    edge->setMaximumSize(1, QWIDGETSIZE_MAX);
    layout->addWidget(edge);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &index) {
            if (index.isValid()) {
                showTopic(index.data(idRole).toString());
            }
        });
    connect(m_list, &TableView::typed, this, [this](const QString &text) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->setText(m_search->text() + text);
    });
}

void HelpView::createPage(QHBoxLayout *layout)
{
    auto *ground = new QWidget(this);
    ground->setAutoFillBackground(true);
    ground->setBackgroundRole(QPalette::Base);
    auto *row = new QHBoxLayout(ground);
    row->setContentsMargins(px(pageMargin), px(8), 0, 0);
    m_page = new QTextBrowser(ground);
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setOpenLinks(false);
    m_page->setMaximumWidth(px(pageWidth));
    m_page->setAccessibleName(tr("Help page"));
    row->addWidget(m_page, 1);
    row->addStretch();
    row->setStretchFactor(m_page, 100);
    layout->addWidget(ground, 1);
    connect(m_page, &QTextBrowser::anchorClicked, this, &HelpView::follow);
}

void HelpView::fill()
{
    const QList<help::Topic> topics = help::matching(m_search->text());
    const QSignalBlocker quiet(m_list->selectionModel());
    m_model->setRowCount(0);
    for (const help::Topic &topic : topics) {
        auto *item = new QStandardItem(topic.title);
        item->setData(topic.id, idRole);
        item->setData(topic.isFinding, findingRole);
        item->setEditable(false);
        m_model->appendRow(item);
        if (topic.id == m_topic) {
            m_list->setCurrentIndex(item->index());
        }
    }
    Q_EMIT statusChanged(statusText(), {});
}

void HelpView::showTopic(const QString &id)
{
    if (help::markdown(id).isEmpty()) {
        return;
    }
    m_topic = id;
    render();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (index.data(idRole) == id && index != m_list->currentIndex()) {
            m_list->setCurrentIndex(index);
        }
    }
}

void HelpView::showFinding(domain::FindingId finding)
{
    m_search->clear();
    showTopic(help::topicOf(finding));
}

void HelpView::render()
{
    m_page->document()->setDefaultFont(fontFor(FontRole::Body));
    m_page->setMarkdown(help::markdown(m_topic));
    dress(*m_page->document());
    m_page->moveCursor(QTextCursor::Start);
    m_page->verticalScrollBar()->setValue(0);
}

void HelpView::follow(const QUrl &link)
{
    if (const QString topic = help::topicOf(link); !topic.isEmpty()) {
        showTopic(topic);
        return;
    }
    QGuiApplication::clipboard()->setText(link.toString());
    Q_EMIT toasted(tr("Link copied"));
}

void HelpView::addToHeader(QWidget *widget)
{
    m_headerRow->addWidget(widget);
}

void HelpView::takeFocus()
{
    m_list->setFocus(Qt::TabFocusReason);
}

void HelpView::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool HelpView::stepBack()
{
    if (m_search->text().isEmpty()) {
        return false;
    }
    m_search->clear();
    takeFocus();
    return true;
}

std::vector<QWidget *> HelpView::regions() const
{
    return {m_search, m_list, m_page};
}

QString HelpView::statusText() const
{
    return tr("%n help page(s)", nullptr, m_model->rowCount());
}

void HelpView::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange) {
        render();
    }
}

} // namespace latchkey::ui
