// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/xlsxbook.h"

#include <fcntl.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <utility>

namespace latchkey::report {

namespace {

constexpr int longestName = 31; // UTF-16 units
constexpr off_t spare = off_t{1} << 20U; // of the parts that are no rows

char *chars(const std::string &utf8)
{
    return const_cast<char *>(utf8.c_str()); // libxlsxwriter copies it
}

lxw_workbook *opened(const std::filesystem::path &file, std::string &folder)
{
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data();
    return ::workbook_new_opt(file.c_str(), &options);
}

tl::unexpected<base::Error> failure(const std::filesystem::path &folder, const char *words)
{
    return base::fail(base::ErrorKind::Unwritable, folder.string(), words);
}

off_t sizeOf(FILE *file)
{
    std::fflush(file);
    const off_t size = ::ftello(file);
    return std::max(size, off_t{0});
}

/// Whether the folder has room for so many bytes more.
bool hasRoom(const std::filesystem::path &folder, off_t bytes)
{
    const int probe = ::open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (probe < 0) {
        return true; // this file system cannot be asked
    }
    const int refused = ::posix_fallocate(probe, 0, bytes);
    ::close(probe);
    return refused != ENOSPC && refused != EFBIG && refused != EDQUOT;
}

} // namespace

XlsxBook::XlsxBook(const std::filesystem::path &file, const Properties &properties)
{
    std::error_code failed;
    m_folder = std::filesystem::temp_directory_path(failed);
    std::string folder = m_folder.string();
    m_book = opened(file, folder);
    lxw_doc_properties told = {};
    told.title = chars(properties.title);
    told.author = chars(properties.author);
    told.comments = chars(properties.comment);
    ::workbook_set_properties(m_book, &told);
    addFormats();
}

XlsxBook::~XlsxBook()
{
    if (m_book != nullptr) {
        ::lxw_workbook_free(m_book);
    }
}

void XlsxBook::addFormats()
{
    const auto format = [this](const char *numbers = nullptr) {
        lxw_format *made = ::workbook_add_format(m_book);
        ::format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        if (numbers != nullptr) {
            ::format_set_num_format(made, numbers);
        }
        return made;
    };
    title = format();
    ::format_set_bold(title);
    ::format_set_font_size(title, 15);
    strong = format();
    ::format_set_bold(strong);
    head = format();
    ::format_set_bold(head);
    ::format_set_text_wrap(head);
    ::format_set_bottom(head, LXW_BORDER_THIN);
    text = format("@");
    ::format_set_text_wrap(text);
    code = format("@");
    number = format("#,##0");
    share = format("0.0 %");
    time = format("yyyy-mm-dd hh:mm");
    date = format("yyyy-mm-dd");
}

lxw_worksheet *XlsxBook::addSheet(const QString &name)
{
    QString allowed = name;
    for (const char16_t c : {u'[', u']', u':', u'*', u'?', u'/', u'\\'}) {
        allowed.replace(QChar(c), QLatin1Char(' '));
    }
    QString wanted = allowed.left(longestName);
    for (int n = 2;
         ::workbook_get_worksheet_by_name(m_book, wanted.toUtf8().constData()) != nullptr; ++n) {
        const QString suffix = QStringLiteral(" (%1)").arg(n);
        wanted = allowed.left(longestName - suffix.size()) + suffix;
    }
    return ::workbook_add_worksheet(m_book, wanted.toUtf8().constData());
}

base::Result<void> XlsxBook::check(const lxw_worksheet *sheet) const
{
    if (sheet == nullptr || sheet->optimize_tmpfile == nullptr
        || std::ferror(sheet->optimize_tmpfile) != 0) {
        return failure(m_folder, std::strerror(ENOSPC));
    }
    return {};
}

base::Result<void> XlsxBook::close()
{
    // libxlsxwriter copies each sheet's rows once more before it packs them, without a look at
    // whether they arrive: so there must be room for them.
    off_t largest = 0;
    lxw_worksheet *sheet = nullptr;
    LXW_FOREACH_WORKSHEET(sheet, m_book)
    {
        const off_t size = sizeOf(sheet->optimize_tmpfile);
        if (auto kept = check(sheet); !kept) {
            return kept;
        }
        largest = std::max(largest, size);
    }
    if (!hasRoom(m_folder, largest + spare)) {
        return failure(m_folder, std::strerror(ENOSPC));
    }
    const lxw_error error = ::workbook_close(std::exchange(m_book, nullptr));
    if (error != LXW_NO_ERROR) {
        return failure(m_folder, ::lxw_strerror(error));
    }
    return {};
}

double xlsxTime(qint64 localMillis)
{
    constexpr double day = 24.0 * 60 * 60 * 1000;
    constexpr double epoch = 25569; // 1 January 1970
    return epoch + static_cast<double>(localMillis) / day;
}

} // namespace latchkey::report
