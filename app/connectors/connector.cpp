// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/connector.h"

#include "connectors/gather.h"

namespace latchkey::connectors {

base::Call Connector::readColumns(
    const std::string &query, base::Completion<std::vector<std::string>> done)
{
    return later<std::vector<std::string>>(
        std::move(done), base::fail(base::ErrorKind::Unsupported, query));
}

} // namespace latchkey::connectors
