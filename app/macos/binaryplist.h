// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "macos/plistbuilder.h"

namespace latchkey::macos {

/// Reads the binary form ("bplist00") over a stack of its own. A value that several places share
/// is written out for each, so what comes out is bounded too: `limit` bytes of text and data.
class BinaryPlist {
public:
    BinaryPlist(std::string_view bytes, std::size_t limit);
    [[nodiscard]] base::Result<Plist> read();

private:
    using Complaint = PlistBuilder::Complaint;
    struct Object {
        unsigned kind = 0; ///< the marker's high half
        unsigned info = 0; ///< its low half
        std::uint64_t count = 0; ///< bytes, characters or values, by kind
        std::string_view payload
            = {}; ///< everything up to the offset table behind marker and count
    };
    struct Frame {
        bool dict = false;
        std::uint64_t count = 0;
        std::uint64_t next = 0;
        std::string_view references = {};
    };

    [[nodiscard]] Complaint readTrailer();
    [[nodiscard]] Complaint readValues();
    [[nodiscard]] Complaint readMember();
    [[nodiscard]] Complaint readValue(std::uint64_t reference);
    [[nodiscard]] Complaint readKey(std::uint64_t reference);
    [[nodiscard]] Complaint readContainer(const Object &object);
    [[nodiscard]] Complaint readScalar(const Object &object);
    [[nodiscard]] Complaint readNumber(const Object &object);
    [[nodiscard]] Complaint readString(const Object &object, std::string &text);
    [[nodiscard]] Complaint locate(std::uint64_t reference, Object &object);
    [[nodiscard]] Complaint readCount(Object &object) const;
    [[nodiscard]] Complaint spend(std::size_t bytes);
    [[nodiscard]] std::uint64_t referenceAt(const Frame &frame, std::uint64_t index) const;

    std::string_view m_bytes;
    std::size_t m_left; ///< bytes that may still come out
    std::size_t m_offsetSize = 0;
    std::size_t m_referenceSize = 0;
    std::uint64_t m_objects = 0;
    std::uint64_t m_top = 0;
    std::string_view m_offsets;
    std::string_view m_body; ///< from the magic to the offset table
    std::size_t m_at = 0; ///< of the object being read, for the complaint
    std::vector<Frame> m_open;
    PlistBuilder m_builder;
};

} // namespace latchkey::macos
