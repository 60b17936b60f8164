// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/members.h"

namespace latchkey::json {

namespace {

template <typename T, typename From> base::Result<void> assign(base::Result<From> result, T &out)
{
    if (!result) {
        return tl::unexpected(std::move(result.error()));
    }
    out = T(*result);
    return {};
}

} // namespace

base::Result<void> readTo(const Value &value, bool &out)
{
    return assign(value.boolean(), out);
}

base::Result<void> readTo(const Value &value, std::string &out)
{
    return assign(value.string(), out);
}

base::Result<void> readTo(const Value &value, std::int64_t &out)
{
    return assign(value.integer(), out);
}

base::Result<void> readTo(const Value &value, base::Instant &out)
{
    return assign(value.time(), out);
}

} // namespace latchkey::json
