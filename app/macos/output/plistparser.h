// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "macos/output/reading.h"

#include <string>

namespace latchkey::macos {

/// Property lists among the lines: XML as it is or escaped as HTML, base64, binary to the end.
class PlistParser {
public:
    /// Whether the line, as it came, belongs to an XML property list.
    [[nodiscard]] bool readRaw(std::string_view line, std::size_t number, Reading &reading);
    /// Whether the line, with its HTML undone, does, or is base64 of one.
    [[nodiscard]] bool readText(std::string_view text, std::size_t number, Reading &reading);
    /// A list that is still open is damaged.
    void finish(Reading &reading);
    /// Reads a whole list.
    static void readPlist(std::string_view bytes, domain::LineRange lines, Reading &reading);

private:
    enum class Form { None, Raw, Escaped, Base64 };

    [[nodiscard]] bool readXml(
        Form form, std::string_view text, std::size_t number, Reading &reading);
    [[nodiscard]] bool readBase64(std::string_view text, std::size_t number, Reading &reading);
    void close(Reading &reading);

    Form m_form = Form::None;
    std::string m_bytes;
    domain::LineRange m_lines;
    std::size_t m_width = 0; ///< of a base64 line
};

} // namespace latchkey::macos
