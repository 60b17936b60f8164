// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "macos/binaryplist.h"

#include "macos/plistscalar.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <utility>

namespace latchkey::macos {

namespace {

constexpr std::size_t trailerSize = 32;
constexpr std::string_view magic = "bplist00";
constexpr std::string_view tooLarge = "shared values that come to too much";

enum Kind : unsigned {
    Simple = 0x0,
    Integer = 0x1,
    Real = 0x2,
    Date = 0x3,
    Data = 0x4,
    Ascii = 0x5,
    Utf16 = 0x6,
    Array = 0xA,
    Dict = 0xD,
};

// Big endian, at most 8 bytes.
std::uint64_t number(std::string_view bytes)
{
    std::uint64_t value = 0;
    for (const char c : bytes) {
        value = (value << 8U) | static_cast<unsigned char>(c);
    }
    return value;
}

bool isSize(std::size_t size)
{
    return size >= 1 && size <= 8;
}

bool isPrintable(std::uint32_t code)
{
    return code >= 0x20 || code == '\t' || code == '\n' || code == '\r';
}

// Seconds since 2001 to the millisecond, within the years that can be written.
std::optional<base::Instant> dateOf(double seconds)
{
    constexpr double epoch2001 = 978307200;
    constexpr double year1 = -62135596800;
    constexpr double year10000 = 253402300800;
    const double since1970 = seconds + epoch2001;
    if (!(since1970 >= year1 && since1970 < year10000)) {
        return std::nullopt;
    }
    return base::fromMillis(static_cast<std::int64_t>(std::floor(since1970 * 1000)));
}

bool appendAscii(std::string_view bytes, std::string &text)
{
    text.assign(bytes);
    return std::ranges::all_of(bytes, [](char c) {
        const auto code = static_cast<unsigned char>(c);
        return code < 0x80 && isPrintable(code);
    });
}

bool appendUtf16(std::string_view bytes, std::string &text)
{
    for (std::size_t i = 0; i < bytes.size(); i += 2) {
        auto code = static_cast<char32_t>(number(bytes.substr(i, 2)));
        if (code >= 0xD800 && code < 0xDC00 && i + 4 <= bytes.size()) {
            const auto low = static_cast<char32_t>(number(bytes.substr(i + 2, 2)));
            if (low < 0xDC00 || low > 0xDFFF) {
                return false;
            }
            code = 0x10000 + ((code - 0xD800) << 10U) + (low - 0xDC00);
            i += 2;
        }
        if ((code >= 0xD800 && code < 0xE000) || !isPrintable(code)) {
            return false;
        }
        appendUtf8(code, text);
    }
    return true;
}

} // namespace

BinaryPlist::BinaryPlist(std::string_view bytes, std::size_t limit)
    : m_bytes(bytes)
    , m_left(limit)
{
}

base::Result<Plist> BinaryPlist::read()
{
    Complaint complaint = readTrailer();
    if (complaint.empty()) {
        complaint = readValues();
    }
    if (complaint.empty()) {
        return m_builder.take();
    }
    const bool large = complaint == tooLarge || complaint == PlistBuilder::tooMany;
    return base::fail(large ? base::ErrorKind::TooLarge : base::ErrorKind::MalformedAnswer,
        "property list, byte " + std::to_string(m_at), std::string(complaint));
}

BinaryPlist::Complaint BinaryPlist::readTrailer()
{
    if (!m_bytes.starts_with(magic) || m_bytes.size() < magic.size() + trailerSize) {
        return "the end is missing";
    }
    const std::size_t end = m_bytes.size() - trailerSize;
    const auto trailer = m_bytes.substr(end);
    m_offsetSize = static_cast<unsigned char>(trailer[6]);
    m_referenceSize = static_cast<unsigned char>(trailer[7]);
    m_objects = number(trailer.substr(8, 8));
    m_top = number(trailer.substr(16, 8));
    const std::uint64_t table = number(trailer.substr(24, 8));
    m_at = end;
    if (!isSize(m_offsetSize) || !isSize(m_referenceSize) || m_objects > m_bytes.size()
        || table < magic.size() || table > end || (end - table) != m_objects * m_offsetSize) {
        return "a damaged trailer";
    }
    m_body = m_bytes.substr(0, table);
    m_offsets = m_bytes.substr(table, end - table);
    return {};
}

BinaryPlist::Complaint BinaryPlist::readValues()
{
    auto complaint = readValue(m_top);
    while (complaint.empty() && !m_open.empty()) {
        complaint = readMember();
    }
    return complaint;
}

// The next value of the innermost open container, or its end.
BinaryPlist::Complaint BinaryPlist::readMember()
{
    Frame &frame = m_open.back();
    if (frame.next == frame.count) {
        const bool dict = frame.dict;
        m_open.pop_back();
        return m_builder.close(dict);
    }
    const std::uint64_t index = frame.next++;
    if (!frame.dict) {
        return readValue(referenceAt(frame, index));
    }
    const std::uint64_t value = referenceAt(frame, frame.count + index);
    const auto complaint = readKey(referenceAt(frame, index));
    return complaint.empty() ? readValue(value) : complaint;
}

BinaryPlist::Complaint BinaryPlist::readKey(std::uint64_t reference)
{
    Object object;
    if (const auto complaint = locate(reference, object); !complaint.empty()) {
        return complaint;
    }
    std::string text;
    if (const auto complaint = readString(object, text); !complaint.empty()) {
        return complaint;
    }
    return m_builder.key(std::move(text));
}

BinaryPlist::Complaint BinaryPlist::readValue(std::uint64_t reference)
{
    Object object;
    if (const auto complaint = locate(reference, object); !complaint.empty()) {
        return complaint;
    }
    switch (object.kind) {
    case Array:
    case Dict:
        return readContainer(object);
    case Ascii:
    case Utf16: {
        std::string text;
        const auto complaint = readString(object, text);
        return complaint.empty() ? m_builder.add(std::move(text)) : complaint;
    }
    default:
        return readScalar(object);
    }
}

BinaryPlist::Complaint BinaryPlist::readContainer(const Object &object)
{
    const bool dict = object.kind == Dict;
    const std::uint64_t references = object.count * (dict ? 2 : 1); // count <= size of the body
    if (references > object.payload.size() / m_referenceSize) {
        return "an object beyond the end";
    }
    m_open.push_back({.dict = dict,
        .count = object.count,
        .references = object.payload.substr(0, references * m_referenceSize)});
    return m_builder.open(dict);
}

BinaryPlist::Complaint BinaryPlist::readScalar(const Object &object)
{
    if (object.kind == Simple && (object.info == 8 || object.info == 9)) {
        return m_builder.add(object.info == 9);
    }
    if (object.kind != Data) {
        return readNumber(object);
    }
    if (object.count > object.payload.size()) {
        return "an object beyond the end";
    }
    const auto complaint = spend(object.count);
    return complaint.empty() ? m_builder.add(Plist::data(object.payload.substr(0, object.count)))
                             : complaint;
}

BinaryPlist::Complaint BinaryPlist::readNumber(const Object &object)
{
    const std::size_t size = std::size_t{1} << std::min(object.info, 5U);
    const auto bytes = object.payload.substr(0, size);
    if (object.kind < Integer || object.kind > Date || size > 16 || bytes.size() != size) {
        return "an object that no property list has";
    }
    if (object.kind == Integer && size < 16) {
        const std::uint64_t value = number(bytes);
        return m_builder.add(size == 8 ? Plist(static_cast<std::int64_t>(value)) : Plist(value));
    }
    if (object.kind == Integer) {
        return number(bytes.substr(0, 8)) == 0 ? m_builder.add(number(bytes.substr(8)))
                                               : "a bad integer";
    }
    if (object.kind == Real && size == 4) {
        const auto value = std::bit_cast<float>(static_cast<std::uint32_t>(number(bytes)));
        return std::isfinite(value) ? m_builder.add(double{value}) : "a bad real";
    }
    if (size != 8) {
        return "an object that no property list has";
    }
    const auto value = std::bit_cast<double>(number(bytes));
    if (object.kind == Real) {
        return std::isfinite(value) ? m_builder.add(value) : "a bad real";
    }
    const auto at = dateOf(value);
    return at ? m_builder.add(*at) : "a bad date";
}

BinaryPlist::Complaint BinaryPlist::readString(const Object &object, std::string &text)
{
    if (object.kind != Ascii && object.kind != Utf16) {
        return "a key that is no string";
    }
    const std::uint64_t size = object.count * (object.kind == Utf16 ? 2 : 1);
    if (size > object.payload.size()) {
        return "an object beyond the end";
    }
    if (const auto complaint = spend(size); !complaint.empty()) {
        return complaint;
    }
    const auto bytes = object.payload.substr(0, size);
    const bool good = object.kind == Utf16 ? appendUtf16(bytes, text) : appendAscii(bytes, text);
    return good ? "" : "a string with bytes that are no text";
}

BinaryPlist::Complaint BinaryPlist::locate(std::uint64_t reference, Object &object)
{
    if (reference >= m_objects) {
        return "a reference to nothing";
    }
    const std::uint64_t offset = number(m_offsets.substr(reference * m_offsetSize, m_offsetSize));
    if (offset < magic.size() || offset >= m_body.size()) {
        return "a reference to nothing";
    }
    m_at = offset;
    const auto marker = static_cast<unsigned char>(m_body[offset]);
    object.kind = marker >> 4U;
    object.info = marker & 0x0FU;
    object.payload = m_body.substr(offset + 1);
    return object.kind >= Data ? readCount(object) : "";
}

// 15 says that an integer object with the count follows.
BinaryPlist::Complaint BinaryPlist::readCount(Object &object) const
{
    object.count = object.info;
    if (object.info == 0x0F) {
        const unsigned marker
            = object.payload.empty() ? 0 : static_cast<unsigned char>(object.payload.front());
        const std::size_t size = std::size_t{1} << (marker & 0x0FU);
        if ((marker >> 4U) != Integer || size > 8 || object.payload.size() <= size) {
            return "a bad count";
        }
        object.count = number(object.payload.substr(1, size));
        object.payload.remove_prefix(1 + size);
    }
    return object.count <= m_body.size() ? "" : "an object beyond the end";
}

BinaryPlist::Complaint BinaryPlist::spend(std::size_t bytes)
{
    if (bytes > m_left) {
        return tooLarge;
    }
    m_left -= bytes;
    return {};
}

std::uint64_t BinaryPlist::referenceAt(const Frame &frame, std::uint64_t index) const
{
    return number(frame.references.substr(index * m_referenceSize, m_referenceSize));
}

} // namespace latchkey::macos
