// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/check/checkview.h"

#include "ui/check/checkpage.h"
#include "ui/check/outputedit.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/iconlabel.h"
#include "ui/common/phrases.h"
#include "ui/common/textlabel.h"
#include "ui/common/viewheader.h"
#include "ui/servers/serverdesk.h"
#include "ui/style/parts.h"
#include "ui/style/style.h"
#include "ui/window/context.h"
#include "words/errors.h"
#include "words/filling.h"
#include "words/inputs.h"

#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>

namespace latchkey::ui {

namespace {

enum CompareChoice { ByIdentity, ChosenMac, NoMac };

/// The frame of the text and its footing, as one field.
class FieldFrame final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        parts::box(painter, rect(), theme().surface, theme().control, px(4));
    }
};

} // namespace

CheckView::CheckView(const Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_checker(context.cache, context.clock, this)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *header = new ViewHeader(tr("Check a Mac"), this);
    m_headerRow = header->row();
    m_headerRow->addStretch();
    layout->addWidget(header);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    layout->addLayout(body, 1);
    createText(body);
    createAnswer(body);
    connect(&m_checker, &MacChecker::checked, this, &CheckView::showContent);
    connect(&m_checker, &MacChecker::opened, this, &CheckView::attach);
    connect(&m_checker, &MacChecker::failed, this, &CheckView::showError);
    auto *paste = new QShortcut(QKeySequence::Paste, this);
    paste->setContext(Qt::WidgetWithChildrenShortcut);
    connect(paste, &QShortcut::activated, this, &CheckView::paste);
    setAcceptDrops(true);
    showContent(CheckContent{});
}

void CheckView::createText(QHBoxLayout *layout)
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(px(20), px(12), px(20), px(12));
    column->setSpacing(px(8));
    auto *head = new QHBoxLayout;
    head->addWidget(
        new TextLabel(tr("Output of the Mac"), FontRole::Strong, QPalette::WindowText, side));
    head->addStretch();
    auto *commands = makeButton({.text = tr("Copy the commands to run"),
                                    .glyph = Glyph::Copy,
                                    .kind = ButtonKind::Quiet,
                                    .small = true},
        side);
    connect(commands, &QPushButton::clicked, this, &CheckView::copyCommands);
    head->addWidget(commands);
    column->addLayout(head);
    auto *frame = new FieldFrame(side);
    auto *field = new QVBoxLayout(frame);
    field->setContentsMargins(1, 1, 1, 1);
    field->setSpacing(0);
    m_edit = new OutputEdit(frame);
    field->addWidget(m_edit, 1);
    createFoot(field);
    column->addWidget(frame, 1);
    createCompare(column);
    layout->addWidget(side, 9);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &CheckView::check);
    connect(m_edit, &OutputEdit::filesDropped, &m_checker, &MacChecker::open);
    connect(m_edit, &OutputEdit::longTextPasted, this, [this](const QString &text) {
        attach(std::make_shared<std::vector<std::string>>(1, text.toStdString()));
    });
}

void CheckView::createCompare(QVBoxLayout *layout)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    row->addWidget(new TextLabel(tr("Compare with"), FontRole::Body, role::text2, this));
    m_compare = new QComboBox(this);
    m_compare->setAccessibleName(tr("Compare with"));
    m_compare->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_found = new TextLabel(FontRole::Label, role::text3, this);
    auto *clear = makeButton({.text = tr("Clear"), .kind = ButtonKind::Quiet}, this);
    row->addWidget(m_compare);
    row->addWidget(m_found, 1);
    row->addWidget(clear);
    layout->addLayout(row);
    connect(m_compare, &QComboBox::activated, this, &CheckView::check);
    connect(clear, &QPushButton::clicked, this, &CheckView::clearText);
}

