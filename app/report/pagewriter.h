// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/celltext.h"
#include "report/paper.h"
#include "words/reports.h"

#include <QTextLayout>

#include <functional>

namespace latchkey::report {

/// The colours of paper are always those of the light theme.
struct Ink {
    QColor text{0x1a, 0x1d, 0x23};
    QColor soft{0x4a, 0x51, 0x5d};
    QColor line{0xdd, 0xe1, 0xe8};
};

enum class Face { Title, Headline, Heading, Body, Strong, Small, Code };
[[nodiscard]] QFont fontOf(Face face);

/// Puts blocks below each other and begins a page where one has no room: margins, page numbers,
/// and what a table repeats on top of each page.
class PageWriter {
public:
    /// `all` pages, as far as that is known; else 0.
    PageWriter(Paper &paper, QString footer, int all);

    /// Room for this height; on the next page if need be.
    [[nodiscard]] base::Result<void> reserve(qreal height);
    /// What stands on top of each further page, until it is taken away.
    void repeat(std::function<base::Result<void>()> head) { m_repeat = std::move(head); }
    void skip(qreal height) { m_y += height; }

    [[nodiscard]] QPainter &painter() { return m_paper.painter(); }
    [[nodiscard]] qreal left() const;
    [[nodiscard]] qreal width() const;
    [[nodiscard]] qreal y() const { return m_y; }
    [[nodiscard]] const Ink &ink() const { return m_ink; }
    [[nodiscard]] int pages() const { return m_page; }

private:
    [[nodiscard]] base::Result<void> newPage();

    Paper &m_paper;
    QString m_footer;
    Ink m_ink;
    std::function<base::Result<void>()> m_repeat;
    qreal m_y = 0;
    int m_page = 0;
    int m_all;
};

/// A text that is broken into lines; what is beyond the most is left out, so that no row is higher
/// than a page.
class TextBlock {
public:
    TextBlock(const QString &text, const QFont &font, qreal width,
        Qt::Alignment alignment = Qt::AlignLeading, int mostLines = 40);
    [[nodiscard]] qreal height() const { return m_height; }
    void draw(QPainter &painter, const QPointF &place, const QColor &colour) const;

private:
    QTextLayout m_layout;
    qreal m_height = 0;
};

} // namespace latchkey::report
