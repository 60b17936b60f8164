// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancellation.h"
#include "base/digest.h"
#include "base/newfile.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace latchkey::report {

/// Where a report's bytes go: a file that appears whole or not at all, or a stream (stdout, a pipe,
/// a device), where nobody can take back what was written.
class Output {
public:
    /// "-" is stdout. Whatever exists under the target's name and is no plain file is a stream.
    [[nodiscard]] static base::Result<Output> open(
        const std::filesystem::path &target, base::CancelToken cancel = {});
    Output(const Output &) = delete;
    Output &operator=(const Output &) = delete;
    Output(Output &&other) noexcept;
    Output &operator=(Output &&other) noexcept;
    ~Output();

    /// Cancelled once the token says so; Unwritable names the target.
    [[nodiscard]] base::Result<void> write(std::string_view bytes);
    /// Everything is written and on the disk; the file's SHA-256, in hex.
    [[nodiscard]] base::Result<std::string> finish();
    /// The file takes its name; after finish().
    [[nodiscard]] base::Result<void> commit();
    [[nodiscard]] const std::filesystem::path &target() const { return m_target; }
    /// A folder with room for what a writer must put aside.
    [[nodiscard]] std::filesystem::path scratchFolder() const;

private:
    Output(std::filesystem::path target, base::CancelToken cancel)
        : m_target(std::move(target))
        , m_cancel(std::move(cancel))
    {
    }
    [[nodiscard]] base::Result<void> writeToStream(std::string_view bytes) const;

    std::filesystem::path m_target;
    base::CancelToken m_cancel;
    base::Sha256 m_hash;
    std::optional<base::NewFile> m_file = {};
    int m_stream = -1;
};

/// Text on its way to an output, a block at a time.
class OutputText {
public:
    explicit OutputText(Output &output)
        : m_output(output)
    {
    }
    [[nodiscard]] std::string &text() { return m_text; }
    /// Passes the text on where a block is full.
    [[nodiscard]] base::Result<void> passOn();
    [[nodiscard]] base::Result<void> finish();

private:
    Output &m_output;
    std::string m_text;
};

} // namespace latchkey::report
