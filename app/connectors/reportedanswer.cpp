// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/reportedanswer.h"

#include "base/encoding.h"
#include "macos/errorchain.h"

namespace latchkey::connectors {

namespace {

constexpr std::size_t longestReport = std::size_t{8} * 1024 * 1024;

} // namespace

void takeReport(domain::Command &command, std::string_view base64)
{
    const auto bytes = base::fromBase64(base64);
    const auto report = bytes ? macos::readPlist(*bytes, longestReport)
                              : base::Result<macos::Plist>(tl::unexpected(base::Error{}));
    if (!report) {
        return;
    }
    const bool isAcknowledged = command.state == domain::CommandState::Acknowledged;
    const macos::Plist *failed = isAcknowledged ? macos::failedSetting(*report) : nullptr;
    if (failed != nullptr) {
        command.state = domain::CommandState::Error;
    }
    auto chain = macos::errorChain(failed == nullptr ? *report : *failed);
    if (!chain.empty()) {
        command.errors = std::move(chain);
    }
}

} // namespace latchkey::connectors
