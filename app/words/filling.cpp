// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/filling.h"

#include <QCoreApplication>

namespace latchkey::words {

namespace {

struct Filler {
    Q_DECLARE_TR_FUNCTIONS(latchkey::words::Filling)
};

constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar rightToLeftMark(0x200f);
constexpr QChar popIsolate(0x2069);

// A line of parts reads as its language does, whatever script it begins with.
QString line(const QStringList &parts, const QString &between, const QLocale &locale)
{
    const bool isMarked = !parts.isEmpty() && locale.textDirection() == Qt::RightToLeft;
    return (isMarked ? QString(rightToLeftMark) : QString()) + parts.join(between);
}

} // namespace

void Filling::set(QStringView name, const QString &content)
{
    if (!content.isEmpty()) {
        m_contents[name.toString()] = content;
    }
}

std::optional<QString> Filling::fill(const QString &text) const
{
    QString filled;
    qsizetype from = 0;
    for (qsizetype open = text.indexOf(u'{'); open >= 0; open = text.indexOf(u'{', from)) {
        const qsizetype close = text.indexOf(u'}', open);
        if (close < 0) {
            break;
        }
        const auto content = m_contents.find(text.mid(open + 1, close - open - 1));
        if (content == m_contents.end()) {
            return std::nullopt;
        }
        filled += QStringView(text).mid(from, open - from);
        filled += content->second;
        from = close + 1;
    }
    return filled + text.mid(from);
}

QString serverName(const Reader &reader)
{
    //: Stands for a server whose name is not known
    return reader.server.isEmpty() ? Filler::tr("the server") : isolated(reader.server, reader);
}

QString isolated(const QString &name, const Reader &reader)
{
    if (reader.locale.textDirection() != Qt::RightToLeft) {
        return name;
    }
    return firstStrongIsolate + name + popIsolate;
}

QString joined(const QStringList &parts)
{
    return line(parts, Filler::tr(", ", "between the parts of a line"), QLocale());
}

QString dotted(const QStringList &parts, const Reader &reader)
{
    QStringList texts;
    for (const QString &part : parts) {
        texts.append(isolated(part, reader));
    }
    return line(texts, QStringLiteral(" · "), reader.locale);
}

QString listed(const QStringList &names, const Reader &reader)
{
    constexpr qsizetype shown = 3;
    if (names.size() <= shown) {
        return reader.locale.createSeparatedList(names);
    }
    //: A list of names cut short: kim, leo, maria and 4 more
    return Filler::tr("%1 and %n more", nullptr, static_cast<int>(names.size() - shown))
        .arg(joined(names.first(shown)));
}

QString capitalized(const QString &sentence)
{
    return sentence.isEmpty() ? sentence : sentence.front().toUpper() + sentence.mid(1);
}

QString begun(const QString &sentence, const Reader &reader)
{
    const bool nameless = reader.server.isEmpty() && sentence.startsWith(serverName(reader));
    return nameless ? capitalized(sentence) : sentence;
}

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace latchkey::words
