// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/pseudo.h"

#include <QRegularExpression>

namespace latchkey::tests {

namespace {

QChar accented(QChar letter)
{
    static const QString plain = QStringLiteral("AEIOUYaeiouyCNSZcnszDdGgHhLlRrTt");
    static const QString dressed = QString::fromUtf8("ÅÊÎÖÛÝåêîöûýÇÑŠŽçñšžĐđĜĝĤĥĻļŔŕŢţ");
    const qsizetype at = plain.indexOf(letter);
    return at < 0 ? letter : dressed.at(at);
}

// "40 % longer": words are added, as a longer language adds them, and may break like them.
QString padding(qsizetype length)
{
    static const QString words
        = QStringLiteral(" öñê ţŵö ţĥŕêê ƒöûŕ ƒîṽê šîẋ šêṽêñ êîĝĥţ ñîñê ţêñ");
    QString pad;
    const qsizetype wanted = (length * 2 + 4) / 5;
    while (pad.size() < wanted) {
        pad += words.left(wanted - pad.size());
    }
    return pad;
}

} // namespace

QString PseudoLanguage::of(const QString &text)
{
    static const QRegularExpression kept(
        QStringLiteral("%(L?\\d+|n)|<[^>]*>|&[a-z]+;|&.|\\n|\\t.*$"));
    QString dressed;
    qsizetype letters = 0;
    qsizetype at = 0;
    const auto dress = [&](const QString &part) {
        for (const QChar letter : part) {
            dressed += accented(letter);
            letters += letter.isLetter() ? 1 : 0;
        }
    };
    for (auto found = kept.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        dress(text.mid(at, match.capturedStart() - at));
        dressed += match.captured();
        at = match.capturedEnd();
    }
    dress(text.mid(at));
    return dressed
        + padding(letters).trimmed().prepend(letters > 2 ? QStringLiteral(" ") : QString());
}

QString PseudoLanguage::translate(const char *, const char *source, const char *, int) const
{
    return of(QString::fromUtf8(source));
}

} // namespace latchkey::tests
