// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/output.h"

#include "base/encoding.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace latchkey::report {

namespace {

constexpr std::size_t blockSize = 1U << 16U;
constexpr unsigned usualMode = 0600;

} // namespace

base::Result<Output> Output::open(const std::filesystem::path &target, base::CancelToken cancel)
{
    Output output(target, std::move(cancel));
    struct stat status = {};
    const bool exists = ::stat(target.c_str(), &status) == 0;
    if (target == "-") {
        output.m_target = "standard output";
        output.m_stream = STDOUT_FILENO;
        return output;
    }
    if (exists && !S_ISREG(status.st_mode)) {
        output.m_stream = ::open(target.c_str(), O_WRONLY | O_CLOEXEC);
        if (output.m_stream < 0) {
            return base::fail(base::ErrorKind::Unwritable, target.string(), std::strerror(errno));
        }
        return output;
    }
    auto file = base::NewFile::create(target, exists ? status.st_mode & 0777U : usualMode);
    if (!file) {
        return tl::unexpected(file.error());
    }
    output.m_file = std::move(*file);
    return output;
}

Output::Output(Output &&other) noexcept
    : m_target(std::move(other.m_target))
    , m_cancel(std::move(other.m_cancel))
    , m_hash(std::move(other.m_hash))
    , m_file(std::exchange(other.m_file, std::nullopt))
    , m_stream(std::exchange(other.m_stream, -1))
{
}

Output &Output::operator=(Output &&other) noexcept
{
    std::swap(m_target, other.m_target);
    std::swap(m_cancel, other.m_cancel);
    std::swap(m_hash, other.m_hash);
    std::swap(m_file, other.m_file);
    std::swap(m_stream, other.m_stream);
    return *this;
}

Output::~Output()
{
    if (m_stream > STDOUT_FILENO) {
        ::close(m_stream);
    }
}

base::Result<void> Output::write(std::string_view bytes)
{
    if (m_cancel.isCancelled()) {
        return base::fail(base::ErrorKind::Cancelled, m_target.string());
    }
    m_hash.add(bytes);
    return m_file ? m_file->write(bytes) : writeToStream(bytes);
}

base::Result<void> Output::writeToStream(std::string_view bytes) const
{
    while (!bytes.empty()) {
        const auto written = ::write(m_stream, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR && !m_cancel.isCancelled()) {
            continue;
        }
        if (m_cancel.isCancelled()) {
            return base::fail(base::ErrorKind::Cancelled, m_target.string());
        }
        if (written <= 0) {
            return base::fail(base::ErrorKind::Unwritable, m_target.string(), std::strerror(errno));
        }
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return {};
}

base::Result<std::string> Output::finish()
{
    if (m_cancel.isCancelled()) {
        return base::fail(base::ErrorKind::Cancelled, m_target.string());
    }
    if (m_file) {
        if (auto synced = m_file->sync(); !synced) {
            return tl::unexpected(synced.error());
        }
    }
    return base::toHex(m_hash.finish());
}

base::Result<void> Output::commit()
{
    return m_file ? m_file->commit() : base::Result<void>();
}

std::filesystem::path Output::scratchFolder() const
{
    if (!m_file) {
        std::error_code code;
        return std::filesystem::temp_directory_path(code);
    }
    return m_target.has_parent_path() ? m_target.parent_path() : std::filesystem::path(".");
}

base::Result<void> OutputText::passOn()
{
    return m_text.size() < blockSize ? base::Result<void>() : finish();
}

base::Result<void> OutputText::finish()
{
    auto written = m_output.write(m_text);
    m_text.clear();
    return written;
}

} // namespace latchkey::report
