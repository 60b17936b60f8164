// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The recogniser over any mix of outputs: one file, or two cut at the first NUL.
#include "macos/macoutput.h"

#include "base/encoding.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>

using namespace latchkey;

namespace {

// What may be shown: whole UTF-8 without control characters.
void requireShowable(std::string_view text)
{
    const bool control = std::ranges::any_of(
        text, [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\t'; });
    if (control || !base::isValidUtf8(text)) {
        std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const std::string_view all(reinterpret_cast<const char *>(bytes), size);
    const std::size_t cut = std::min(all.find('\0'), size);
    const std::array<std::string_view, 2> files = {all.substr(0, cut), all.substr(cut)};
    const auto report = macos::readMacOutput(files);
    if (!report || (report->inputs.empty() && report->notRecognised.empty())) {
        std::abort();
    }
    for (const auto &[fact, statements] : report->facts.statements) {
        for (const auto &statement : statements) {
            if (!statement.value || !domain::isValidValue(fact, *statement.value)) {
                std::abort();
            }
            if (const auto *text = std::get_if<std::string>(&*statement.value)) {
                requireShowable(*text);
            }
        }
    }
    if (report->facts.accounts) {
        for (const auto &account : report->facts.accounts->items) {
            requireShowable(account.name.value_or(""));
            requireShowable(account.fullName.value_or(""));
        }
    }
    return 0;
}
