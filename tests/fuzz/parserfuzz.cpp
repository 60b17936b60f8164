// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One parser alone, over lines that no other took before; LATCHKEY_PARSER names it.
#include "macos/output/cryptousersparser.h"
#include "macos/output/dsclparser.h"
#include "macos/output/dumpparser.h"
#include "macos/output/enrollmentparser.h"
#include "macos/output/filevaultparser.h"
#include "macos/output/plistparser.h"
#include "macos/output/securetokenparser.h"
#include "macos/output/systemparser.h"
#include "macos/output/tokenparser.h"
#include "macos/output/unlockusersparser.h"
#include "macos/text/phrase.h"
#include "macos/text/textlines.h"

#include <cstdint>
#include <string>

using namespace latchkey::macos;

namespace {

void feed(OutputParser &parser, PlistParser &plists, TextLines &lines)
{
    Reading reading;
    std::size_t number = 0;
    while (lines.next()) {
        ++number;
        const auto text = trimmed(lines.line());
        if (const auto command = commandIn(text)) {
            reading.commands = parseCommands(*command);
        } else if (!text.empty() && !plists.readText(text, number, reading)) {
            const std::string folded = foldedLower(text);
            (void)parser.read({.text = text, .folded = folded, .number = number}, reading);
        }
    }
    plists.finish(reading);
    parser.finish(reading);
    reading.cryptoUsers.addTo(reading.report.facts());
    reading.accounts.addTo(reading.report.facts());
    (void)reading.report.finish(number);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    LATCHKEY_PARSER parser;
    PlistParser plists;
    TextLines lines({reinterpret_cast<const char *>(bytes), size});
    feed(parser, plists, lines);
    return 0;
}
