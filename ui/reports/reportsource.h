// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/newestjob.h"
#include "report/exporting.h"
#include "report/request.h"

#include <QObject>
#include <QPicture>
#include <QString>

namespace latchkey::ui {

struct Context;

/// The pages of a report as they would be printed.
struct ReportPreview {
    std::vector<QPicture> pages;
    QSizeF size; ///< of a page, in dots
    bool isWhole = true; ///< false: there are more pages than are shown
    std::size_t macs = 0;
    std::size_t notCovered = 0;
};

/// Makes previews and files of reports in the background. Lives on the UI thread.
class ReportSource final : public QObject {
    Q_OBJECT

public:
    /// The context outlives the source.
    ReportSource(const Context &context, QObject *parent);

    /// Answers by previewed() or previewFailed(), unless a newer request comes before.
    void preview(const report::Request &request);
    /// Answers by exported() or exportFailed().
    void exportTo(const report::Request &request, const report::Export &wanted);
    void cancelExport();

Q_SIGNALS:
    void previewed(const latchkey::ui::ReportPreview &preview);
    void previewFailed(const latchkey::base::Error &error);
    void exported(const QString &file);
    void exportFailed(const latchkey::base::Error &error);

private:
    void settle(base::Result<report::Prepared> prepared, const QString &file);

    const Context &m_context;
    models::NewestJob m_previewing;
    models::NewestJob m_exporting;
};

} // namespace latchkey::ui
