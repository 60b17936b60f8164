// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The stages before any parser: lines, markup, secrets, commands, phrases, UUIDs.
#include "base/encoding.h"
#include "macos/text/commandline.h"
#include "macos/text/markup.h"
#include "macos/text/phrase.h"
#include "macos/text/redaction.h"
#include "macos/text/textlines.h"
#include "macos/text/uuid.h"

#include <cstdint>
#include <cstdlib>

using namespace latchkey;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    macos::TextLines lines({reinterpret_cast<const char *>(bytes), size});
    while (lines.next()) {
        if (!base::isValidUtf8(lines.line())) {
            std::abort();
        }
        std::string text = macos::withoutMarkup(lines.line());
        macos::redactSecrets(text);
        const std::string folded = macos::foldedLower(text);
        if (const auto command = macos::commandIn(macos::trimmed(text))) {
            (void)macos::parseCommands(*command);
        }
        (void)macos::phraseFrom(folded, "bootstrap token");
        const auto uuid = macos::readUuid(text);
        if (!uuid.empty() && macos::uuidShape(uuid) != macos::UuidShape::Whole) {
            std::abort();
        }
    }
    return 0;
}
