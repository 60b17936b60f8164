// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "macos/plistbuilder.h"

namespace latchkey::macos {

/// Reads the XML form in one pass: only the grammar that Apple's DTD knows, no entity but the five
/// predefined and numeric ones, nothing that would have to be fetched or expanded.
class XmlPlist {
public:
    explicit XmlPlist(std::string_view text);
    [[nodiscard]] base::Result<Plist> read();

private:
    struct Tag {
        std::string_view name;
        bool closing = false;
        bool empty = false;
    };
    using Complaint = PlistBuilder::Complaint;

    [[nodiscard]] Complaint readProlog();
    [[nodiscard]] Complaint readDoctype();
    [[nodiscard]] Complaint readDeclaration();
    [[nodiscard]] Complaint readRoot();
    [[nodiscard]] Complaint readValues();
    [[nodiscard]] Complaint readTag(Tag &tag);
    [[nodiscard]] Complaint readElement(const Tag &tag);
    [[nodiscard]] Complaint readScalar(const Tag &tag);
    [[nodiscard]] Complaint readText(const Tag &tag, std::string &text);
    [[nodiscard]] Complaint readMarkup(std::string &text);
    [[nodiscard]] Complaint readEntity(std::string &text);
    [[nodiscard]] Complaint readRaw(const Tag &tag, std::string_view &raw);
    [[nodiscard]] Complaint readEnd(std::string_view name);
    [[nodiscard]] Complaint skipMisc();
    [[nodiscard]] bool take(std::string_view token);
    [[nodiscard]] bool takeThrough(std::string_view token);
    [[nodiscard]] std::string_view rest() const { return m_text.substr(m_at); }
    void skipSpace();

    std::string_view m_text;
    std::size_t m_at = 0;
    PlistBuilder m_builder;
};

} // namespace latchkey::macos
