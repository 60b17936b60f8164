// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/engine/logbook.h"

#include "base/encoding.h"
#include "base/errorwords.h"
#include "domain/words.h"

#include <QFile>

namespace latchkey::programs {

namespace {

constexpr std::uintmax_t longest = std::uintmax_t{1} << 20U;

} // namespace

LogBook::LogBook(Engine &engine, const std::string &program)
    : m_engine(engine)
    , m_file(engine.profile() / (program + ".log"))
{
    connect(&engine.sync(), &sync::SyncService::finished, this,
        [this](const domain::ServerId &server, const sync::RunResult &result) {
            writeRun("read", server, result);
        });
    connect(&engine.sync(), &sync::SyncService::devicesRead, this,
        [this](const domain::ServerId &server, const sync::RunResult &result) {
            writeRun("reread", server, result);
        });
    connect(&engine.actions(), &actions::ActionService::batchFinished, this,
        [this](const domain::BatchId &id) {
            if (const auto batch = m_engine.actions().batch(id)) {
                write({.what = "action",
                    .result = std::string(domain::wordOf(batch->kind)),
                    .macs = static_cast<std::int64_t>(batch->steps.size())});
            }
        });
}

void LogBook::writeRun(
    const char *what, const domain::ServerId &server, const sync::RunResult &result)
{
    write({.what = what,
        .server = server.text(),
        .result = result.error ? std::string(base::wordOf(result.error->kind)) : "done",
        .macs = result.read});
}

// A log that cannot be written is nobody's trouble.
void LogBook::write(const Line &line)
{
    std::error_code code;
    if (std::filesystem::file_size(m_file, code) > longest && !code) {
        auto older = m_file;
        older += ".1";
        std::filesystem::rename(m_file, older, code);
    }
    QFile file(QString::fromStdString(m_file.string()));
    if (!file.open(QIODevice::Append)) {
        return;
    }
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const std::string text
        = "{\"at\":" + base::jsonString(base::formatRfc3339(m_engine.clock().now())) + ",\"what\":"
        + base::jsonString(line.what) + ",\"server\":" + base::jsonString(line.server)
        + ",\"result\":" + base::jsonString(line.result) + ",\"macs\":" + std::to_string(line.macs)
        + "}\n";
    file.write(text.data(), static_cast<qint64>(text.size()));
}

} // namespace latchkey::programs
