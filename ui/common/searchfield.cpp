// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/searchfield.h"

#include "query/query.h"
#include "ui/common/buttons.h"
#include "ui/style/metrics.h"
#include "ui/style/style.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QKeySequence>
#include <QPainter>
#include <QStringListModel>

namespace latchkey::ui {

namespace {

constexpr int mostOptions = 12;

} // namespace

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
    , m_clear(makeIconButton(Glyph::Close, tr("Empty the search"), this, tr("Esc")))
{
    placeText();
    setFixedHeight(rowHeight());
    setSmall(m_clear);
    m_clear->setFocusPolicy(Qt::NoFocus); // Esc does the same
    m_clear->setCursor(Qt::ArrowCursor);
    m_clear->hide();
    connect(m_clear, &QPushButton::clicked, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, this,
        [this](const QString &text) { m_clear->setVisible(!text.isEmpty()); });
}

void SearchField::completeFilters()
{
    m_options = new QStringListModel(this);
    m_completer = new QCompleter(m_options, this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(mostOptions);
    m_completer->setWidget(this);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
        &SearchField::insertChoice);
    connect(this, &QLineEdit::textEdited, this, [this] { offer(false); });
}

// The language counts bytes of UTF-8, the field counts UTF-16.
void SearchField::offer(bool always)
{
    if (m_completer == nullptr) {
        return;
    }
    const QByteArray before = text().left(cursorPosition()).toUtf8();
    const query::Completion found
        = query::complete(text().toStdString(), static_cast<std::size_t>(before.size()));
    const QString word = QString::fromUtf8(before.mid(static_cast<qsizetype>(found.from)));
    // A bare word is a search: the list would only stand in its way.
    const bool isValue = found.from > 0 && before.at(static_cast<qsizetype>(found.from) - 1) == ':';
    const bool isWhole = found.options.size() == 1 && found.options.front() == word.toStdString();
    if (found.options.empty() || isWhole || !(isValue || always)) {
        m_completer->popup()->hide();
        return;
    }
    QStringList options;
    for (const std::string &option : found.options) {
        options.append(QString::fromStdString(option));
    }
    m_options->setStringList(options);
    m_from = cursorPosition() - word.size();
    m_completer->complete();
}

void SearchField::insertChoice(const QString &choice)
{
    const int cursor = cursorPosition();
    const bool isKey = choice.endsWith(u':');
    setText(text().left(m_from) + choice + (isKey ? QString() : QStringLiteral(" "))
        + text().mid(cursor).trimmed());
    setCursorPosition(static_cast<int>(m_from + choice.size() + (isKey ? 0 : 1)));
    if (isKey) {
        offer(true);
    }
}

void SearchField::startTerm(const QString &term)
{
    const QString before = text().trimmed();
    setText(before.isEmpty() ? term : before + u' ' + term);
    setFocus(Qt::ShortcutFocusReason);
    end(false);
    offer(true);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) {
        offer(true);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const QRect icon(px(9), (height() - px(16)) / 2, px(16), px(16));
    paintGlyph(painter, QStyle::visualRect(layoutDirection(), rect(), icon), Glyph::Search,
        {theme().text2, theme().surface});
    if (text().isEmpty() && !hasFocus()) {
        paintKeyCap(painter, rect().adjusted(px(8), 0, -px(8), 0), keyText(QKeySequence::Find),
            layoutDirection());
    }
}

// The glyph stands before the text, the key hint and the cross behind it.
void SearchField::placeText()
{
    const int lead = px(28);
    const int end = keyCapWidth(keyText(QKeySequence::Find)) + px(8 + 6); // "Control F" is long
    setTextMargins(isRightToLeft() ? end : lead, 0, isRightToLeft() ? lead : end, 0);
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        placeText();
        placeClear();
    }
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeClear();
}

void SearchField::placeClear()
{
    const int size = px(24);
    const QRect end(width() - size - 2, (height() - size) / 2, size, size);
    m_clear->setGeometry(QStyle::visualRect(layoutDirection(), rect(), end));
}

} // namespace latchkey::ui
