// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "domain/device.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace latchkey::connectors::iru {

/// What a category says of a Mac with yes or no.
enum class Field { Escrowed, Allowed, KextNeedsToken, UpdateNeedsToken, AppleSilicon, FileVaultOn };

/// What the categories say of one Mac, in 16 bytes.
class Told {
public:
    void set(Field field, std::optional<bool> value);
    [[nodiscard]] std::optional<bool> operator[](Field field) const;
    /// When the startup settings were collected.
    void setAt(std::optional<base::Instant> at);
    [[nodiscard]] std::optional<base::Instant> at() const;

private:
    static constexpr std::int64_t never = INT64_MIN;
    std::int64_t m_at = never;
    std::uint16_t m_bits = 0; ///< two a field
};

/// What the categories say of all Macs, which has to be held until the last Mac was listed: neither
/// list has an order that the other keeps. A Mac costs some 60 bytes, and what its accounts weigh
/// where these are read.
class Collection {
public:
    bool seesSettings = true; ///< false: the category was refused
    bool hasAllAccounts = false; ///< as many rows came as there were said to be

    [[nodiscard]] Told &of(std::string_view device) { return m_macs[keyOf(device)]; }
    /// The same account twice is one: a moving list gives a row twice.
    void addUser(std::string_view device, domain::Account account, bool unlocks);
    /// States what was collected of it; what is not told is not exposed.
    void join(domain::Device &device) const;

private:
    using Key = std::array<std::uint64_t, 2>; ///< of the device's id, too long to be two Macs'
    struct Hash {
        std::size_t operator()(const Key &key) const { return key[0]; }
    };
    struct User {
        domain::Account account;
        bool unlocks = false;
    };
    template <typename T> using ByMac = std::unordered_map<Key, T, Hash>;
    [[nodiscard]] static Key keyOf(std::string_view device);
    void joinUsers(domain::Device &device, const Key &key) const;

    ByMac<Told> m_macs;
    ByMac<std::vector<User>> m_users;
};

} // namespace latchkey::connectors::iru
