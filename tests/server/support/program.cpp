// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/support/program.h"

#include <QFile>
#include <QTemporaryDir>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <vector>

namespace latchkey::tests {

namespace {

QByteArray textOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

std::vector<QByteArray> wordsOf(const QString &program, const QStringList &arguments)
{
    std::vector<QByteArray> words = {QFile::encodeName(program)};
    for (const auto &argument : arguments) {
        words.push_back(argument.toUtf8());
    }
    return words;
}

int runInto(std::vector<QByteArray> words, const QByteArray &out, const QByteArray &err)
{
    std::vector<char *> argv;
    for (auto &word : words) {
        argv.push_back(word.data());
    }
    argv.push_back(nullptr);
    constexpr int flags = O_WRONLY | O_CREAT | O_TRUNC;
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, out.constData(), flags, 0600);
    posix_spawn_file_actions_addopen(&files, STDERR_FILENO, err.constData(), flags, 0600);
    pid_t child = 0;
    const int refused = posix_spawnp(&child, argv.front(), &files, nullptr, argv.data(), environ);
    posix_spawn_file_actions_destroy(&files);
    int status = 0;
    if (refused != 0 || ::waitpid(child, &status, 0) != child || !WIFEXITED(status)) {
        return -1;
    }
    return WEXITSTATUS(status);
}

} // namespace

Run runProgram(const QString &program, const QStringList &arguments)
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("out"));
    const QString err = folder.filePath(QStringLiteral("err"));
    const int status
        = runInto(wordsOf(program, arguments), QFile::encodeName(out), QFile::encodeName(err));
    return {.status = status, .out = textOf(out), .err = textOf(err)};
}

} // namespace latchkey::tests
