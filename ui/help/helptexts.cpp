// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helptexts.h"

#include "words/findings.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QUrl>

#include <algorithm>

// A static library's resources are only linked in when somebody names them, outside namespaces.
static void loadHelp()
{
    Q_INIT_RESOURCE(help);
}

namespace latchkey::ui::help {

namespace {

constexpr QLatin1String findingPrefix("finding/");
constexpr QLatin1String pageEnding(".md");

QString readFile(const QString &name)
{
    loadHelp();
    QFile file(QStringLiteral(":/help/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString readPage(const QString &name)
{
    return readFile(name + QStringLiteral(".md"));
}

// The manual's pages in reading order.
QStringList pages()
{
    QStringList names = readFile(QStringLiteral("pages.txt")).split(u'\n', Qt::SkipEmptyParts);
    names.removeIf([](const QString &line) { return line.startsWith(u'#'); });
    return names;
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
    for (const QString &page : pages()) {
        all.append({.id = page, .title = titleOf(readPage(page))});
    }
    for (const auto finding : domain::allFindings()) {
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

QString topicOf(const QUrl &link)
{
    if (!link.isRelative() || !link.path().endsWith(pageEnding)) {
        return {};
    }
    return link.hasFragment() ? findingPrefix + link.fragment()
                              : link.path().chopped(pageEnding.size());
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
