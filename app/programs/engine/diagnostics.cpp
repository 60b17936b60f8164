// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/engine/diagnostics.h"

#include "base/errorwords.h"
#include "base/time.h"
#include "programs/engine/libraries.h"
#include "programs/engine/logbook.h"
#include "programs/engine/logtail.h"

#include <QLocale>
#include <QSysInfo>

namespace latchkey::programs {

namespace {

std::string systemLine()
{
    return "system: " + QSysInfo::prettyProductName().toStdString() + ", "
        + QSysInfo::currentCpuArchitecture().toStdString() + ", kernel "
        + QSysInfo::kernelVersion().toStdString();
}

std::string protectionWord(secrets::Protection protection)
{
    switch (protection) {
    case secrets::Protection::Keyring:
        return "keyring";
    case secrets::Protection::Session:
        return "session";
    case secrets::Protection::Environment:
        return "environment";
    case secrets::Protection::FilePermissions:
        return "file-permissions";
    }
    return {};
}

std::string sizeLine(const std::filesystem::path &profile, const char *file)
{
    std::error_code code;
    const auto size = std::filesystem::file_size(profile / file, code);
    return std::string(file) + ": " + (code ? "missing" : std::to_string(size) + " bytes");
}

std::string serverLine(const std::string &number, const connectors::ServerEntry &entry,
    const store::ServerState *state)
{
    std::string line = number + ": " + std::string(connectors::wordOf(entry.kind));
    if (state == nullptr) {
        return line + ", never read";
    }
    line += ", " + std::to_string(state->devices) + " Macs, read "
        + (state->readAt ? base::formatRfc3339(*state->readAt) : std::string("never"));
    return line + (state->error ? ", then " + std::string(base::wordOf(state->error->kind)) : "");
}

} // namespace

std::string diagnostics(
    Engine &engine, const std::string &program, const std::vector<std::string> &surroundings)
{
    std::vector<std::string> lines = {versionText(program, engineLibraries()),
        "at: " + base::formatRfc3339(engine.clock().now()), systemLine(),
        "language: " + QLocale().bcp47Name().toStdString(),
        "secrets: " + protectionWord(engine.secrets().protection())};
    lines.insert(lines.end(), surroundings.begin(), surroundings.end());
    for (const char *file : {"cache.sqlite", "journal.sqlite"}) {
        lines.push_back(sizeLine(engine.profile(), file));
    }
    const auto states = engine.cache().servers();
    ServerNumbers numbers;
    for (const connectors::ServerEntry &entry : engine.registry().servers()) {
        const std::string number = "server " + std::to_string(numbers.size() + 1);
        numbers[entry.id.text()] = number;
        const store::ServerState *found = nullptr;
        for (std::size_t i = 0; states && i < states->size(); ++i) {
            found = (*states)[i].server == entry.id ? &(*states)[i] : found;
        }
        lines.push_back(serverLine(number, entry, found));
    }
    for (const char *log : {"console.log", "cli.log"}) {
        const auto tail = logTail(engine.profile() / log, numbers);
        lines.insert(lines.end(), tail.begin(), tail.end());
    }
    std::string text;
    for (const std::string &line : lines) {
        text.append(line).append("\n");
    }
    return text;
}

} // namespace latchkey::programs
