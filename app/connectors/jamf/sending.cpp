// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/followed.h"
#include "connectors/jamf/connector.h"
#include "connectors/receipts.h"

#include <algorithm>

namespace latchkey::connectors::jamf {

namespace {

using base::ErrorKind;

// So many Macs in one request: what has to be remembered of it stays small.
constexpr std::size_t macsInOneRequest = 25;

std::string said(const base::Error &error)
{
    return error.detail.empty() ? error.where : error.detail;
}

} // namespace

base::Call JamfConnector::sendCommands(
    const CommandOrder &order, base::Completion<CommandReceipt> done)
{
    using Part = std::vector<AcceptedCommand>;
    if (order.kind != domain::CommandKind::MdmOptions && order.kind != domain::CommandKind::Push) {
        return VendorConnector::sendCommands(order, std::move(done));
    }
    const std::size_t parts = (order.devices.size() + macsInOneRequest - 1) / macsInOneRequest;
    return gather<Part>(
        parts,
        [this, order](std::size_t part, base::Completion<Part> told) {
            const auto begin
                = order.devices.begin() + static_cast<std::ptrdiff_t>(part * macsInOneRequest);
            const auto left = std::min<std::ptrdiff_t>(
                order.devices.end() - begin, static_cast<std::ptrdiff_t>(macsInOneRequest));
            return sendChunk(order, {begin, begin + left}, std::move(told));
        },
        [order, done = std::move(done)](const base::Result<std::vector<base::Result<Part>>> &told) {
            CommandReceipt receipt{.isFollowed = order.kind == domain::CommandKind::MdmOptions};
            for (const auto &part : *told) {
                if (!part) { // nothing of it was sent
                    done(tl::unexpected(part.error()));
                    return;
                }
                receipt.commands.insert(receipt.commands.end(), part->begin(), part->end());
            }
            done(std::move(receipt));
        });
}

base::Call JamfConnector::sendChunk(const CommandOrder &order,
    const std::vector<domain::DeviceId> &devices,
    base::Completion<std::vector<AcceptedCommand>> done)
{
    using Part = std::vector<AcceptedCommand>;
    struct Chain {
        base::Promise<Part> promise;
        Part refused = {};
        base::Call call = {};
    };
    const auto chain = std::make_shared<Chain>(Chain{.promise = base::Promise(std::move(done))});
    base::Call call = chain->promise.call([chain] { chain->call.cancel(); });
    const auto finish = [chain](base::Result<Part> sent) {
        if (sent) {
            sent->insert(sent->end(), chain->refused.begin(), chain->refused.end());
        }
        chain->promise.deliver(std::move(sent));
    };
    chain->call = gather<std::string>(
        devices.size(),
        [this, devices](std::size_t i, base::Completion<std::string> told) {
            return askManaged(devices[i], std::move(told));
        },
        [this, chain, devices, finish, kind = order.kind](
            const base::Result<std::vector<base::Result<std::string>>> &ids) {
            std::map<std::string, domain::DeviceId> managed;
            for (std::size_t i = 0; i < devices.size(); ++i) {
                const auto &id = (*ids)[i];
                if (!id && id.error().kind != ErrorKind::NotFound) {
                    chain->promise.deliver(tl::unexpected(id.error()));
                    return;
                }
                if (id && !id->empty()) {
                    managed[*id] = devices[i];
                } else {
                    chain->refused.push_back({.device = devices[i],
                        .reason = id ? RefusalReason::NotEnrolled : RefusalReason::UnknownDevice});
                }
            }
            chain->call = managed.empty() ? later<Part>(finish, Part{})
                                          : sendManaged(kind, managed, finish);
        });
    return call;
}

base::Call JamfConnector::sendManaged(domain::CommandKind kind,
    const std::map<std::string, domain::DeviceId> &managed,
    base::Completion<std::vector<AcceptedCommand>> done)
{
    std::vector<std::string> ids;
    for (const auto &[id, device] : managed) {
        ids.push_back(id);
    }
    const bool isPush = kind == domain::CommandKind::Push;
    const http::Request request = isPush ? blankPushRequest(ids) : settingsRequest(ids);
    // Which of the new commands is whose, only the poll says: all of them share one request.
    return ask<std::vector<std::string>>(
        request,
        [managed, kind, isPush, done = std::move(done)](
            const base::Result<std::vector<std::string>> &answer) {
            std::vector<AcceptedCommand> accepted;
            if (!answer && !mayHaveActed(answer.error())) {
                done(tl::unexpected(
                    withPermission(answer.error(), "the privilege to send the Settings command")));
                return;
            }
            const std::string text = answer && !isPush
                ? textOf(Followed{.kind = kind, .uuids = *answer, .managed = managed})
                : std::string();
            for (const auto &[id, device] : managed) {
                AcceptedCommand each{.device = device, .request = text};
                if (!answer || (!isPush && answer->empty())) {
                    each.acceptance = Acceptance::Unknown;
                    each.word = answer ? "the server names no command" : said(answer.error());
                } else if (isPush && std::ranges::find(*answer, id) != answer->end()) {
                    each.reason = RefusalReason::Other;
                    each.word = "the push failed";
                } else {
                    each.acceptance = Acceptance::Queued;
                }
                accepted.push_back(std::move(each));
            }
            done(std::move(accepted));
        },
        [isPush](std::string_view body) {
            return isPush ? decodePushErrors(body) : decodeQueued(body);
        });
}

base::Call JamfConnector::readRequest(
    const std::string &request, base::Completion<RequestState> done)
{
    using Commands = std::vector<PolledCommand>;
    const auto followed = followedFrom(request);
    if (!followed) {
        return later<RequestState>(std::move(done), tl::unexpected(followed.error()));
    }
    return gather<Commands>(
        followed->uuids.size(),
        [this, uuids = followed->uuids](std::size_t i, base::Completion<Commands> told) {
            return askCommands(commandRequest(uuids[i]), std::move(told));
        },
        [request, followed = *followed, done = std::move(done)](
            const base::Result<std::vector<base::Result<Commands>>> &answers) {
            RequestState state{.request = request, .kind = followed.kind, .isEffectShown = false};
            for (std::size_t i = 0; i < answers->size(); ++i) {
                const auto &answer = (*answers)[i];
                if (!answer) {
                    done(tl::unexpected(answer.error()));
                    return;
                }
                for (const PolledCommand &each : *answer) {
                    const auto device = followed.managed.find(each.managementId);
                    // An answer about another command than the one asked about is none.
                    if (each.command.id.text() == followed.uuids[i]
                        && device != followed.managed.end()) {
                        state.commands.push_back({.device = device->second,
                            .command = each.command,
                            .request = request});
                        state.commands.back().command.kind = followed.kind;
                    }
                }
            }
            done(std::move(state));
        });
}

} // namespace latchkey::connectors::jamf
