// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/phrases.h"

#include "words/times.h"
#include "words/values.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace latchkey::ui {

namespace {

struct PhraseWords {
    Q_DECLARE_TR_FUNCTIONS(latchkey::ui::Phrases)
};

} // namespace

QString statusWord(domain::Status status)
{
    return words::word(status);
}

QString hardwareWord(const std::optional<std::string> &hardware)
{
    return hardware ? words::valueWord(domain::Fact::Hardware, std::string_view(*hardware))
                    : PhraseWords::tr("Unknown");
}

QString ageText(base::Instant at, base::Instant now)
{
    return words::age(now - at);
}

QString agoText(base::Instant at, base::Instant now)
{
    if (now - at < std::chrono::minutes(1)) {
        return words::age(now - at);
    }
    //: %1 is an age, "2 min"
    return PhraseWords::tr("%1 ago").arg(ageText(at, now));
}

QString whenText(base::Instant at, base::Instant now)
{
    return words::moment(at, {.now = now});
}

QString dateText(base::Instant at)
{
    return words::dateAndTime(at, {});
}

QString withoutMnemonic(QString text)
{
    static const QRegularExpression inBrackets(QStringLiteral("\\s?\\(&.\\)"));
    return text.remove(inBrackets).remove(u'&');
}

} // namespace latchkey::ui
