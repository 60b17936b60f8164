// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"

#include "base/newfile.h"

#include <sys/resource.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstring>
#include <fstream>

namespace latchkey::base {

namespace {

tl::unexpected<Error> failErrno(ErrorKind kind, const std::filesystem::path &path)
{
    return fail(kind, path.string(), std::strerror(errno));
}

} // namespace

Result<std::string> readFile(const std::filesystem::path &path, std::size_t limit)
{
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        return failErrno(ErrorKind::Unreadable, path);
    }
    std::string bytes;
    char block[65536];
    while (file.read(block, sizeof block), file.gcount() > 0) {
        if (bytes.size() + static_cast<std::size_t>(file.gcount()) > limit) {
            return fail(ErrorKind::TooLarge, path.string(), std::to_string(limit));
        }
        bytes.append(block, static_cast<std::size_t>(file.gcount()));
    }
    if (file.bad()) {
        return failErrno(ErrorKind::Unreadable, path);
    }
    return bytes;
}

Result<void> writeFileAtomically(
    const std::filesystem::path &path, std::string_view bytes, unsigned mode)
{
    auto file = NewFile::create(path, mode);
    if (!file) {
        return tl::unexpected(file.error());
    }
    auto written = file->write(bytes);
    return written ? file->commit() : written;
}

Result<void> makePrivateFolder(const std::filesystem::path &path)
{
    std::error_code code;
    if (std::filesystem::is_directory(path, code)) {
        return {};
    }
    if (path.has_parent_path()) {
        std::filesystem::create_directories(path.parent_path(), code);
    }
    if (::mkdir(path.c_str(), 0700) != 0 && errno != EEXIST) {
        return failErrno(ErrorKind::Unwritable, path);
    }
    return {};
}

Result<void> requirePrivate(const std::filesystem::path &path)
{
    struct stat status = {};
    if (::stat(path.c_str(), &status) != 0) {
        return failErrno(ErrorKind::Unreadable, path);
    }
    if ((status.st_mode & 077U) != 0) {
        return fail(ErrorKind::KeyRefused, path.string(), "readable by others");
    }
    return {};
}

void forbidCoreDumps()
{
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
}

} // namespace latchkey::base
