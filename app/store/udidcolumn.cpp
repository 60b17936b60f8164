// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/udidcolumn.h"

#include "store/find.h"

#include <algorithm>
#include <cstring>

namespace latchkey::store {

namespace {

constexpr std::size_t length = 36; // of a UUID's text
constexpr std::array<std::size_t, 16> places
    = {0, 2, 4, 6, 9, 11, 14, 16, 19, 21, 24, 26, 28, 30, 32, 34}; // of its bytes
constexpr std::array<std::size_t, 4> dashes = {8, 13, 18, 23};
constexpr std::size_t lookEvery = 1024; // rows, at the token

using Digits = std::array<char, 2>;

constexpr std::array<Digits, 256> allDigits()
{
    constexpr std::string_view hex = "0123456789abcdef";
    std::array<Digits, 256> digits = {};
    for (std::size_t byte = 0; byte < digits.size(); ++byte) {
        digits[byte] = {hex[byte / 16], hex[byte % 16]};
    }
    return digits;
}
constexpr std::array<Digits, 256> digitsOf = allDigits();

constexpr unsigned noDigit = 16;

unsigned valueOf(char digit)
{
    if (digit >= '0' && digit <= '9') {
        return static_cast<unsigned>(digit - '0');
    }
    return digit >= 'a' && digit <= 'f' ? static_cast<unsigned>(digit - 'a') + 10 : noDigit;
}

// A text of three digits or more begins on a byte or in the middle of one: either its first two
// digits are a byte of the UUID that holds it, or the two behind the first.
class Wanted {
public:
    explicit Wanted(std::string_view needle)
    {
        const auto start = needle.substr(0, 3);
        m_isKnown = start.size() == 3
            && std::ranges::all_of(start, [](char c) { return valueOf(c) != noDigit; });
        if (m_isKnown) {
            m_even = static_cast<std::uint8_t>(valueOf(start[0]) << 4U | valueOf(start[1]));
            m_odd = static_cast<std::uint8_t>(valueOf(start[1]) << 4U | valueOf(start[2]));
        }
    }
    [[nodiscard]] bool mayBeIn(const std::array<std::uint8_t, 16> &uuid) const
    {
        unsigned found = 0;
        for (const std::uint8_t byte : uuid) {
            found |= static_cast<unsigned>(byte == m_even) | static_cast<unsigned>(byte == m_odd);
        }
        return !m_isKnown || found != 0;
    }

private:
    bool m_isKnown = false;
    std::uint8_t m_even = 0;
    std::uint8_t m_odd = 0;
};

} // namespace

bool UdidColumn::parse(std::string_view udid, Uuid &uuid)
{
    if (udid.size() != length
        || std::ranges::any_of(dashes, [&](std::size_t dash) { return udid[dash] != '-'; })) {
        return false;
    }
    for (std::size_t i = 0; i < uuid.size(); ++i) {
        const unsigned high = valueOf(udid[places[i]]), low = valueOf(udid[places[i] + 1]);
        if (high == noDigit || low == noDigit) {
            return false;
        }
        uuid[i] = static_cast<std::uint8_t>(high << 4U | low);
    }
    return true;
}

void UdidColumn::print(const Uuid &uuid, char *text)
{
    for (std::size_t i = 0; i < uuid.size(); ++i) {
        std::memcpy(text + places[i], digitsOf[uuid[i]].data(), sizeof(Digits));
    }
    for (const std::size_t dash : dashes) {
        text[dash] = '-';
    }
}

void UdidColumn::set(std::size_t row, std::string_view udid)
{
    if (row >= m_uuids.size()) {
        m_uuids.resize(row + 1);
        m_isUuid.resize(row + 1);
    }
    const bool wasText = !isUuid(row) && !m_others.text(row).empty();
    m_isUuid.set(row, parse(udid, m_uuids[row]));
    if (!isUuid(row) && !udid.empty()) {
        m_others.set(row, udid);
    } else if (wasText) {
        m_others.set(row, {});
    }
}

std::string UdidColumn::text(std::size_t row) const
{
    if (!isUuid(row)) {
        return std::string(m_others.text(row));
    }
    std::string text(length, '\0');
    print(m_uuids[row], text.data());
    return text;
}

bool UdidColumn::isTold(std::size_t row) const
{
    return isUuid(row) || !m_others.text(row).empty();
}

bool UdidColumn::scan(std::string_view needle, Bitset &hits, const base::CancelToken &token) const
{
    return m_others.scan(needle, hits, token) && scanUuids(needle, m_isUuid, hits, token);
}

bool UdidColumn::scan(std::string_view needle, const Bitset &among, Bitset &hits,
    const base::CancelToken &token) const
{
    return m_others.scan(needle, among, hits, token) && scanUuids(needle, among, hits, token);
}

bool UdidColumn::scanUuids(std::string_view needle, const Bitset &among, Bitset &hits,
    const base::CancelToken &token) const
{
    const Wanted wanted(needle);
    std::array<char, length> text = {};
    std::size_t looked = 0;
    bool isCancelled = token.isCancelled();
    among.forEach([&](std::size_t row) {
        if (++looked % lookEvery == 0) {
            isCancelled = isCancelled || token.isCancelled();
        }
        if (isCancelled || !isUuid(row) || !wanted.mayBeIn(m_uuids[row])) {
            return;
        }
        print(m_uuids[row], text.data());
        if (findBytes({text.data(), text.size()}, needle) != std::string_view::npos) {
            hits.set(row);
        }
    });
    return !isCancelled;
}

} // namespace latchkey::store
