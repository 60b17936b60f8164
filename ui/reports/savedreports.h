// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/request.h"
#include "report/writers.h"

#include <QString>

#include <vector>

class QSettings;

namespace latchkey::ui {

/// A report as somebody chose it, under a name.
struct SavedReport {
    QString name;
    report::Request request = {};
    report::Format format = report::Format::Pdf;
};

/// The saved reports of a profile.
class SavedReports {
public:
    explicit SavedReports(QSettings &settings);

    [[nodiscard]] const std::vector<SavedReport> &saved() const { return m_reports; }
    /// A report of the same name is replaced.
    void save(const SavedReport &report);
    void remove(const QString &name);

private:
    void keep();

    QSettings &m_settings;
    std::vector<SavedReport> m_reports;
};

} // namespace latchkey::ui