void CheckView::createFoot(QVBoxLayout *layout)
{
    layout->addWidget(makeLine(this));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(px(12), px(7), px(12), px(7));
    foot->setSpacing(px(7));
    m_footGlyph = new GlyphView(Look{}, 14, this);
    m_foot = new TextLabel(FontRole::Label, role::text2, this);
    m_hint = new TextLabel(FontRole::Label, role::text3, this);
    foot->addWidget(m_footGlyph);
    foot->addWidget(m_foot);
    foot->addStretch();
    foot->addWidget(m_hint);
    layout->addLayout(foot);
}

void CheckView::createAnswer(QHBoxLayout *layout)
{
    auto *line = new QWidget(this);
    line->setFixedWidth(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(role::line);
    layout->addWidget(line);
    m_page = new CheckPage(this);
    layout->addWidget(m_page, 10);
    m_copy = makeButton({.text = tr("Copy result"), .glyph = Glyph::Copy}, this);
    m_headerRow->addWidget(m_copy);
    connect(m_copy, &QPushButton::clicked, m_page, &CheckPage::copyResult);
    connect(m_page, &CheckPage::copied, this, &CheckView::toasted);
    connect(m_page, &CheckPage::commandsWanted, this, &CheckView::copyCommands);
    connect(m_page, &CheckPage::keepRequested, this, &CheckView::keepOutputs);
    connect(m_page, &CheckPage::readAgainRequested, this,
        [this] { m_context.servers.readAgain(m_content.server, {m_content.device}); });
    connect(m_page, &CheckPage::resendRequested, this,
        [this] { Q_EMIT resendRequested(m_content.server, m_content.device); });
}

void CheckView::addToHeader(QWidget *widget)
{
    m_headerRow->addWidget(widget);
}

QString CheckView::statusText() const
{
    return m_status;
}

void CheckView::takeFocus()
{
    m_edit->setFocus();
}

std::vector<QWidget *> CheckView::regions() const
{
    return {m_edit, m_page};
}

void CheckView::setMac(std::optional<store::RowId> row, const QString &name)
{
    m_mac = row;
    m_macName = name;
    m_compare->setCurrentIndex(-1);
    showCompared();
    check();
}

void CheckView::refresh()
{
    if (!m_content.isEmpty) {
        check();
    }
}

void CheckView::paste()
{
    if (m_attached != nullptr) {
        clearText();
    }
    m_edit->setFocus();
    m_edit->paste();
}

void CheckView::dragEnterEvent(QDragEnterEvent *event)
{
    if (OutputEdit::canTake(*event->mimeData())) {
        event->acceptProposedAction();
    }
}

// The field takes its own drops; this is for all around it, and while it only shows a text.
void CheckView::dropEvent(QDropEvent *event)
{
    clearText();
    m_edit->take(*event->mimeData());
    event->acceptProposedAction();
}

// The text goes to the other thread as a copy; a newer one makes the answer to an older one void.
void CheckView::check()
{
    MacChecker::Question question{.texts = m_attached};
    if (question.texts == nullptr) {
        question.texts
            = std::make_shared<std::vector<std::string>>(1, m_edit->toPlainText().toStdString());
    }
    const int choice = m_compare->currentData().toInt();
    question.compare = choice == NoMac ? MacChecker::Compare::Nothing
        : choice == ChosenMac          ? MacChecker::Compare::Chosen
                                       : MacChecker::Compare::ByIdentity;
    question.chosen = m_mac;
    m_checker.check(std::move(question));
}

void CheckView::showContent(const CheckContent &content)
{
    m_content = content;
    m_page->setContent(content);
    m_edit->setMarks(content.marks);
    m_copy->setEnabled(!content.isEmpty);
    showFooting(content.footing);
    showCompared();
    m_status = content.isEmpty ? tr("No output yet") : content.footing.text;
    if (!content.isEmpty && !content.comparedWith.isEmpty()) {
        m_status = tr("%1, compared with %2").arg(m_status, content.serverName);
    }
    Q_EMIT statusChanged(m_status, {});
    Q_EMIT answered();
}

void CheckView::showFooting(const LookText &footing)
{
    m_foot->setText(footing.text);
    m_footGlyph->setLook(footing.look);
    m_footGlyph->setVisible(!footing.text.isEmpty());
    const bool isCut = m_attached != nullptr && m_edit->isReadOnly();
    m_hint->setText(isCut ? tr("All of it is read; it is too long to be edited")
                          : tr("Paste or drop text here"));
}

// What can be chosen: the Mac that the text names, the one that was chosen in the list, none.
void CheckView::showCompared()
{
    const int choice
        = m_compare->currentIndex() < 0 ? int(ByIdentity) : m_compare->currentData().toInt();
    m_compare->clear();
    const bool named = m_content.foundByIdentity;
    m_compare->addItem(
        named ? m_content.comparedWith : tr("The Mac that the text names"), int(ByIdentity));
    if (m_mac) {
        m_compare->addItem(m_macName, int(ChosenMac));
    }
    m_compare->addItem(tr("No Mac"), int(NoMac));
    m_compare->setCurrentIndex(std::max(0, m_compare->findData(choice)));
    m_found->setText(named ? tr("found by its serial")
            : choice == ByIdentity && m_mac && !m_content.comparedWith.isEmpty()
            ? tr("the text names none; compared with %1").arg(m_macName)
            : QString());
}

void CheckView::showError(const QString &sentence)
{
    m_content = {};
    m_page->setError(sentence);
    m_edit->setMarks({});
    m_copy->setEnabled(false);
    showFooting({lookOf(domain::Status::Unknown), tr("Nothing was read")});
    m_status = tr("Nothing was read");
    Q_EMIT statusChanged(m_status, {});
    Q_EMIT answered();
}

// One short file is edited like a paste; anything else is shown by its beginning and only read.
void CheckView::attach(const MacTexts &texts)
{
    std::string whole;
    for (const std::string &text : *texts) {
        whole.append(text, 0, static_cast<std::size_t>(OutputEdit::longest) - whole.size());
        if (!whole.empty() && whole.back() != '\n') {
            whole += '\n'; // each file begins on a line of its own
        }
        if (whole.size() >= static_cast<std::size_t>(OutputEdit::longest)) {
            break;
        }
    }
    const bool editable
        = texts->size() == 1 && whole.size() < static_cast<std::size_t>(OutputEdit::longest);
    m_attached = editable ? nullptr : texts;
    {
        const QSignalBlocker quiet(m_edit);
        m_edit->setPlainText(QString::fromStdString(whole));
    }
    m_edit->setReadOnly(!editable);
    check();
}

void CheckView::clearText()
{
    m_attached.reset();
    m_edit->setReadOnly(false);
    m_edit->clear();
    check();
    takeFocus();
}

void CheckView::copyCommands()
{
    QGuiApplication::clipboard()->setText(words::text(words::commandsToCollect()));
    Q_EMIT toasted(tr("Commands copied"));
}

bool CheckView::copyCommand()
{
    return m_page->copyCommand();
}

void CheckView::keepOutputs()
{
    if (!m_content.toKeep) {
        return;
    }
    domain::KeptOutputs kept = *m_content.toKeep;
    kept.who = m_context.userName.toStdString();
    const actions::Target mac{m_content.server, m_content.device};
    keep(mac, kept, [this, mac, name = m_content.comparedWith, before = m_content.before] {
        Q_EMIT undoable(
            tr("Saved to %1").arg(name), [this, mac, before] { keep(mac, before, [] {}); });
    });
}

void CheckView::keep(const actions::Target &mac, const std::optional<domain::KeptOutputs> &kept,
    const std::function<void()> &done)
{
    m_keeping.add(m_context.servers.keepOutputs(
        mac.server, mac.device, kept, [this, mac, done](const base::Result<void> &result) {
            if (!result) {
                m_page->setTrouble(
                    words::sentence(result.error(), {.server = fromUtf8(mac.server.text())}));
                return;
            }
            refresh();
            done();
        }));
}

} // namespace latchkey::ui
