// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/receipts.h"

#include <algorithm>
#include <array>

namespace latchkey::connectors {

namespace {

using base::ErrorKind;

std::string wordsOf(const base::Error &error)
{
    return error.detail.empty() ? error.where : error.detail;
}

bool isSent(const base::Result<AcceptedCommand> &answer)
{
    return answer && answer->acceptance != Acceptance::Refused;
}

} // namespace

bool mayHaveActed(const base::Error &error)
{
    constexpr std::array unclear
        = {ErrorKind::ConnectionLost, ErrorKind::DeadlineExceeded, ErrorKind::NoHttpStatus,
            ErrorKind::MalformedAnswer, ErrorKind::TooLarge, ErrorKind::ServerError};
    return std::ranges::find(unclear, error.kind) != unclear.end();
}

base::Result<AcceptedCommand> acceptedFrom(
    const domain::DeviceId &device, const base::Result<std::string> &command)
{
    AcceptedCommand accepted{.device = device};
    if (command) {
        accepted.acceptance = Acceptance::Queued;
        accepted.command = domain::CommandId{*command};
        return accepted;
    }
    const base::Error &error = command.error();
    accepted.word = wordsOf(error);
    if (mayHaveActed(error)) {
        accepted.acceptance = Acceptance::Unknown;
        return accepted;
    }
    if (error.kind == ErrorKind::NotFound) {
        accepted.reason = RefusalReason::UnknownDevice;
        return accepted;
    }
    if (error.kind == ErrorKind::Conflict || error.kind == ErrorKind::UnexpectedStatus) {
        accepted.reason = RefusalReason::Other;
        return accepted;
    }
    return tl::unexpected(error);
}

base::Result<CommandReceipt> receiptFrom(
    const CommandOrder &order, const std::vector<base::Result<AcceptedCommand>> &answers)
{
    const bool isAnySent = std::ranges::any_of(answers, isSent);
    CommandReceipt receipt;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        if (answers[i]) {
            receipt.commands.push_back(*answers[i]);
        } else if (isAnySent) {
            receipt.commands.push_back({.device = order.devices[i],
                .reason = RefusalReason::Other,
                .word = wordsOf(answers[i].error())});
        } else {
            return tl::unexpected(answers[i].error());
        }
    }
    return receipt;
}

} // namespace latchkey::connectors
