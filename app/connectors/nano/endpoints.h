// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/request.h"

#include <string>
#include <string_view>

/// The routes of NanoMDM (docs/openapi.yaml, docs/operations-guide.md) and of the NanoMDM in
/// NanoHUB, as requests. Pure.
namespace latchkey::connectors::nano {

enum class Product { NanoMdm, NanoHub };

/// NanoMDM only; asks for no credentials.
[[nodiscard]] http::Request versionRequest();
/// `command` is a plist with Command and CommandUUID.
[[nodiscard]] http::Request enqueueRequest(
    Product product, std::string_view id, std::string command);
/// Names no Mac: answered with 500 and a `command_error`, once the credentials are accepted.
[[nodiscard]] http::Request enqueueNobodyRequest(Product product);
[[nodiscard]] http::Request pushRequest(Product product, std::string_view id);
/// The check-in of a Mac that asks for its token: a read.
[[nodiscard]] http::Request tokenRequest(std::string_view id);
/// The check-in of a Mac that takes its token back.
[[nodiscard]] http::Request clearTokenRequest(std::string_view id);

} // namespace latchkey::connectors::nano
