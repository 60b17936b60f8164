// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/engine/engine.h"

#include <QObject>

namespace latchkey::programs {

/// FOLDER/console.log or cli.log: one line of JSON for each start and end of the console, each read
/// of a server and each action that ended, for whoever has to find out why something did not work.
/// It holds an allow-list of members, none of which can carry a secret, a person's name, a Mac or a
/// server's own words. A line is written whole or, by a crash, is the last. At 1 MB the file
/// becomes FILE.1, of which there is one.
class LogBook final : public QObject {
public:
    /// `program` as the engine's. The engine outlives it.
    LogBook(Engine &engine, const std::string &program);

    struct Line {
        std::string what; ///< "start", "end", "read", "reread", "action"
        std::string server = {};
        std::string result = {}; ///< a machine word; of a start the version
        std::int64_t macs = 0;
    };
    void write(const Line &line);

private:
    void writeRun(const char *what, const domain::ServerId &server, const sync::RunResult &result);

    Engine &m_engine;
    const std::filesystem::path m_file;
};

} // namespace latchkey::programs
