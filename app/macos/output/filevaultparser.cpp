// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "macos/output/filevaultparser.h"

#include "macos/output/kinds.h"
#include "macos/text/phrase.h"

#include <array>
#include <string>

namespace latchkey::macos {

namespace {

struct Text {
    std::string_view words;
    std::string_view fileVault;
    bool wholeLine; ///< else a number or a name may follow
};
constexpr std::array<Text, 6> texts = {{{"filevault is on", "on", true},
    {"filevault is off", "off", true}, {"encryption in progress", "encrypting", false},
    {"decryption in progress", "decrypting", false},
    {"deferred enablement appears to be active", "deferred", false},
    {"deferred enablement", "deferred", true}}};

} // namespace

bool FileVaultParser::read(const Line &line, Reading &reading)
{
    for (const auto &[words, fileVault, wholeLine] : texts) {
        const auto phrase = phraseFrom(line.folded, words);
        if (phrase && (!wholeLine || phrase->endsLine())) {
            reading.report.state(domain::Fact::FileVault, std::string(fileVault));
            reading.report.claim(kind::fileVault, line.number);
            return true;
        }
    }
    return false;
}

} // namespace latchkey::macos
