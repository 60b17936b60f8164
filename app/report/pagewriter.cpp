// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pagewriter.h"

#include "words/reportfacts.h"

#include <QFontDatabase>
#include <QGuiApplication>

#include <cmath>

namespace latchkey::report {

namespace {

constexpr qreal margin = 44; // points

} // namespace

QFont fontOf(Face face)
{
    QFont font = face == Face::Code ? QFontDatabase::systemFont(QFontDatabase::FixedFont)
                                    : QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const auto set = [&font](qreal size, QFont::Weight weight) {
        font.setPixelSize(static_cast<int>(std::lround(points(size))));
        font.setWeight(weight);
        return font;
    };
    font.setHintingPreference(QFont::PreferNoHinting);
    switch (face) {
    case Face::Title:
        return set(15, QFont::DemiBold);
    case Face::Headline:
        return set(20, QFont::DemiBold);
    case Face::Heading:
        return set(10, QFont::DemiBold);
    case Face::Body:
        return set(8.5, QFont::Normal);
    case Face::Strong:
        return set(8.5, QFont::DemiBold);
    case Face::Small:
        return set(7.5, QFont::Normal);
    case Face::Code:
        return set(7.5, QFont::Normal);
    }
    return font;
}

PageWriter::PageWriter(Paper &paper, QString footer, int all)
    : m_paper(paper)
    , m_footer(std::move(footer))
    , m_all(all)
{
}

qreal PageWriter::left() const
{
    return points(margin);
}

qreal PageWriter::width() const
{
    return m_paper.size().width() - 2 * points(margin);
}

base::Result<void> PageWriter::reserve(qreal height)
{
    const qreal bottom = m_paper.size().height() - points(margin);
    return m_page > 0 && m_y + height <= bottom ? base::Result<void>() : newPage();
}

base::Result<void> PageWriter::newPage()
{
    if (auto begun = m_paper.newPage(); !begun) {
        return begun;
    }
    ++m_page;
    m_y = points(margin);
    const qreal bottom = m_paper.size().height() - points(margin - 14);
    const TextBlock about(m_footer, fontOf(Face::Small), width());
    about.draw(painter(), {left(), bottom}, m_ink.soft);
    const TextBlock page(
        words::reportPage(m_page, m_all), fontOf(Face::Small), width(), Qt::AlignTrailing);
    page.draw(painter(), {left(), bottom}, m_ink.soft);
    return m_page > 1 && m_repeat ? m_repeat() : base::Result<void>();
}

// Each text keeps its own direction, but stands at the edge where the page's texts begin or end.
TextBlock::TextBlock(
    const QString &text, const QFont &font, qreal width, Qt::Alignment alignment, int mostLines)
    : m_layout(QString(text).replace(QLatin1Char('\n'), QChar(QChar::LineSeparator)), font)
{
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    const bool atRight = (alignment == Qt::AlignTrailing) != mirrored;
    QTextOption option((atRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    m_layout.setTextOption(option);
    m_layout.beginLayout();
    for (int n = 0; n < mostLines; ++n) {
        QTextLine line = m_layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(width);
        line.setPosition({0, m_height});
        m_height += line.height();
    }
    m_layout.endLayout();
}

void TextBlock::draw(QPainter &painter, const QPointF &place, const QColor &colour) const
{
    painter.setPen(colour);
    m_layout.draw(&painter, place);
}

} // namespace latchkey::report
