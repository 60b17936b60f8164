// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <filesystem>
#include <string>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace latchkey::report {

/// A workbook of libxlsxwriter in constant memory, which closes itself: each row goes to a
/// temporary file as the next one begins.
class XlsxBook {
public:
    struct Properties {
        std::string title;
        std::string author;
        std::string comment;
    };
    /// Temporary files go to the system's folder for them.
    XlsxBook(const std::filesystem::path &file, const Properties &properties);
    XlsxBook(const XlsxBook &) = delete;
    XlsxBook &operator=(const XlsxBook &) = delete;
    ~XlsxBook();

    /// The name is cut to what Excel takes, and numbered if another sheet has it.
    [[nodiscard]] lxw_worksheet *addSheet(const QString &name);
    /// Whether the sheet's rows have been kept so far: libxlsxwriter does not look.
    [[nodiscard]] base::Result<void> check(const lxw_worksheet *sheet) const;
    /// Everything is in the file; Unwritable with libxlsxwriter's words.
    [[nodiscard]] base::Result<void> close();

    lxw_format *title = nullptr;
    lxw_format *strong = nullptr;
    lxw_format *head = nullptr;
    lxw_format *text = nullptr; ///< lines are broken
    lxw_format *code = nullptr;
    lxw_format *number = nullptr;
    lxw_format *share = nullptr;
    lxw_format *time = nullptr;
    lxw_format *date = nullptr;

private:
    void addFormats();

    std::filesystem::path m_folder;
    lxw_workbook *m_book;
};

/// Excel's number for a local date and time: days since 30 December 1899.
[[nodiscard]] double xlsxTime(qint64 localMillis);

} // namespace latchkey::report
