// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/values.h"
#include "http/request.h"

/// latchkeyd's routes (resources/openapi/latchkey.yaml) as requests. Pure.
namespace latchkey::connectors::latchkey {

[[nodiscard]] http::Request serverRequest();
[[nodiscard]] http::Request pageRequest(const PageRequest &page);
[[nodiscard]] http::Request deviceRequest(const domain::DeviceId &device);
[[nodiscard]] http::Request eventsRequest(const domain::DeviceId &device, const EventQuery &query);
[[nodiscard]] http::Request commandsRequest(const domain::DeviceId &device);
[[nodiscard]] http::Request cryptoUsersRequest(const domain::DeviceId &device);
[[nodiscard]] http::Request orderRequest(const CommandOrder &order);
[[nodiscard]] http::Request requestStateRequest(const std::string &request);
[[nodiscard]] http::Request revokeRequest(const RevokeOrder &order);
[[nodiscard]] http::Request historyRequest(const DayRange &range);

} // namespace latchkey::connectors::latchkey
