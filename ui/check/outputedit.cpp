// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/check/outputedit.h"

#include "ui/style/metrics.h"
#include "ui/style/parts.h"
#include "ui/style/style.h"

#include <QMimeData>
#include <QPainter>
#include <QTextBlock>
#include <QUrl>

#include <algorithm>

namespace latchkey::ui {

namespace {

QStringList localFiles(const QMimeData &source)
{
    QStringList paths;
    for (const QUrl &url : source.urls()) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    return paths;
}

} // namespace

OutputEdit::OutputEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setFont(fontFor(FontRole::Mono));
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setLayoutDirection(Qt::LeftToRight); // what a Mac prints keeps its own direction
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(px(12));
    document()->setUndoRedoEnabled(true);
    setAccessibleName(tr("Output of the Mac"));
}

void OutputEdit::setMarks(std::vector<LineMark> marks)
{
    std::ranges::stable_sort(marks, {}, &LineMark::line);
    if (marks != m_marks) {
        m_marks = std::move(marks);
        viewport()->update();
    }
}

bool OutputEdit::canTake(const QMimeData &source)
{
    return source.hasUrls() || source.hasText();
}

bool OutputEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return canTake(*source);
}

void OutputEdit::insertFromMimeData(const QMimeData *source)
{
    if (const QStringList paths = localFiles(*source); !paths.isEmpty()) {
        Q_EMIT filesDropped(paths);
    } else if (source->hasText()
        && document()->characterCount() + source->text().size() > longest) {
        Q_EMIT longTextPasted(source->text());
    } else {
        QPlainTextEdit::insertFromMimeData(source);
    }
}

void OutputEdit::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setLayoutDirection(Qt::LeftToRight); // as the text beside
    painter.setFont(fontFor(FontRole::Label));
    QTextBlock block = firstVisibleBlock();
    auto mark = m_marks.cbegin();
    while (block.isValid() && mark != m_marks.cend()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > viewport()->height()) {
            return;
        }
        const int line = block.blockNumber() + 1;
        mark = std::find_if(
            mark, m_marks.cend(), [line](const LineMark &one) { return one.line >= line; });
        if (mark != m_marks.cend() && mark->line == line) {
            // The prompt above is shorter than what follows it, which is to be read whole.
            const QTextBlock above = block.previous();
            const bool isPrompt = above.text().startsWith(QLatin1String("$ "));
            const QRectF spot
                = isPrompt ? blockBoundingGeometry(above).translated(contentOffset()) : place;
            const int height = fontMetrics().height();
            paintMark(painter, {0, qRound(spot.top()), viewport()->width(), height}, mark->mark);
        }
        block = block.next();
    }
}

// The mark lies over the end of a long line, on its own ground.
void OutputEdit::paintMark(QPainter &painter, const QRect &line, const LookText &mark) const
{
    const int gap = px(6);
    const int size = px(14);
    const int words = painter.fontMetrics().horizontalAdvance(mark.text);
    const int width = gap + size + gap + words + px(12);
    const QRect place(line.right() - width, line.top(), width, line.height());
    const QColor ground = palette().color(QPalette::Base);
    painter.fillRect(place, ground);
    paintGlyph(painter, {place.left() + gap, line.center().y() - size / 2, size, size},
        mark.look.glyph, coloursOf(mark.look, ground));
    painter.setPen(theme().text3);
    parts::words(painter, place.adjusted(gap + size + gap, 0, 0, 0),
        Qt::AlignVCenter | Qt::AlignLeft | Qt::AlignAbsolute | Qt::TextSingleLine, mark.text);
}

void OutputEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::ApplicationFontChange) {
        setFont(fontFor(FontRole::Mono));
    }
}

} // namespace latchkey::ui
