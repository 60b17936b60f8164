// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/steps.h"

#include "words/filling.h"
#include "words/steptexts.h"
#include "words/values.h"

#include <QCoreApplication>

namespace latchkey::words {

namespace {

constexpr const char *context = "latchkey::words::Steps";

struct Steps {
    Q_DECLARE_TR_FUNCTIONS(latchkey::words::Steps)
};

QString filled(const QString &text, const Reader &reader)
{
    Filling filling;
    filling.set(u"server", serverName(reader));
    const QString sentence = filling.fill(text).value_or(text);
    return begun(sentence, reader);
}

QString factSays(const domain::FactConfirmation &confirmation, const Reader &reader)
{
    if (!confirmation.value) {
        //: What shows that a step worked; %1 is a server
        return Steps::tr("Done when %1 gives a newer answer.").arg(serverName(reader));
    }
    if (confirmation.fact == domain::Fact::EscrowOnServer) {
        //: What shows that a step worked; %1 is a server
        return Steps::tr("Done only when %1 says it holds a token.").arg(serverName(reader));
    }
    //: What shows that a step worked; %1 is a fact, %2 its value
    return Steps::tr("Done when “%1: %2” is read back.")
        .arg(factLabel(confirmation.fact), valueWord(confirmation.fact, *confirmation.value));
}

} // namespace

QString stepTitle(const domain::RemedyStep &step, const Reader &reader)
{
    const NotedText &title = stepText(step.action).title;
    return filled(QCoreApplication::translate(context, title.source, title.note), reader);
}

QString stepExplanation(const domain::RemedyStep &step, const Reader &reader)
{
    return filled(QCoreApplication::translate(context, stepText(step.action).explanation), reader);
}

QString stepConfirmation(const domain::RemedyStep &step, const Reader &reader)
{
    if (const auto *fact = std::get_if<domain::FactConfirmation>(&step.confirmedBy)) {
        return factSays(*fact, reader);
    }
    if (const auto *command = std::get_if<domain::CommandConfirmation>(&step.confirmedBy)) {
        //: What shows that a step worked; %1 is a command, %2 a part of its output
        return Steps::tr("Done when `%1` prints “%2”.")
            .arg(text(command->command), text(command->text));
    }
    return {};
}

QString roleWord(domain::Role role)
{
    switch (role) {
    case domain::Role::User:
        //: Who may do a step
        return Steps::tr("anyone");
    case domain::Role::Helpdesk:
        //: Who may do a step
        return Steps::tr("helpdesk");
    case domain::Role::Admin:
        //: Who may do a step
        return Steps::tr("admin");
    }
    return {};
}

QString readBackTitle(const Reader &reader)
{
    //: The last step of each list; %1 is a server
    return Steps::tr("Latchkey reads %1 back").arg(serverName(reader));
}

QString readBackExplanation(const Reader &reader)
{
    //: %1 is a server
    return Steps::tr("Done only when %1 says it holds a token.").arg(serverName(reader));
}

} // namespace latchkey::words
