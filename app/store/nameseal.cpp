// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/nameseal.h"

#include "base/encoding.h"
#include "base/sealing.h"

#include <charconv>

namespace latchkey::store {

namespace {

base::Secret keyOf(const base::Secret &profileKey)
{
    std::string key = base::blake2b("latchkey cache: names", profileKey.view());
    return base::Secret::takeFrom(key);
}

// "5:Hello", so that no text can end another.
void append(std::string &out, std::string_view text)
{
    out += std::to_string(text.size());
    out += ':';
    out += text;
}

std::string_view next(std::string_view &rest)
{
    std::size_t size = 0;
    const auto read = std::from_chars(rest.data(), rest.data() + rest.size(), size);
    rest.remove_prefix(static_cast<std::size_t>(read.ptr - rest.data()));
    rest.remove_prefix(rest.starts_with(':') ? 1 : 0);
    const std::string_view text = rest.substr(0, size);
    rest.remove_prefix(text.size());
    return text;
}

} // namespace

std::string namesOf(std::string_view server, std::string_view device)
{
    std::string whose(server);
    whose += '\0';
    return whose += device;
}

std::string namesPrinted(std::string_view id)
{
    return "printed " + std::string(id);
}

NameSeal::NameSeal(const base::Secret &profileKey)
    : m_key(keyOf(profileKey))
    , m_mark(base::toHex(base::blake2b("latchkey cache: mark", profileKey.view()).substr(0, 8)))
{
}

std::string NameSeal::seal(const NameTexts &names, std::string_view whose) const
{
    std::string plain;
    append(plain, names.user);
    append(plain, names.accounts);
    append(plain, names.inFacts);
    return base::seal(m_key, plain, whose);
}

std::optional<NameTexts> NameSeal::open(
    std::string_view sealed, std::string_view whose, std::string &plain) const
{
    if (!base::unseal(m_key, sealed, whose, plain)) {
        return std::nullopt;
    }
    std::string_view rest = plain;
    return NameTexts{.user = next(rest), .accounts = next(rest), .inFacts = next(rest)};
}

} // namespace latchkey::store
