// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "server/options.h"
#include "server/storage/writer.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace latchkey::server {

/// A connection to the database of these options that writes nothing.
[[nodiscard]] base::Result<std::unique_ptr<Connection>> openToRead(const Options &options);

/// The server's database: one writer, and readers that see the last commit. Readers are never more
/// than what reads at once: each thread of the HTTP server holds two at most.
class Storage {
public:
    /// Makes or migrates it; Busy, Damaged, Unreadable or UnsupportedVersion otherwise.
    [[nodiscard]] static base::Result<std::unique_ptr<Storage>> open(const Options &options);
    /// The same for a SQLite file.
    [[nodiscard]] static base::Result<std::unique_ptr<Storage>> open(
        const std::filesystem::path &file);

    [[nodiscard]] Writer &writer() { return *m_writer; }

    /// A read-only connection, given back at the end of its life.
    class Reader {
    public:
        Reader(Storage &storage, std::unique_ptr<Session> session)
            : m_storage(&storage)
            , m_session(std::move(session))
        {
        }
        Reader(Reader &&) = default;
        Reader &operator=(Reader &&other) noexcept;
        Reader(const Reader &) = delete;
        Reader &operator=(const Reader &) = delete;
        ~Reader();
        [[nodiscard]] Session &session() { return *m_session; }

    private:
        friend class Storage;
        Storage *m_storage;
        std::unique_ptr<Session> m_session;
        bool m_inTransaction = false;
    };
    /// From any thread; each statement sees the last commit.
    [[nodiscard]] base::Result<Reader> reader();
    /// From any thread; all that this Reader reads is of one commit, the newest one now.
    [[nodiscard]] base::Result<Reader> snapshot();

private:
    using Open = std::function<base::Result<std::unique_ptr<Connection>>()>;
    explicit Storage(Open openReader)
        : m_open(std::move(openReader))
    {
    }
    void forgetIdle();
    Open m_open;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<Session>> m_idle;
    std::unique_ptr<Writer> m_writer; ///< ends first: what waits for a commit may still read
};

} // namespace latchkey::server
