// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/namekey.h"

namespace latchkey::store {

void NameKey::expect()
{
    const std::lock_guard lock(m_mutex);
    m_isExpected = true;
}

void NameKey::tell(const base::Result<base::Secret> &profileKey)
{
    {
        const std::lock_guard lock(m_mutex);
        m_isExpected = false;
        m_seal = profileKey ? std::make_shared<const NameSeal>(*profileKey) : nullptr;
        m_refusal = profileKey ? m_refusal : profileKey.error();
    }
    m_told.notify_all();
}

void NameKey::await(std::chrono::milliseconds patience) const
{
    std::unique_lock lock(m_mutex);
    m_told.wait_for(lock, patience, [this] { return !m_isExpected; });
}

NameKey::Seal NameKey::seal() const
{
    const std::lock_guard lock(m_mutex);
    return m_seal;
}

base::Result<NameKey::Seal> NameKey::required() const
{
    const std::lock_guard lock(m_mutex);
    return m_seal ? base::Result<Seal>(m_seal) : tl::unexpected(m_refusal);
}

base::Result<std::string> NameKey::sealed(const NameTexts &names, std::string_view whose) const
{
    if (names.isEmpty()) {
        return std::string();
    }
    const auto key = required();
    if (!key) {
        return tl::unexpected(key.error());
    }
    return (*key)->seal(names, whose);
}

} // namespace latchkey::store
