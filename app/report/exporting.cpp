// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/exporting.h"

#include "journal/journal.h"

namespace latchkey::report {

namespace {

base::Result<Written> write(const Report &report, const Export &wanted, Output &output)
{
    switch (wanted.format) {
    case Format::Pdf:
        return writePdf(report, output, wanted.paper);
    case Format::Xlsx:
        return writeXlsx(report, output);
    case Format::Html:
        return writeHtml(report, output);
    case Format::Csv:
        return writeCsv(report, output, wanted.withBom);
    case Format::Json:
        return writeJson(report, output);
    }
    return base::fail(base::ErrorKind::Internal);
}

// "report coverage coverage.pdf, with names": what left Latchkey, as the audit says it.
journal::AuditRecord recordOf(const Report &report, const Export &wanted, std::string sha256)
{
    const std::string name = wanted.file == "-" ? "stdout" : wanted.file.filename().string();
    return {.at = report.meta.madeAt,
        .action = journal::AuditAction::Export,
        .result = "done",
        .detail = "report " + std::string(wordOf(report.meta.kind)) + " " + name
            + (report.meta.withNames ? ", with names" : ""),
        .sha256 = std::move(sha256)};
}

} // namespace

base::Result<Prepared> prepare(const Report &report, const Export &wanted, base::CancelToken cancel)
{
    auto output = Output::open(wanted.file, std::move(cancel));
    if (!output) {
        return tl::unexpected(output.error());
    }
    const auto written = write(report, wanted, *output);
    auto hash = written ? output->finish() : tl::unexpected(written.error());
    if (!hash) {
        return tl::unexpected(hash.error());
    }
    return Prepared{.output = std::move(*output),
        .record = recordOf(report, wanted, std::move(*hash)),
        .rows = written->rows};
}

base::Result<Exported> settle(Prepared prepared, journal::Journal &journal)
{
    if (auto noted = journal.note(prepared.record); !noted) {
        return tl::unexpected(noted.error());
    }
    const auto committed = prepared.output.commit();
    if (committed) {
        return Exported{.sha256 = prepared.record.sha256, .rows = prepared.rows};
    }
    prepared.record.result = "failed";
    const auto noted = journal.note(prepared.record);
    return tl::unexpected(noted ? committed.error() : noted.error());
}

} // namespace latchkey::report
