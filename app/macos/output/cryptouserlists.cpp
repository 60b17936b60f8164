// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "macos/output/cryptouserlists.h"

#include "macos/text/phrase.h"
#include "macos/text/uuid.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

namespace latchkey::macos {

namespace {

using domain::CryptoUserType;

constexpr std::size_t mostBlocks = 1000;

// The same on every Mac, whatever the text says.
std::optional<CryptoUserType> constantType(std::string_view uuid)
{
    using enum CryptoUserType;
    constexpr std::array<std::pair<std::string_view, CryptoUserType>, 6> constants = {{
        {"2457711A-523C-4604-B75A-F48A571D5036", BootstrapToken},
        {"EBC6C064-0000-11AA-AA11-00306543ECAC", PersonalRecovery},
        {"EC1C2AD9-B618-4ED6-BD8D-50F361C27507", IcloudRecovery},
        {"64C0C6EB-0000-11AA-AA11-00306543ECAC", IcloudRecovery},
        {"C064EBC6-0000-11AA-AA11-00306543ECAC", InstitutionalRecovery},
        {"2FA31400-BAFF-4DE7-AE2A-C3AA6E1FD340", InstitutionalRecovery},
    }};
    for (const auto &[constant, type] : constants) {
        if (uuid == constant) {
            return type;
        }
    }
    return std::nullopt;
}

// The listings that speak of the volume the Mac started from; empty if nobody can tell.
std::vector<const CryptoUserBlock *> ofOneDevice(const std::vector<CryptoUserBlock> &blocks)
{
    const bool marked = std::ranges::any_of(blocks, &CryptoUserBlock::ofStartup);
    std::vector<const CryptoUserBlock *> chosen;
    std::string_view device;
    for (const auto &block : blocks) {
        if (marked ? !block.ofStartup : block.device.empty()) {
            continue;
        }
        if (!marked && !device.empty() && block.device != device) {
            return {};
        }
        device = block.device;
    }
    for (const auto &block : blocks) {
        if (!marked || block.ofStartup) {
            chosen.push_back(&block);
        }
    }
    return chosen;
}

// Entries of several listings, one for each UUID; masked ones are the same if they stand in the
// same place among their type.
class Merged {
public:
    void add(const CryptoUserBlock &block)
    {
        std::unordered_map<int, int> masked;
        for (const auto &entry : block.entries) {
            const int type = entry.type ? static_cast<int>(*entry.type) : -1;
            const std::string key = entry.uuid != maskedUuid
                ? entry.uuid
                : std::to_string(type) + "#" + std::to_string(++masked[type]);
            const auto [place, isNew] = m_places.emplace(key, m_entries.size());
            if (isNew) {
                m_entries.push_back(entry);
                continue;
            }
            auto &known = m_entries[place->second];
            known.type = entry.type ? entry.type : known.type;
            known.volumeOwner = entry.volumeOwner ? entry.volumeOwner : known.volumeOwner;
        }
        m_announced = block.announced ? block.announced : m_announced;
    }

    [[nodiscard]] domain::Listing<domain::CryptoUser> listing() const
    {
        domain::Listing<domain::CryptoUser> list;
        list.source = domain::Source::Mac;
        list.complete = m_announced == m_entries.size()
            && std::ranges::all_of(
                m_entries, [](const auto &entry) { return entry.type.has_value(); });
        for (const auto &entry : m_entries) {
            const auto type = entry.type.value_or(CryptoUserType::Unknown);
            list.items.push_back({.uuid = entry.uuid,
                .type = constantType(entry.uuid).value_or(type),
                .volumeOwner = entry.volumeOwner});
        }
        return list;
    }

private:
    std::vector<CryptoUserBlock::Entry> m_entries;
    std::unordered_map<std::string, std::size_t> m_places;
    std::optional<std::size_t> m_announced;
};

} // namespace

void CryptoUserLists::add(CryptoUserBlock block)
{
    if (m_blocks.size() >= mostBlocks) {
        m_overflown = true;
        return;
    }
    m_blocks.push_back(std::move(block));
}

void CryptoUserLists::addTo(domain::FactDocument &facts) const
{
    if (m_blocks.empty()) {
        return;
    }
    auto blocks = ofOneDevice(m_blocks);
    if (blocks.empty()) {
        facts.cryptoUsersUnknown = domain::Because::Ambiguous;
        return;
    }
    const auto newest
        = (*std::ranges::max_element(blocks, {}, [](const auto *block) { return block->at; }))->at;
    std::erase_if(blocks, [&](const auto *block) { return block->at != newest; });
    Merged merged;
    for (const auto *block : blocks) {
        merged.add(*block);
    }
    facts.cryptoUsers = merged.listing();
    facts.cryptoUsers->complete = facts.cryptoUsers->complete && !m_overflown;
    facts.cryptoUsers->at = newest;
}

domain::CryptoUserType cryptoUserType(std::string_view text)
{
    const std::string folded = foldedLower(text);
    constexpr std::array<std::pair<std::string_view, CryptoUserType>, 9> names = {{
        {"local open directory user", CryptoUserType::LocalUser},
        {"localopendirectory", CryptoUserType::LocalUser},
        {"mdm bootstrap token external key", CryptoUserType::BootstrapToken},
        {"mdmrecovery", CryptoUserType::BootstrapToken},
        {"personal recovery user", CryptoUserType::PersonalRecovery},
        {"personal recovery key", CryptoUserType::PersonalRecovery},
        {"personalrecovery", CryptoUserType::PersonalRecovery},
        {"icloud recovery user", CryptoUserType::IcloudRecovery},
        {"icloud recovery external key", CryptoUserType::IcloudRecovery},
    }};
    for (const auto &[name, type] : names) {
        if (folded == name) {
            return type;
        }
    }
    return folded.starts_with("institutional recovery") ? CryptoUserType::InstitutionalRecovery
                                                        : CryptoUserType::Unknown;
}

} // namespace latchkey::macos
