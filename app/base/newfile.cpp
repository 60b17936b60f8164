// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/newfile.h"

#include "base/encoding.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace latchkey::base {

namespace {

std::filesystem::path folderOf(const std::filesystem::path &target)
{
    return target.has_parent_path() ? target.parent_path() : std::filesystem::path(".");
}

std::filesystem::path nameBeside(const std::filesystem::path &target)
{
    auto beside = target;
    beside += ".new-" + toHex(randomBytes(6));
    return beside;
}

void syncFolder(const std::filesystem::path &folder)
{
    const int handle = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle >= 0) {
        ::fsync(handle);
        ::close(handle);
    }
}

} // namespace

Result<NewFile> NewFile::create(const std::filesystem::path &target, unsigned mode)
{
    const auto bits = static_cast<mode_t>(mode);
    int descriptor = ::open(folderOf(target).c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, bits);
    std::filesystem::path beside;
    if (descriptor < 0 && (errno == EOPNOTSUPP || errno == EISDIR || errno == EINVAL)) {
        beside = nameBeside(target);
        descriptor = ::open(beside.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, bits);
    }
    NewFile file(target, descriptor, std::move(beside));
    if (descriptor < 0) {
        file.m_beside.clear();
        return file.failure();
    }
    ::fchmod(descriptor, bits); // what the umask took
    return file;
}

NewFile::NewFile(NewFile &&other) noexcept
    : m_target(std::move(other.m_target))
    , m_beside(std::exchange(other.m_beside, {}))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

NewFile &NewFile::operator=(NewFile &&other) noexcept
{
    std::swap(m_target, other.m_target);
    std::swap(m_beside, other.m_beside);
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

NewFile::~NewFile()
{
    drop();
}

Result<void> NewFile::write(std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto written = ::write(m_descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written <= 0) {
            return failure();
        }
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return {};
}

Result<void> NewFile::sync()
{
    if (::fsync(m_descriptor) != 0) {
        return failure();
    }
    return {};
}

Result<void> NewFile::commit()
{
    if (auto synced = sync(); !synced) {
        return synced;
    }
    if (m_beside.empty()) { // a name of its own first: linkat() replaces nothing
        auto beside = nameBeside(m_target);
        if (::linkat(AT_FDCWD, path().c_str(), AT_FDCWD, beside.c_str(), AT_SYMLINK_FOLLOW) != 0) {
            return failure();
        }
        m_beside = std::move(beside);
    }
    if (::rename(m_beside.c_str(), m_target.c_str()) != 0) {
        return failure();
    }
    m_beside.clear();
    drop();
    syncFolder(folderOf(m_target));
    return {};
}

std::filesystem::path NewFile::path() const
{
    return m_beside.empty() ? std::filesystem::path("/proc/self/fd/" + std::to_string(m_descriptor))
                            : m_beside;
}

void NewFile::drop()
{
    if (m_descriptor >= 0) {
        ::close(std::exchange(m_descriptor, -1));
    }
    if (!m_beside.empty()) {
        ::unlink(m_beside.c_str());
        m_beside.clear();
    }
}

tl::unexpected<Error> NewFile::failure() const
{
    return fail(ErrorKind::Unwritable, m_target.string(), std::strerror(errno));
}

} // namespace latchkey::base
