// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helptexts.h"

#include "words/findings.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>

#include <algorithm>
#include <array>

// A static library's resources are only linked in when somebody names them, outside namespaces.
static void loadHelp()
{
    Q_INIT_RESOURCE(help);
}

namespace latchkey::ui::help {

namespace {

constexpr std::array pages = {"bootstrap-token", "words", "commands", "console"};
constexpr QLatin1String findingPrefix("finding/");
constexpr auto lastFinding = domain::FindingId::SecureTokenStateContradictsCryptoUsers;

QString readPage(const QString &name)
{
    loadHelp();
    QFile file(QStringLiteral(":/help/%1.md").arg(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString name(domain::FindingId finding)
{
    const std::string_view word = domain::findingName(finding);
    return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
}

// findings.md: "## NAME", then the finding's text.
const QHash<QString, QString> &findingTexts()
{
    static const QHash<QString, QString> texts = [] {
        QHash<QString, QString> read;
        const QString start = QStringLiteral("## ");
        for (const QString &part :
            readPage(QStringLiteral("findings")).split(QStringLiteral("\n\n"))) {
            if (part.startsWith(start)) {
                const qsizetype end = part.indexOf(u'\n');
                read.insert(part.mid(start.size(), end - start.size()), part.mid(end + 1));
            }
        }
        return read;
    }();
    return texts;
}

QString titleOf(const QString &markdown)
{
    return markdown.section(u'\n', 0, 0).mid(2);
}

} // namespace

QList<Topic> topics()
{
    QList<Topic> all;
    for (const char *page : pages) {
        const QString id = QString::fromLatin1(page);
        all.append({.id = id, .title = titleOf(readPage(id))});
    }
    for (int i = 0; i <= static_cast<int>(lastFinding); ++i) {
        const auto finding = static_cast<domain::FindingId>(i);
        all.append({.id = topicOf(finding), .title = words::shortName(finding), .isFinding = true});
    }
    return all;
}

QString markdown(const QString &id)
{
    if (!id.startsWith(findingPrefix)) {
        return readPage(id);
    }
    const QString word = id.mid(findingPrefix.size());
    const auto finding = domain::findingFromName(word.toStdString());
    const QString text = findingTexts().value(word);
    return finding && !text.isEmpty()
        ? QStringLiteral("# %1\n\n%2\n").arg(words::shortName(*finding), text)
        : QString();
}

QString topicOf(domain::FindingId finding)
{
    return findingPrefix + name(finding);
}

QList<Topic> matching(const QString &search)
{
    QList<Topic> found = topics();
    const QStringList wanted = search.split(u' ', Qt::SkipEmptyParts);
    found.removeIf([&](const Topic &topic) {
        const QString text = topic.title + markdown(topic.id);
        return !std::ranges::all_of(
            wanted, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
    });
    return found;
}

} // namespace latchkey::ui::help
