// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <filesystem>
#include <string_view>

namespace latchkey::base {

/// A file that its folder shows whole or not at all: it has no name while it is written (where the
/// file system cannot do that: a name of its own beside the target), and takes the target's place
/// at commit(). Until then a failure, a crash or a power cut leaves the old file as it was. One
/// thread.
class NewFile {
public:
    /// Unwritable names the target; so it does for each function.
    [[nodiscard]] static Result<NewFile> create(
        const std::filesystem::path &target, unsigned mode = 0600);
    NewFile(NewFile &&other) noexcept;
    NewFile &operator=(NewFile &&other) noexcept;
    ~NewFile(); ///< drops what was not committed

    [[nodiscard]] Result<void> write(std::string_view bytes);
    /// Everything written is on the disk; what follows can only fail by the name.
    [[nodiscard]] Result<void> sync();
    /// sync(), then the target's name.
    [[nodiscard]] Result<void> commit();
    /// Where a library that wants a path can open the same file until commit().
    [[nodiscard]] std::filesystem::path path() const;

private:
    NewFile(std::filesystem::path target, int descriptor, std::filesystem::path beside)
        : m_target(std::move(target))
        , m_beside(std::move(beside))
        , m_descriptor(descriptor)
    {
    }
    void drop();
    [[nodiscard]] tl::unexpected<Error> failure() const;

    std::filesystem::path m_target;
    std::filesystem::path m_beside; ///< empty while the file has no name
    int m_descriptor = -1;
};

} // namespace latchkey::base
