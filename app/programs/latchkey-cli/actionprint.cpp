// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/latchkey-cli/actionprint.h"

#include "domain/words.h"
#include "programs/latchkey-cli/session.h"
#include "words/filling.h"
#include "words/optiontexts.h"
#include "words/times.h"
#include "words/values.h"
#include "json/writer.h"

#include <map>

namespace latchkey::programs {

namespace {

QString nameOf(const std::string &name, const std::string &serial)
{
    return QString::fromStdString(name.empty() ? serial : name);
}

QString leftAloneText(
    const domain::ServerId &server, domain::LeftAloneReason reason, const std::string &detail)
{
    const words::Reader reader{.server = QString::fromStdString(server.text())};
    return words::sentence(reason, QString::fromStdString(detail), reader);
}

// A server that cannot do it says why.
QString whyText(const actions::PlanLine &line, domain::ActionKind kind,
    const domain::Capabilities &capabilities)
{
    const QString text = leftAloneText(line.target.server, line.leftAlone, line.detail);
    const bool isOfServer = line.leftAlone == domain::LeftAloneReason::NoCapability
        || line.leftAlone == domain::LeftAloneReason::CapabilityUnknown;
    const auto answer = capabilities.find(actions::neededFor(kind));
    if (!isOfServer || answer == capabilities.end()) {
        return text;
    }
    const QString server = QString::fromStdString(line.target.server.text());
    const QString why = words::sentence(answer->second, {.server = server});
    return why.isEmpty() ? text : text + QStringLiteral(". ") + why;
}

template <typename Mac> void writeMac(json::Writer &writer, const Mac &mac)
{
    writer.member("name", mac.name).member("serial", mac.serial);
    writer.key("leftAlone");
    if (mac.leftAlone == domain::LeftAloneReason::None) {
        writer.null();
    } else {
        writer.value(domain::wordOf(mac.leftAlone));
    }
    writer.member("detail", mac.detail);
}

void beginDocument(json::Writer &writer, domain::ActionKind kind)
{
    writer.beginObject()
        .member("schema", "latchkey.action/1")
        .member("action", domain::wordOf(kind));
}

std::optional<std::int64_t> secondsOf(const std::optional<std::chrono::milliseconds> &time)
{
    return time ? std::optional{std::chrono::ceil<std::chrono::seconds>(*time).count()}
                : std::nullopt;
}

void print(const journal::Step &step)
{
    QString line
        = nameOf(step.name, step.serial) + QStringLiteral(": ") + words::word(step.outcome);
    if (step.leftAlone != domain::LeftAloneReason::None) {
        line += QStringLiteral(": ") + leftAloneText(step.server, step.leftAlone, step.detail);
    } else if (!step.detail.empty()) {
        line += QStringLiteral(": ") + QString::fromStdString(step.detail);
    }
    const QString options = words::otherOptionsText(step.optionsBefore, step.optionsAfter);
    line += (options.isEmpty() ? QString() : QStringLiteral(": ")) + options;
    Session::print(line);
}

} // namespace

void printPlan(const actions::Plan &plan, const actions::ActionService &actions)
{
    for (const actions::PlanLine &line : plan.lines) {
        const QString name = nameOf(line.name, line.serial);
        if (line.isIncluded()) {
            Session::print(QStringLiteral("%1: %2").arg(name, words::word(plan.kind)));
        } else {
            //: A Mac that an action leaves alone: %1 its name, %2 why
            Session::print(
                Cli::tr("%1: left alone: %2")
                    .arg(name, whyText(line, plan.kind, actions.capabilities(line.target.server))));
        }
        if (plan.kind == domain::ActionKind::Revoke
            && line.leftAlone == domain::LeftAloneReason::NoCapability) {
            Session::print(QStringLiteral("    ")
                + words::insteadOnTheMac(domain::Capability::RevokeToken, domain::Ability::No));
        }
    }
    //: %1 of all Macs of a selection
    Session::print(
        Cli::tr("%1 of %n Macs", nullptr, static_cast<int>(plan.lines.size())).arg(plan.count()));
    const QString time = plan.takes ? words::batchTime(*plan.takes) : QString();
    if (!time.isEmpty()) {
        Session::print(time);
    }
}

void printPlanJson(const actions::Plan &plan)
{
    std::string text;
    json::Writer writer{text, json::Writer::Controls::Drop};
    beginDocument(writer, plan.kind);
    writer.key("batch").null();
    writer.member("count", static_cast<std::int64_t>(plan.count()));
    writer.member("takesSeconds", secondsOf(plan.takes));
    writer.key("macs").beginArray();
    for (const actions::PlanLine &line : plan.lines) {
        writer.beginObject()
            .member("server", line.target.server.text())
            .member("id", line.target.device.text());
        writeMac(writer, line);
        writer.endObject();
    }
    writer.endArray().endObject();
    Session::print(text);
}

void printOutcomes(const journal::Batch &batch)
{
    for (const journal::Step &step : batch.steps) {
        print(step);
    }
}

void printOutcomesJson(const journal::Batch &batch)
{
    std::string text;
    json::Writer writer{text, json::Writer::Controls::Drop};
    beginDocument(writer, batch.kind);
    writer.member("batch", batch.id.text())
        .member("state", journal::wordOf(batch.state))
        .member("count", static_cast<std::int64_t>(batch.steps.size()));
    writer.key("macs").beginArray();
    for (const journal::Step &step : batch.steps) {
        writer.beginObject().member("server", step.server.text()).member("id", step.device.text());
        writeMac(writer, step);
        writer.member("outcome", domain::wordOf(step.outcome))
            .member("joined", step.joined)
            .member("tokenHeld", step.token)
            .member("otherOptions", domain::wordOf(step.optionsFate()))
            .member("request", step.requestId)
            .member("settledAt", step.settledAt)
            .endObject();
    }
    writer.endArray().endObject();
    Session::print(text);
}

QString countsText(const journal::Batch &batch)
{
    std::map<domain::Outcome, int> counts;
    for (const journal::Step &step : batch.steps) {
        ++counts[step.outcome];
    }
    QStringList parts;
    for (const auto &[outcome, count] : counts) {
        parts += QStringLiteral("%1 %2").arg(count).arg(words::word(outcome).toLower());
    }
    return words::joined(parts);
}

} // namespace latchkey::programs
