// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"

#include "base/encoding.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <iterator>

namespace latchkey::base {

namespace {

tl::unexpected<Error> failErrno(ErrorKind kind, const std::filesystem::path &path)
{
    return fail(kind, path.string(), std::strerror(errno));
}

// A file descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int value)
        : m_value(value)
    {
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor()
    {
        if (m_value >= 0) {
            ::close(m_value);
        }
    }
    [[nodiscard]] int value() const { return m_value; }

private:
    int m_value;
};

bool writeAll(int descriptor, std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written <= 0) {
            return false;
        }
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

bool writeSynced(const std::filesystem::path &path, std::string_view bytes, unsigned mode)
{
    const Descriptor file{
        ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, static_cast<mode_t>(mode))};
    return file.value() >= 0 && writeAll(file.value(), bytes) && ::fsync(file.value()) == 0;
}

void syncFolder(const std::filesystem::path &folder)
{
    const Descriptor handle{::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
    if (handle.value() >= 0) {
        ::fsync(handle.value());
    }
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
    auto beside = path;
    beside += ".new-" + toHex(randomBytes(6));
    if (!writeSynced(beside, bytes, mode) || ::rename(beside.c_str(), path.c_str()) != 0) {
        const auto failure = failErrno(ErrorKind::Unwritable, path);
        ::unlink(beside.c_str());
        return failure;
    }
    syncFolder(path.has_parent_path() ? path.parent_path() : std::filesystem::path("."));
    return {};
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
