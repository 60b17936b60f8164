// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportsource.h"

#include "base/clock.h"
#include "journal/notes.h"
#include "report/maker.h"
#include "report/paperreport.h"
#include "ui/window/context.h"

#include <memory>

namespace latchkey::ui {

namespace {

constexpr int mostPages = 100;

/// The journal and the notes of a profile, opened for one job.
struct OwnFiles {
    journal::Journal journal;
    journal::Notes notes;
};

base::Result<OwnFiles> openFiles(const std::filesystem::path &profile)
{
    auto journal = journal::Journal::open(profile);
    auto notes = journal::Notes::open(profile);
    if (!journal || !notes) {
        return tl::unexpected(journal ? notes.error() : journal.error());
    }
    return OwnFiles{std::move(*journal), std::move(*notes)};
}

/// What a job needs, copied from the UI thread.
struct Order {
    store::Cache &cache;
    std::filesystem::path profile;
    report::Request request;
    base::Instant now;
    std::string madeBy;
    std::string version;
    std::optional<base::Instant> madeAt;
};

Order orderOf(const Context &context, const report::Request &request)
{
    return {.cache = context.cache,
        .profile = context.reports.profile,
        .request = request,
        .now = context.clock.now(),
        .madeBy = context.userName.toStdString(),
        .version = context.version.toStdString(),
        .madeAt = context.snapshot ? std::optional(base::WallClock{}.now()) : std::nullopt};
}

using UseReport
    = std::function<base::Result<void>(const report::Report &, const report::Sources &)>;

base::Result<void> withReport(
    const Order &order, const base::CancelToken &token, const UseReport &use)
{
    auto files = openFiles(order.profile);
    if (!files) {
        return tl::unexpected(files.error());
    }
    const report::Sources sources{.cache = order.cache,
        .journal = files->journal,
        .notes = files->notes,
        .now = order.now,
        .madeBy = order.madeBy,
        .version = order.version,
        .madeAt = order.madeAt,
        .cancel = token};
    const auto made = report::make(sources, order.request);
    return made ? use(*made, sources) : tl::unexpected(made.error());
}

base::Result<ReportPreview> paint(const report::Report &made)
{
    report::PreviewPaper paper(
        report::sizeOf(report::PaperSize::A4, report::wantsLandscape(made)), mostPages);
    const auto painted = report::paintReport(made, paper);
    if (!painted && !paper.isFull()) {
        return tl::unexpected(painted.error());
    }
    const report::Share &held
        = made.meta.sums.empty() ? report::Share{} : made.meta.sums.front().share;
    return ReportPreview{.pages = paper.takePages(),
        .size = paper.size(),
        .isWhole = !paper.isFull(),
        .macs = made.meta.macs,
        .notCovered = held.whole - held.part};
}

} // namespace

ReportSource::ReportSource(const Context &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void ReportSource::preview(const report::Request &request)
{
    const Order order = orderOf(m_context, request);
    m_previewing.start([this, order](const base::CancelToken &token) {
        ReportPreview preview;
        const auto done = withReport(order, token, [&](const report::Report &made, const auto &) {
            auto painted = paint(made);
            if (!painted) {
                return base::Result<void>(tl::unexpected(painted.error()));
            }
            preview = std::move(*painted);
            return base::Result<void>();
        });
        return models::NewestJob::End([this, done, preview = std::move(preview)] {
            if (done) {
                Q_EMIT previewed(preview);
            } else {
                Q_EMIT previewFailed(done.error());
            }
        });
    });
}

void ReportSource::exportTo(const report::Request &request, const report::Export &wanted)
{
    const Order order = orderOf(m_context, request);
    m_exporting.start([this, order, wanted](const base::CancelToken &token) {
        auto prepared = std::make_shared<base::Result<report::Prepared>>(
            base::fail(base::ErrorKind::Cancelled));
        const auto done = withReport(order, token, [&](const report::Report &made, const auto &) {
            *prepared = report::prepare(made, wanted, token);
            return base::Result<void>();
        });
        if (!done) {
            *prepared = tl::unexpected(done.error());
        }
        return models::NewestJob::End([this, prepared, wanted] {
            settle(std::move(*prepared), QString::fromStdString(wanted.file.string()));
        });
    });
}

void ReportSource::cancelExport()
{
    m_exporting.cancel();
}

void ReportSource::settle(base::Result<report::Prepared> prepared, const QString &file)
{
    const auto done = prepared ? report::settle(std::move(*prepared), m_context.reports.journal)
                               : tl::unexpected(prepared.error());
    if (done) {
        Q_EMIT exported(file);
    } else {
        Q_EMIT exportFailed(done.error());
    }
}

} // namespace latchkey::ui
