// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/outlines.h"
#include "report/writers.h"

#include <QColor>
#include <QFont>
#include <QPageSize>
#include <QPainter>
#include <QPicture>

#include <memory>
#include <vector>

class QIODevice;
class QPdfWriter;

namespace latchkey::report {

/// Dots of every paper, whatever shows them: so that lines break alike on screen and in a file.
inline constexpr int dotsPerInch = 600;
/// Typographic points as dots.
[[nodiscard]] constexpr qreal points(qreal at72)
{
    return at72 * dotsPerInch / 72;
}

/// Pages to paint on, one after the other.
class Paper {
public:
    Paper() = default;
    Paper(const Paper &) = delete;
    Paper &operator=(const Paper &) = delete;
    virtual ~Paper() = default;

    /// Begins the first page or the next one; its painter lives until then.
    [[nodiscard]] virtual base::Result<void> newPage() = 0;
    [[nodiscard]] virtual QPainter &painter() = 0;
    [[nodiscard]] virtual QSizeF size() const = 0; ///< in dots
};

[[nodiscard]] QSizeF sizeOf(PaperSize size, bool landscape); ///< in dots

/// Pages of a PDF file.
class PdfPaper final : public Paper {
public:
    struct Settings {
        PaperSize size = PaperSize::A4;
        bool landscape = false;
        QString title;
        QString author;
    };
    /// The device outlives the paper, and has the whole file once the paper is gone.
    PdfPaper(QIODevice &device, const Settings &settings);
    ~PdfPaper() override;

    [[nodiscard]] base::Result<void> newPage() override;
    [[nodiscard]] QPainter &painter() override { return m_painter; }
    [[nodiscard]] QSizeF size() const override { return m_size; }

private:
    QSizeF m_size;
    std::unique_ptr<QPdfWriter> m_writer;
    QPainter m_painter;
};

/// Pages that nobody sees: how many there would be.
class CountingPaper final : public Paper {
public:
    explicit CountingPaper(QSizeF size)
        : m_size(size)
    {
    }
    ~CountingPaper() override;
    [[nodiscard]] base::Result<void> newPage() override;
    [[nodiscard]] QPainter &painter() override { return m_painter; }
    [[nodiscard]] QSizeF size() const override { return m_size; }
    [[nodiscard]] int pages() const { return m_pages; }

private:
    void endPage();

    QSizeF m_size;
    int m_pages = 0;
    QPicture m_picture;
    QPainter m_painter;
};

/// Pages to look at, the first ones of a report.
class PreviewPaper final : public Paper {
public:
    PreviewPaper(QSizeF size, std::size_t keep)
        : m_size(size)
        , m_keep(keep)
    {
    }
    [[nodiscard]] base::Result<void> newPage() override;
    [[nodiscard]] QPainter &painter() override { return m_painter; }
    [[nodiscard]] QSizeF size() const override { return m_size; }

    /// There are more pages than were to be kept: newPage() said Cancelled.
    [[nodiscard]] bool isFull() const { return m_isFull; }
    /// Ends the last page.
    [[nodiscard]] std::vector<QPicture> takePages();

private:
    void endPage();

    QSizeF m_size;
    std::size_t m_keep;
    bool m_isFull = false;
    std::unique_ptr<Outlines> m_outlines; ///< of the page that is painted
    std::vector<QPicture> m_pages;
    QPainter m_painter;
};

} // namespace latchkey::report
