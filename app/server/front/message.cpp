// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/front/message.h"

#include "base/encoding.h"

namespace latchkey::server {

void Fields::add(std::string name, std::string value)
{
    m_fields.emplace_back(std::move(name), std::move(value));
}

std::optional<std::string_view> Fields::find(std::string_view name) const
{
    const std::string wanted = base::asciiLower(name);
    for (const auto &[field, value] : m_fields) {
        if (field.size() == wanted.size() && base::asciiLower(field) == wanted) {
            return value;
        }
    }
    return std::nullopt;
}

} // namespace latchkey::server
