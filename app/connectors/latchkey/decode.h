// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "connectors/reading.h"
#include "connectors/values.h"

#include <string_view>

/// latchkeyd's answers as values: strict, bounded, pure. An Error is MalformedAnswer with the JSON
/// path; members that this version does not know are left out.
namespace latchkey::connectors::latchkey {

[[nodiscard]] base::Result<ServerFacts> decodeServer(std::string_view body);
/// Refuses more Macs than `limit`.
[[nodiscard]] base::Result<DevicePage> decodePage(
    std::string_view body, const Reading &reading, int limit);
[[nodiscard]] base::Result<domain::Device> decodeDevice(
    std::string_view body, const Reading &reading);
[[nodiscard]] base::Result<std::vector<domain::Event>> decodeEvents(std::string_view body);
[[nodiscard]] base::Result<std::vector<domain::Command>> decodeCommands(std::string_view body);
[[nodiscard]] base::Result<CryptoUsers> decodeCryptoUsers(std::string_view body, bool names);
/// Every Mac of the order must be answered once, and no other.
[[nodiscard]] base::Result<CommandReceipt> decodeReceipt(
    std::string_view body, const CommandOrder &order);
[[nodiscard]] base::Result<RequestState> decodeRequestState(std::string_view body);
/// `deleted` must be true, and the Mac the one that was asked for.
[[nodiscard]] base::Result<Revocation> decodeRevocation(
    std::string_view body, const domain::DeviceId &device);
[[nodiscard]] base::Result<std::vector<DayCounts>> decodeHistory(std::string_view body);

} // namespace latchkey::connectors::latchkey
