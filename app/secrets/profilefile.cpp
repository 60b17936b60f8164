// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/profilefile.h"

#include "base/file.h"
#include "base/secret.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <sstream>

namespace latchkey::secrets {

namespace {

constexpr std::size_t sizeLimit = std::size_t{64} * 1024;

/// Keeps other programs of the profile out until it dies.
class Lock {
public:
    explicit Lock(const std::filesystem::path &file)
        : m_descriptor(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600))
    {
        if (m_descriptor >= 0) {
            ::flock(m_descriptor, LOCK_EX);
        }
    }
    ~Lock()
    {
        if (m_descriptor >= 0) {
            ::close(m_descriptor);
        }
    }
    Lock(const Lock &) = delete;
    Lock &operator=(const Lock &) = delete;

private:
    int m_descriptor;
};

} // namespace

bool ProfileFile::exists() const
{
    std::error_code code;
    return std::filesystem::exists(m_file, code);
}

base::Result<ProfileFile::Values> ProfileFile::readAll() const
{
    if (!exists()) {
        return Values();
    }
    if (auto isPrivate = base::requirePrivate(m_file); !isPrivate) {
        return tl::unexpected(isPrivate.error());
    }
    auto text = base::readFile(m_file, sizeLimit);
    if (!text) {
        return tl::unexpected(text.error());
    }
    Values values;
    std::istringstream lines(*text);
    base::wipe(*text);
    for (std::string line; std::getline(lines, line);) {
        const auto space = line.find(' ');
        if (space == std::string::npos) {
            return base::fail(
                base::ErrorKind::Damaged, m_file.string(), "not \"name value\" lines");
        }
        values[line.substr(0, space)] = line.substr(space + 1);
    }
    return values;
}

base::Result<std::string> ProfileFile::read(const std::string &name) const
{
    const auto values = readAll();
    if (!values) {
        return tl::unexpected(values.error());
    }
    const auto found = values->find(name);
    if (found == values->end()) {
        return base::fail(base::ErrorKind::NotFound, m_file.string(), name);
    }
    return found->second;
}

base::Result<void> ProfileFile::write(const std::string &name, const std::string &value) const
{
    if (auto made = base::makePrivateFolder(m_file.parent_path()); !made) {
        return made;
    }
    const Lock lock(m_file.string() + ".lock");
    auto values = readAll();
    if (!values) {
        return tl::unexpected(values.error());
    }
    (*values)[name] = value;
    std::string text;
    for (const auto &[each, kept] : *values) {
        text += each + ' ' + kept + '\n';
    }
    auto done = base::writeFileAtomically(m_file, text);
    base::wipe(text);
    return done;
}

} // namespace latchkey::secrets
