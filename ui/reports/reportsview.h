// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/reports/reportform.h"
#include "ui/reports/reportsource.h"
#include "ui/reports/savedreports.h"

#include <QTimer>

class QHBoxLayout;
class QMenu;
class QPushButton;
class QSettings;
class QVBoxLayout;

namespace latchkey::ui {

class Banner;
class PageView;
class ProgressStrip;
class TextLabel;
struct Context;

/// A file for someone: which report, its pages as they will be, and the same by the command line.
class ReportsView final : public Page {
    Q_OBJECT

public:
    ReportsView(const Context &context, QWidget *parent);

    void addToHeader(QWidget *widget) override;
    void takeFocus() override;
    void refresh() override;
    void readAgain() override { refresh(); }
    [[nodiscard]] std::vector<QWidget *> regions() const override;
    [[nodiscard]] QString statusText() const override;

    [[nodiscard]] ReportForm &form() { return *m_form; }
    [[nodiscard]] PageView &pages() { return *m_pages; }
    [[nodiscard]] QString command() const { return m_command; }
    /// A report about the Macs of this filter.
    void setFilter(const QString &filter);
    /// Asks where to, then exports.
    void exportReport();
    void exportTo(const QString &file);

private:
    void createHeader(QVBoxLayout *layout);
    void fillSaved();
    void saveReport();
    void removeReport(const SavedReport &report);
    [[nodiscard]] QWidget *createForm();
    [[nodiscard]] QWidget *createPreview();
    [[nodiscard]] QWidget *createCommand();
    void connectSource();
    void offerMacs();
    void choicesChanged();
    void showPreview(const ReportPreview &preview);
    void updatePage();
    void showError(const QString &what, const base::Error &error);
    void setExporting(bool exporting);

    const Context &m_context;
    ReportSource *m_source;
    SavedReports m_savedReports;
    QMenu *m_savedMenu = nullptr;
    QHBoxLayout *m_headerRow = nullptr;
    ReportForm *m_form = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_cancel = nullptr;
    TextLabel *m_about = nullptr;
    Banner *m_banner = nullptr;
    PageView *m_pages = nullptr;
    QPushButton *m_before = nullptr;
    QPushButton *m_next = nullptr;
    TextLabel *m_page = nullptr;
    TextLabel *m_commandText = nullptr;
    QPushButton *m_copy = nullptr;
    QString m_command;
    std::size_t m_macs = 0;
    bool m_isWhole = true;
    QTimer m_soon; ///< several choices at once are one preview
};

} // namespace latchkey::ui
