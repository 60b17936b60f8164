// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Each parser alone over lines that no other took before: the first byte chooses it.
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

#include <array>
#include <cstdint>
#include <memory>

using namespace latchkey::macos;

namespace {

template <typename Parser> std::unique_ptr<OutputParser> make()
{
    return std::make_unique<Parser>();
}

constexpr std::array makers = {make<TokenParser>, make<EnrollmentParser>, make<FileVaultParser>,
    make<SecureTokenParser>, make<UnlockUsersParser>, make<AuthorityParser>, make<SystemParser>,
    make<DumpParser>, make<CryptoUsersParser>, make<UserListParser>};

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
    (void)reading.report.finish(number);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    if (size > 0) {
        const auto parser = makers[bytes[0] % makers.size()]();
        PlistParser plists;
        TextLines lines({reinterpret_cast<const char *>(bytes) + 1, size - 1});
        feed(*parser, plists, lines);
    }
    return 0;
}
