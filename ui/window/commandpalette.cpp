// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/commandpalette.h"

#include "ui/common/card.h"
#include "ui/common/iconlabel.h"
#include "ui/common/textlabel.h"
#include "ui/style/parts.h"
#include "ui/style/style.h"
#include "ui/window/palettedelegate.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>

namespace latchkey::ui {

namespace {

constexpr int paletteWidth = 640;
constexpr int below = 92;
constexpr int mostHeight = 500;

} // namespace

CommandPalette::CommandPalette(QWidget *parent)
    : QWidget(parent)
    , m_model(new PaletteModel(this))
{
    setAccessibleName(tr("Commands"));
    createParts();
    parent->installEventFilter(this);
    hide();
}

void CommandPalette::createParts()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(px(14), px(6), px(12), px(6));
    head->setSpacing(px(6));
    m_field = new QLineEdit(this);
    m_field->setFrame(false);
    m_field->setAccessibleName(tr("Commands: type an action, a view, a filter or a Mac"));
    m_field->setPlaceholderText(tr("Action, view, filter or Mac"));
    m_field->setMinimumHeight(px(34));
    m_field->installEventFilter(this);
    head->addWidget(new GlyphView(Glyph::Search, 18, this));
    head->addWidget(m_field, 1);
    layout->addLayout(head);
    layout->addWidget(makeLine(this));
    m_list = new QListView(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(*m_model, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Matching commands"));
    layout->addWidget(m_list, 1);
    layout->addWidget(makeLine(this));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(px(14), px(7), px(14), px(7));
    foot->addWidget(new TextLabel(tr("↑ ↓ choose   Enter run   Ctrl+Enter open in a window"),
        FontRole::Label, role::text2, this));
    m_count = new TextLabel(FontRole::Label, role::text2, this);
    foot->addStretch();
    foot->addWidget(m_count);
    layout->addLayout(foot);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setText(text);
        chooseFirst();
        Q_EMIT searched(text);
    });
    connect(m_list, &QListView::clicked, this,
        [this](const QModelIndex &index) { run(index.row(), false); });
}

void CommandPalette::open(std::vector<PaletteGroup> groups)
{
    m_before = QApplication::focusWidget();
    m_model->setMacs({});
    m_model->setGroups(std::move(groups));
    m_field->clear();
    m_model->setText({});
    place();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
    chooseFirst();
}

void CommandPalette::setMacs(PaletteGroup macs)
{
    const QString chosen = m_list->currentIndex().data().toString();
    m_model->setMacs(std::move(macs));
    chooseFirst();
    // What was chosen stays chosen while Macs come in below it.
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const PaletteEntry *entry = m_model->entry(row);
        if (entry != nullptr && entry->text == chosen && entry->offReason.isEmpty()) {
            m_list->setCurrentIndex(m_model->index(row));
            return;
        }
    }
}

void CommandPalette::close()
{
    if (!isVisible()) {
        return;
    }
    hide();
    if (m_before != nullptr) {
        m_before->setFocus(Qt::PopupFocusReason);
    }
}

void CommandPalette::chooseFirst()
{
    m_list->setCurrentIndex({});
    step(1);
    updateCount();
}

// The next entry that can be run; headings and what is off are skipped.
void CommandPalette::step(int by)
{
    for (int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() + by : 0;
         row >= 0 && row < m_model->rowCount(); row += by) {
        if (m_model->flags(m_model->index(row)).testFlag(Qt::ItemIsSelectable)) {
            m_list->setCurrentIndex(m_model->index(row));
            return;
        }
    }
}

void CommandPalette::run(int row, bool inWindow)
{
    const PaletteEntry *entry = m_model->entry(row);
    if (entry == nullptr || !entry->offReason.isEmpty()) {
        return;
    }
    const auto work = inWindow && entry->open != nullptr ? entry->open : entry->run;
    close();
    work();
}

bool CommandPalette::key(int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(m_list->currentIndex().row(), modifiers.testFlag(Qt::ControlModifier));
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // one stop; the list follows the field
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize) {
        place();
    } else if (watched == m_field && event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // else the window's own Esc takes it
        return true;
    } else if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto &pressed = *static_cast<QKeyEvent *>(event);
        return key(pressed.key(), pressed.modifiers());
    } else if (watched == m_field && event->type() == QEvent::FocusOut && isVisible()) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::MouseFocusReason || reason == Qt::TabFocusReason) {
            hide();
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CommandPalette::updateCount()
{
    m_count->setText(
        tr("%1 of %2")
            .arg(locale().toString(m_model->shown()), locale().toString(m_model->total())));
}

void CommandPalette::place()
{
    const QRect room = parentWidget()->rect();
    const int width = std::min(px(paletteWidth), room.width() - px(40));
    const int height = std::min(px(mostHeight), room.height() - px(below) - px(20));
    setGeometry((room.width() - width) / 2, px(below), width, height);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    parts::box(painter, rect(), theme().surface, theme().control, px(6));
}

} // namespace latchkey::ui
