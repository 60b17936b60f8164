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

// Bytes whose next one stands right behind them, and not behind a dash.
constexpr std::array<std::uint8_t, 15> joined = {1, 1, 1, 0, 1, 0, 1, 0, 1, 0, 1, 1, 1, 1, 1};

enum class Holds : std::uint8_t { No, Yes, Perhaps };

// Tells from the bytes whether a UUID's text holds what is wanted. One digit or two are found for
// certain. A longer text begins on a byte or in the middle of one: either its first two digits are
// a byte of the UUID that holds it, or the two behind the first.
class Wanted {
public:
    explicit Wanted(std::string_view needle)
    {
        const auto start = needle.substr(0, 3);
        if (std::ranges::any_of(start, [](char c) { return valueOf(c) == noDigit; })) {
            return;
        }
        m_length = start.size();
        for (std::size_t i = 0; i < m_length; ++i) {
            m_digits[i] = static_cast<std::uint8_t>(valueOf(start[i]));
        }
    }
    template <typename Uuid> [[nodiscard]] Holds look(const Uuid &uuid) const
    {
        switch (m_length) {
        case 1:
            return hasDigit(uuid) ? Holds::Yes : Holds::No;
        case 2:
            return hasByte(uuid, pair(0)) || hasPairAcross(uuid) ? Holds::Yes : Holds::No;
        case 3:
            return hasByte(uuid, pair(0)) || hasByte(uuid, pair(1)) ? Holds::Perhaps : Holds::No;
        default:
            return Holds::Perhaps;
        }
    }

private:
    [[nodiscard]] unsigned pair(std::size_t at) const
    {
        return static_cast<unsigned>(m_digits[at]) << 4U | m_digits[at + 1];
    }
    template <typename Uuid> [[nodiscard]] bool hasDigit(const Uuid &uuid) const
    {
        unsigned found = 0;
        for (const std::uint8_t byte : uuid) {
            found |= static_cast<unsigned>(byte >> 4U == m_digits[0])
                | static_cast<unsigned>((byte & 15U) == m_digits[0]);
        }
        return found != 0;
    }
    template <typename Uuid> [[nodiscard]] static bool hasByte(const Uuid &uuid, unsigned wanted)
    {
        unsigned found = 0;
        for (const std::uint8_t byte : uuid) {
            found |= static_cast<unsigned>(byte == wanted);
        }
        return found != 0;
    }
    template <typename Uuid> [[nodiscard]] bool hasPairAcross(const Uuid &uuid) const
    {
        unsigned found = 0;
        for (std::size_t i = 0; i < joined.size(); ++i) {
            found |= joined[i] & static_cast<unsigned>((uuid[i] & 15U) == m_digits[0])
                & static_cast<unsigned>(uuid[i + 1] >> 4U == m_digits[1]);
        }
        return found != 0;
    }

    std::size_t m_length = 0; // of what is known of the text's start; 0: it begins otherwise
    std::array<std::uint8_t, 3> m_digits = {};
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
        if (isCancelled || !isUuid(row)) {
            return;
        }
        Holds holds = wanted.look(m_uuids[row]);
        if (holds == Holds::Perhaps) {
            print(m_uuids[row], text.data());
            holds = findBytes({text.data(), text.size()}, needle) == std::string_view::npos
                ? Holds::No
                : Holds::Yes;
        }
        if (holds == Holds::Yes) {
            hits.set(row);
        }
    });
    return !isCancelled;
}

} // namespace latchkey::store
