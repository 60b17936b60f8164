// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/pseudonyms.h"

#include "base/encoding.h"

namespace latchkey::snapshot {

namespace {

constexpr std::size_t nameBytes = 6; // of 100,000 people, two share a name once in 50,000 fleets
constexpr std::size_t idBytes = 8;

} // namespace

std::string Pseudonyms::operator()(const std::string &name) const
{
    return name.empty()
        ? name
        : "person-" + base::toHex(base::blake2b("name:" + name, m_key.view()).substr(0, nameBytes));
}

std::string Pseudonyms::keyId() const
{
    return base::toHex(base::blake2b("key", m_key.view()).substr(0, idBytes));
}

} // namespace latchkey::snapshot
