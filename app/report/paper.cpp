// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paper.h"

#include <QIODevice>
#include <QPdfWriter>

namespace latchkey::report {

namespace {

QPageSize::PageSizeId idOf(PaperSize size)
{
    return size == PaperSize::Letter ? QPageSize::Letter : QPageSize::A4;
}

} // namespace

QSizeF sizeOf(PaperSize size, bool landscape)
{
    const QSizeF upright = QPageSize(idOf(size)).sizePixels(dotsPerInch);
    return landscape ? upright.transposed() : upright;
}

PdfPaper::PdfPaper(QIODevice &device, const Settings &settings)
    : m_size(sizeOf(settings.size, settings.landscape))
    , m_writer(std::make_unique<QPdfWriter>(&device))
{
    m_writer->setResolution(dotsPerInch);
    m_writer->setPageSize(QPageSize(idOf(settings.size)));
    m_writer->setPageOrientation(
        settings.landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
    m_writer->setPageMargins(QMarginsF());
    m_writer->setTitle(settings.title);
    m_writer->setCreator(settings.author);
}

PdfPaper::~PdfPaper()
{
    if (m_painter.isActive()) {
        m_painter.end(); // before its device goes
    }
}

base::Result<void> PdfPaper::newPage()
{
    const bool done = m_painter.isActive() ? m_writer->newPage() : m_painter.begin(m_writer.get());
    return done ? base::Result<void>() : base::fail(base::ErrorKind::Unwritable);
}

CountingPaper::~CountingPaper()
{
    endPage();
}

base::Result<void> CountingPaper::newPage()
{
    endPage();
    ++m_pages;
    m_picture = QPicture();
    m_painter.begin(&m_picture);
    return {};
}

void CountingPaper::endPage()
{
    if (m_painter.isActive()) {
        m_painter.end();
    }
}

base::Result<void> PreviewPaper::newPage()
{
    endPage();
    m_isFull = m_pages.size() == m_keep;
    if (m_isFull) {
        return base::fail(base::ErrorKind::Cancelled);
    }
    m_outlines = std::make_unique<Outlines>();
    m_painter.begin(m_outlines.get());
    return {};
}

void PreviewPaper::endPage()
{
    if (m_painter.isActive()) {
        m_painter.end();
        m_pages.push_back(m_outlines->picture());
    }
}

std::vector<QPicture> PreviewPaper::takePages()
{
    endPage();
    return std::move(m_pages);
}

} // namespace latchkey::report
