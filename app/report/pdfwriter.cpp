// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paperreport.h"

#include <QIODevice>

namespace latchkey::report {

namespace {

/// Lets Qt write into an output; keeps the first failure, which Qt does not tell.
class OutputDevice final : public QIODevice {
public:
    explicit OutputDevice(Output &output)
        : m_output(output)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] const base::Result<void> &result() const { return m_result; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *bytes, qint64 size) override
    {
        if (m_result) {
            m_result = m_output.write({bytes, static_cast<std::size_t>(size)});
        }
        return size;
    }

private:
    Output &m_output;
    base::Result<void> m_result;
};

} // namespace

base::Result<Written> writePdf(const Report &report, Output &output, PaperSize size)
{
    CountingPaper counted(sizeOf(size, wantsLandscape(report)));
    if (auto painted = paintReport(report, counted); !painted) {
        return painted;
    }
    OutputDevice device(output);
    base::Result<Written> written;
    {
        PdfPaper paper(device,
            {.size = size,
                .landscape = wantsLandscape(report),
                .title = report.meta.title,
                .author
                = QStringLiteral("Latchkey ") + QString::fromStdString(report.meta.version)});
        written = paintReport(report, paper, counted.pages());
    }
    return device.result() ? written : tl::unexpected(device.result().error());
}

} // namespace latchkey::report
