// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/batchlock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <utility>

namespace latchkey::actions {

namespace {

// A lock on a file that its last owner has just removed locks nobody out.
bool isStillThere(int descriptor, const std::filesystem::path &file)
{
    struct stat held = {};
    struct stat present = {};
    return ::fstat(descriptor, &held) == 0 && ::stat(file.c_str(), &present) == 0
        && held.st_ino == present.st_ino;
}

} // namespace

std::optional<BatchLock> BatchLock::take(
    const std::filesystem::path &profile, const domain::BatchId &batch)
{
    const auto file = profile / ("batch-" + batch.text() + ".lock");
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        return std::nullopt;
    }
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0 || !isStillThere(descriptor, file)) {
        ::close(descriptor);
        return std::nullopt;
    }
    return BatchLock{descriptor, file};
}

bool BatchLock::isFree(const std::filesystem::path &profile, const domain::BatchId &batch)
{
    return take(profile, batch).has_value(); // and lets it go at once
}

BatchLock::BatchLock(BatchLock &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_file(std::move(other.m_file))
{
}

BatchLock::~BatchLock()
{
    if (m_descriptor >= 0) {
        ::unlink(m_file.c_str());
        ::close(m_descriptor);
    }
}

} // namespace latchkey::actions
