// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/device/historycontent.h"

#include "ui/common/phrases.h"
#include "words/evidence.h"
#include "words/values.h"

#include <QCoreApplication>

#include <algorithm>

namespace latchkey::ui {

namespace {

struct HistoryWords {
    Q_DECLARE_TR_FUNCTIONS(latchkey::ui::HistoryContent)
};

using domain::EventDetail;
using domain::EventKind;

/// One line with the time by which it is put in order.
struct Dated {
    base::Instant at;
    EventText text;
};

// The name of Apple's message, or what stands for it.
QString messageName(const domain::Event &event)
{
    switch (event.kind) {
    case EventKind::Authenticate:
        return QStringLiteral("Authenticate");
    case EventKind::TokenUpdate:
        return QStringLiteral("TokenUpdate");
    case EventKind::CheckOut:
        return QStringLiteral("CheckOut");
    case EventKind::SetToken:
        return QStringLiteral("SetBootstrapToken");
    case EventKind::GetToken:
        return QStringLiteral("GetBootstrapToken");
    case EventKind::Options:
        return QStringLiteral("Settings / MDMOptions");
    case EventKind::Revoke:
        return HistoryWords::tr("by an administrator, on the server");
    case EventKind::Migration:
    case EventKind::TokenUnreadable:
        return HistoryWords::tr("by the server");
    case EventKind::Erase:
        return QStringLiteral("EraseDevice");
    case EventKind::UpdateFailed:
        return HistoryWords::tr("software update");
    case EventKind::PasswordRotation:
        return HistoryWords::tr("account password");
    }
    return {};
}

bool isStored(const domain::Event &event)
{
    return event.kind == EventKind::SetToken && event.detail == EventDetail::Stored;
}

// A Mac that enrolls before it ever sent a token loses none.
bool isFirstEnrollment(const domain::Event &event, const std::vector<domain::Event> &events)
{
    return event.kind == EventKind::Authenticate
        && std::ranges::none_of(events, [&event](const domain::Event &other) {
               return isStored(other) && other.at < event.at;
           });
}

Look eventLook(const domain::Event &event, const std::vector<domain::Event> &events)
{
    if (isFirstEnrollment(event, events)) {
        return {Glyph::Check, Tone::Neutral};
    }
    switch (event.detail) {
    case EventDetail::Stored:
        return lookOf(domain::Status::Escrowed);
    case EventDetail::ReEnrollment:
    case EventDetail::Cleared:
    case EventDetail::Rejected:
    case EventDetail::Error:
        return lookOf(domain::Status::NotEscrowed);
    case EventDetail::NoToken:
        return lookOf(domain::Status::AtRisk);
    case EventDetail::NotNow:
        return lookOf(domain::Option::Pending);
    case EventDetail::None:
    case EventDetail::IdentityRenewal:
    case EventDetail::Returned:
    case EventDetail::Acknowledged:
        break;
    }
    const bool isLoss = event.kind == EventKind::Revoke || event.kind == EventKind::CheckOut
        || event.kind == EventKind::TokenUnreadable;
    return isLoss ? lookOf(domain::Status::NotEscrowed) : Look{Glyph::Check, Tone::Neutral};
}

std::optional<Dated> lastRead(const models::DeviceRecord &record, const QString &server)
{
    if (!record.device.readAt) {
        return {};
    }
    const QString source = HistoryWords::tr("read from %1").arg(server);
    switch (record.diagnosis.escrowed.value) {
    case domain::Trilean::Yes:
        return Dated{*record.device.readAt,
            {lookOf(domain::Status::Escrowed), HistoryWords::tr("%1 holds a token").arg(server),
                source}};
    case domain::Trilean::No:
        return Dated{*record.device.readAt,
            {lookOf(domain::Status::NotEscrowed), HistoryWords::tr("%1 holds no token").arg(server),
                source}};
    case domain::Trilean::Unknown:
        break;
    }
    return {};
}

std::vector<Dated> macSays(const models::DeviceRecord &record, const words::Reader &reader)
{
    std::vector<Dated> lines;
    const auto told = record.device.facts.statements.find(domain::Fact::MacSaysEscrowed);
    if (told == record.device.facts.statements.end()) {
        return lines;
    }
    for (const domain::Statement &statement : told->second) {
        const auto *says = statement.value ? std::get_if<bool>(&*statement.value) : nullptr;
        if (says == nullptr || !statement.at) {
            continue;
        }
        const bool disagrees = *says != (record.diagnosis.escrowed.value == domain::Trilean::Yes);
        lines.push_back({*statement.at,
            {disagrees ? lookOf(domain::Status::AtRisk) : Look{Glyph::Check, Tone::Neutral},
                *says ? HistoryWords::tr("The Mac itself says “escrowed: YES”")
                      : HistoryWords::tr("The Mac itself says “escrowed: NO”"),
                words::word(statement.source, reader)}});
    }
    return lines;
}

// That somebody kept what the Mac printed; what it said stands in the lines of its own times.
std::optional<Dated> keptOutputs(const models::DeviceRecord &record)
{
    const auto &kept = record.device.kept;
    if (!kept) {
        return {};
    }
    //: %1 is a person, %2 the number of outputs with its noun
    return Dated{kept->keptAt,
        {{Glyph::CheckMac, Tone::Neutral}, HistoryWords::tr("Outputs of the Mac saved"),
            HistoryWords::tr("%1, pasted %2")
                .arg(fromUtf8(kept->who),
                    HistoryWords::tr("%n output(s)", nullptr, static_cast<int>(kept->outputs)))}};
}

LookText stateText(domain::CommandState state)
{
    const auto look = [state]() -> Look {
        switch (state) {
        case domain::CommandState::Queued:
            return {Glyph::StatusQueued, Tone::Neutral};
        case domain::CommandState::Sent:
            return {Glyph::StatusInFlight, Tone::Stale};
        case domain::CommandState::NotNow:
            return lookOf(domain::Option::Pending);
        case domain::CommandState::Acknowledged:
            return {Glyph::Check, Tone::Neutral};
        case domain::CommandState::Error:
        case domain::CommandState::FormatError:
            return lookOf(domain::Status::NotEscrowed);
        case domain::CommandState::Cancelled:
            return {Glyph::StatusNotApplicable, Tone::Neutral};
        }
        return {};
    }();
    return {look, words::word(state)};
}

QString answerText(const domain::Command &command, base::Instant now)
{
    if (!command.errors.empty()) {
        const domain::ChainError &first = command.errors.front();
        return QStringLiteral("%1 (%2 %3)")
            .arg(fromUtf8(first.text), fromUtf8(first.domain), QString::number(first.code));
    }
    if (command.answeredAt) {
        return HistoryWords::tr("answered %1").arg(whenText(*command.answeredAt, now));
    }
    return command.sentAt ? HistoryWords::tr("sent %1").arg(whenText(*command.sentAt, now))
                          : QString();
}

} // namespace

std::vector<EventText> timelineOf(const models::DeviceRecord &record,
    const std::optional<DeviceHistory> &history, base::Instant now)
{
    const QString server = fromUtf8(record.device.server.text());
    const words::Reader reader{.server = server, .now = now};
    std::vector<Dated> lines = macSays(record, reader);
    if (auto read = lastRead(record, server)) {
        lines.push_back(std::move(*read));
    }
    if (auto kept = keptOutputs(record)) {
        lines.push_back(std::move(*kept));
    }
    const auto &events = history ? history->events : record.device.facts.events;
    for (const domain::Event &event : events) {
        lines.push_back({event.at,
            {eventLook(event, events), words::eventText(event, reader), messageName(event)}});
    }
    std::ranges::stable_sort(lines, std::greater{}, &Dated::at);
    std::vector<EventText> texts;
    for (Dated &line : lines) {
        line.text.when = whenText(line.at, now);
        texts.push_back(std::move(line.text));
    }
    return texts;
}

std::vector<CommandText> commandsOf(const std::vector<domain::Command> &commands, base::Instant now)
{
    std::vector<CommandText> texts;
    for (const domain::Command &command : commands) {
        texts.push_back({whenText(command.queuedAt, now), words::word(command.kind),
            stateText(command.state), answerText(command, now)});
    }
    return texts;
}

} // namespace latchkey::ui
