// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <filesystem>
#include <map>
#include <string>

namespace latchkey::secrets {

/// profile.key of a profile, mode 0600: its own small secrets where there is no keyring. One
/// "name value" a line. Every change reads the file again under a lock first.
class ProfileFile {
public:
    explicit ProfileFile(const std::filesystem::path &profile)
        : m_file(profile / "profile.key")
    {
    }
    [[nodiscard]] const std::filesystem::path &path() const { return m_file; }
    [[nodiscard]] bool exists() const;

    /// NotFound: no file, or no such name in it. KeyRefused: group or others may read it.
    [[nodiscard]] base::Result<std::string> read(const std::string &name) const;
    /// Names and values hold no white space but single spaces within a value.
    [[nodiscard]] base::Result<void> write(const std::string &name, const std::string &value) const;

private:
    using Values = std::map<std::string, std::string>;
    [[nodiscard]] base::Result<Values> readAll() const;

    std::filesystem::path m_file;
};

} // namespace latchkey::secrets
