// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/servinglock.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <string>
#include <utility>

namespace latchkey::server {

namespace {

/// For the whole file; of the open file, not of the process (Linux 3.15), so that a backup which
/// opens and closes it takes nothing away.
bool lockWhole(int descriptor)
{
    struct flock whole = {};
    whole.l_type = F_WRLCK;
    whole.l_whence = SEEK_SET;
    return ::fcntl(descriptor, F_OFD_SETLK, &whole) == 0;
}

std::string ownerIn(int descriptor)
{
    char text[32] = {};
    const auto size = ::pread(descriptor, text, sizeof text - 1, 0);
    std::string owner(text, size > 0 ? static_cast<std::size_t>(size) : 0);
    owner.resize(std::min(owner.find('\n'), owner.size()));
    return owner;
}

bool writeOwner(int descriptor)
{
    const std::string text = std::to_string(::getpid()) + '\n';
    return ::ftruncate(descriptor, 0) == 0
        && ::pwrite(descriptor, text.data(), text.size(), 0) == static_cast<ssize_t>(text.size());
}

tl::unexpected<base::Error> unwritable(const std::string &file)
{
    return base::fail(base::ErrorKind::Unwritable, file, std::strerror(errno));
}

} // namespace

base::Result<ServingLock> ServingLock::take(const std::filesystem::path &database)
{
    std::error_code ignored; // then it is as it was given
    const auto place = std::filesystem::weakly_canonical(database, ignored);
    const auto file = (ignored ? database : place).string() + ".serving";
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0) {
        return unwritable(file);
    }
    ServingLock mine(descriptor);
    if (!lockWhole(descriptor)) {
        if (errno != EAGAIN && errno != EACCES) {
            return unwritable(file);
        }
        const std::string owner = ownerIn(descriptor);
        return base::fail(base::ErrorKind::Busy, database.string(),
            "another latchkeyd" + (owner.empty() ? "" : " (process " + owner + ")")
                + " serves it; stop that one first, or give several servers one PostgreSQL");
    }
    return writeOwner(descriptor) ? base::Result<ServingLock>(std::move(mine)) : unwritable(file);
}

ServingLock::ServingLock(ServingLock &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

ServingLock &ServingLock::operator=(ServingLock &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

ServingLock::~ServingLock()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

} // namespace latchkey::server
